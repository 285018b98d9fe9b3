/**
 * Pictures of every screen, in every state, theme and language, from the built extension, on one page:
 * `npm run gallery -- [PART…]` writes .output/gallery/index.html. With parts, only the pictures with all of them in their name
 * are made anew: `popup-removed id dark`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENES, type Scene } from '../tests/browser/screens-scenes';
import { changeLook, type Look, openStage } from '../tests/browser/screens-stage';
import { openFirefoxStage } from '../tests/browser/screens-stage-firefox';

const EVERYWHERE: Record<string, Look> = {
	light: { theme: 'light' },
	dark: { theme: 'dark' },
	sepia: { theme: 'sepia' },
	'forced-colours': { theme: 'dark', forcedColors: true },
	narrow: { theme: 'light', width: 320 },
	'large-text': { theme: 'light', textSize: 200 },
};
/** Taken of one scene: they change all scenes of a screen alike. */
const ONCE: Partial<Record<Scene['screen'], Record<string, Look>>> = {
	popup: { 'system-dark': { systemIsDark: true }, '360': { theme: 'light', width: 360 }, whole: { theme: 'light', height: 2000 } },
	reading: {
		'system-dark': { systemIsDark: true },
		wide: { theme: 'light', width: 1600 },
		phone: { theme: 'sepia', width: 390, height: 844 },
		sans: { theme: 'light', font: 'sans' },
		print: { theme: 'dark', print: true },
	},
};
/** Scenes looked at in Firefox: what it draws differently it does so in each. */
const IN_FIREFOX =
	/^(popup-(ledger|focus-on-statement|ledger-filtered|article|removed|save-menu|long-words|right-to-left|failed-details)|reading-(ledger|timeline|appearance|long-words)|options-(as-installed|delete)|welcome-.*)$/;

const folder = process.env.GALLERY_DIR ?? join(import.meta.dirname, '..', '.output', 'gallery');
mkdirSync(folder, { recursive: true });
const parts = process.argv.slice(2);
const isWanted = (file: string) => parts.every((part) => file.includes(part));
const rows: string[] = [];

for (const language of ['en', 'id'] as const) {
	const stage = await openStage(language);
	for (const scene of SCENES) {
		const looks = { ...EVERYWHERE, ...(scene.name === 'ledger' && ONCE[scene.screen]) };
		const pictures = Object.entries(looks).map(([name, look]) => ({ file: `${scene.screen}-${scene.name}-${language}-${name}.png`, look }));
		const wanted = pictures.filter(({ file }) => isWanted(file));
		if (wanted.length > 0) {
			const page = await stage.open(scene, { theme: 'light' });
			for (const { file, look } of wanted) {
				await changeLook(page, scene, look);
				const wholePage = scene.screen !== 'popup' && !scene.overlay;
				// By the window's size: taking a picture of more than the window forgets the size of the text.
				if (wholePage) await changeLook(page, scene, { ...look, height: await page.evaluate(() => document.documentElement.scrollHeight) });
				await page.screenshot({ path: join(folder, file) });
			}
			await page.close();
		}
		addRow(
			`${scene.screen}: ${scene.name} (${language})`,
			pictures.map(({ file }) => file),
		);
	}
	await stage.close();
}
const firefox = await openFirefoxStage();
for (const scene of SCENES.filter(({ screen, name }) => IN_FIREFOX.test(`${screen}-${name}`))) {
	const files = ['light', 'dark'].map((theme) => `${scene.screen}-${scene.name}-firefox-${theme}.png`);
	for (const [index, theme] of (['light', 'dark'] as const).entries()) {
		const file = files[index] as string;
		if (!isWanted(file)) continue;
		const page = await firefox.open(scene, { theme });
		await page.screenshot({ path: join(folder, file) as `${string}.png` });
		await page.close();
	}
	addRow(`${scene.screen}: ${scene.name} (Firefox)`, files);
}
await firefox.close();

function addRow(title: string, files: string[]): void {
	const figures = files
		.filter((file) => existsSync(join(folder, file)))
		.map((file) => `<figure><img loading="lazy" src="${file}" alt=""><figcaption>${file.slice(0, -'.png'.length)}</figcaption></figure>`);
	rows.push(`<h2>${title}</h2><div>${figures.join('')}</div>`);
}
writeFileSync(
	join(folder, 'index.html'),
	`<!doctype html><meta charset="utf-8"><title>Says Who: every screen</title><style>body{font:14px system-ui;margin:1rem;background:#eee}div{display:flex;overflow-x:auto;gap:1rem;align-items:start}figure{margin:0;flex:none}img{max-height:700px;border:1px solid #aaa}</style><h1>Every screen</h1>${rows.join('')}`,
);
console.log(join(folder, 'index.html'));
