import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/find-browsers';
import { call } from './harness/chromium';
import { until } from './harness/launch';
import { SCENES, type Scene } from './screens-scenes';
import { keepInStore, type Look, playedBuild, playOf, playPage, settingsOf } from './screens-stage';

/** The screens in Firefox: fewer looks than in Chromium, whose protocol can play more of them. */
export interface FirefoxStage {
	open(scene: Scene, look?: Pick<Look, 'theme' | 'width' | 'height'>): Promise<Page>;
	/** A page of the extension, as it is. */
	goto(path: string): Promise<Page>;
	close(): Promise<void>;
}

const EXTENSION = join(process.env.SAYS_WHO_BUILDS ?? join(import.meta.dirname, '..', '..', '.output'), 'firefox-mv3');

/**
 * Firefox runs no script of a test before those of an extension's page, so the build is copied and a script put into its
 * pages that plays the scene named in the address.
 * @param kept folder of a profile that outlives the stage
 */
export async function openFirefoxStage(kept?: string): Promise<FirefoxStage> {
	const { firefox: executablePath } = await findBrowsers();
	if (!executablePath) throw new Error('No Firefox: scripts/ensure-browsers.ts gets one');
	const extension = playedBuild(EXTENSION, join(mkdtempSync(join(tmpdir(), 'says-who-stage-')), 'extension'));
	const scenes = Object.fromEntries(SCENES.map((scene) => [addressOf(scene), playOf(scene)]));
	// esbuild, under tsx, wraps inner functions in a helper of this name.
	const script = `const scene = ${JSON.stringify(scenes)}[location.hash.slice(1)];\nif (scene) ((__name) => (${playPage})(scene))((f) => f);\n`;
	writeFileSync(join(extension, 'play.js'), script);
	for (const screen of new Set(SCENES.map((scene) => scene.screen))) {
		const file = join(extension, `${screen}.html`);
		writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', '<head><script src="/play.js"></script>'));
	}
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		defaultViewport: null,
		args: ['--remote-allow-system-access'],
		...(kept && { userDataDir: kept }),
		// An add-on that is loaded for a test goes with its browser; one that is installed keeps its address and its store.
		extraPrefsFirefox: { 'extensions.webextensions.keepUuidOnUninstall': true, 'extensions.webextensions.keepStorageOnUninstall': true },
	});
	const origin = await install(browser, extension);
	return {
		open: (scene, look) => openScene(browser, origin, scene, look ?? {}),
		async goto(path) {
			const page = await browser.newPage();
			await page.goto(`${origin}/${path}`, { waitUntil: [] });
			return page;
		},
		async close() {
			await browser.close();
			rmSync(dirname(extension), { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

async function install(browser: Browser, folder: string): Promise<string> {
	const id = await browser.installExtension(folder);
	// Puppeteer's own BiDi session: Firefox takes one at a time. Not in puppeteer's types.
	const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<{ result: never }> } };
	const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
	const answer = (
		await connection.send('script.evaluate', {
			expression: `WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`,
			target: { context: tree.contexts[0]?.context },
			awaitPromise: false,
		})
	).result as { result: { value: string } };
	return `moz-extension://${answer.result.value}`;
}

async function openScene(browser: Browser, origin: string, scene: Scene, look: Look): Promise<Page> {
	const page = await browser.newPage();
	const size = scene.screen === 'popup' ? { width: 400, height: 600 } : { width: 1200, height: 900 };
	await page.setViewport({ width: look.width ?? size.width, height: look.height ?? size.height });
	const go = async (address: string) => {
		// Waiting for a load event of a moz-extension: page never ends.
		await page.goto(`${origin}/${address}`, { waitUntil: [] });
		await until(() => page.evaluate('document.readyState === "complete"'), address);
	};
	await go('manifest.json');
	await page.evaluate(call(keepInStore, [{ state: scene.state, settings: settingsOf(scene, look) }]));
	await go(`${scene.screen}.html${scene.screen === 'reading' ? `?report=${scene.state ? 'scene' : 'none'}` : ''}#${addressOf(scene)}`);
	await until(
		() =>
			page.evaluate(scene.unanswered ? 'document.querySelector(".working") !== null' : 'document.documentElement.dataset.ready === "1"'),
		scene.name,
	);
	for (const selector of scene.clicks ?? []) await page.click(selector);
	if (scene.keys) await page.bringToFront();
	for (const key of scene.keys ?? []) await page.keyboard.press(key as 'Tab');
	if (scene.clicks && scene.state)
		await until(() => page.evaluate(`!!document.querySelector('[role="tabpanel"]:not([hidden]) > *, .no-report')`), scene.name);
	return page;
}

function addressOf({ screen, name }: Scene): string {
	return `${screen}-${name}`;
}
