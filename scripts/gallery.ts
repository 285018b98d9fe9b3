/**
 * Pictures of every screen, in every state, theme and language, from the built extension, on one page:
 * `npx wxt build -b chrome && npx tsx scripts/gallery.ts [NAME…]` writes .output/gallery/index.html.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENES } from '../tests/browser/screens-scenes';
import { type Look, openStage } from '../tests/browser/screens-stage';

const LOOKS: Record<string, Look> = {
	light: { theme: 'light' },
	dark: { theme: 'dark' },
	sepia: { theme: 'sepia' },
	'forced-colours': { theme: 'dark', forcedColors: true },
	narrow: { theme: 'light', width: 320 },
	'large-text': { theme: 'light', textSize: 200 },
};

const folder = join(import.meta.dirname, '..', '.output', 'gallery');
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const scenes = SCENES.filter(({ screen, name }) => wanted.length === 0 || wanted.some((part) => `${screen}-${name}`.includes(part)));

const rows: string[] = [];
for (const language of ['en', 'id'] as const) {
	const stage = await openStage(language);
	for (const scene of scenes) {
		const figures: string[] = [];
		for (const [look, settings] of Object.entries(LOOKS)) {
			const file = `${scene.screen}-${scene.name}-${language}-${look}.png`;
			const page = await stage.open(scene, settings);
			await page.screenshot({ path: join(folder, file), fullPage: scene.screen !== 'popup' });
			await page.close();
			figures.push(`<figure><img loading="lazy" src="${file}" alt=""><figcaption>${language}, ${look}</figcaption></figure>`);
		}
		rows.push(`<h2>${scene.screen}: ${scene.name} (${language})</h2><div>${figures.join('')}</div>`);
	}
	await stage.close();
}
writeFileSync(
	join(folder, 'index.html'),
	`<!doctype html><meta charset="utf-8"><title>Says Who: every screen</title><style>body{font:14px system-ui;margin:1rem;background:#eee}div{display:flex;overflow-x:auto;gap:1rem;align-items:start}figure{margin:0;flex:none}img{max-height:700px;border:1px solid #aaa}</style><h1>Every screen</h1>${rows.join('')}`,
);
console.log(join(folder, 'index.html'));
