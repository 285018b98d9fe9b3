import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { findBrowsers } from '../../scripts/find-browsers';
import type { PageState } from '../../src/ui/page-port';
import type { Scene } from './screens-scenes';

/** The screens of the built extension, each in a tab of its own, with a page behind them that answers what the scene says. */
export interface Stage {
	open(scene: Scene, look?: Look): Promise<Page>;
	newPage(): Promise<Page>;
	close(): Promise<void>;
}

export interface Look {
	/** The reader's choice; as the system where absent. */
	theme?: 'light' | 'dark' | 'sepia';
	systemIsDark?: boolean;
	font?: 'serif' | 'sans';
	width?: number;
	height?: number;
	forcedColors?: boolean;
	reducedMotion?: boolean;
	print?: boolean;
	/** Of the text, in per cent. */
	textSize?: number;
}

const EXTENSION = join(process.env.SAYS_WHO_BUILDS ?? join(import.meta.dirname, '..', '..', '.output'), 'chrome-mv3');

/**
 * @param language what the browser says it speaks: the sentences follow it
 * @param kept folder of a profile that outlives the stage
 */
export async function openStage(language: 'en' | 'id', kept?: string): Promise<Stage> {
	const { chromium: executablePath } = await findBrowsers();
	if (!executablePath) throw new Error('No Chromium: scripts/ensure-browsers.ts gets one');
	const profile = kept ?? mkdtempSync(join(tmpdir(), 'says-who-screens-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		chromiumSandbox: false,
		ignoreDefaultArgs: ['--disable-extensions'],
		args: [`--lang=${language}`],
		permissions: ['clipboard-read', 'clipboard-write'],
		deviceScaleFactor: 1,
	});
	const id = await load(context, playedBuild(EXTENSION, join(profile, 'played-extension')));
	return {
		open: (scene, look) => openScene(context, id, scene, look ?? {}),
		newPage: () => context.newPage(),
		async close() {
			await context.close();
			if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** What the core finds is the scene's, in a copy of the build: the browser knows an extension by its folder. */
export function playedBuild(build: string, folder: string): string {
	if (!existsSync(folder)) cpSync(build, folder, { recursive: true });
	const chunks = join(folder, 'chunks');
	const core = readdirSync(chunks).find((file) => /^read-copy-.*\.js$/.test(file));
	if (!core) throw new Error(`No core in ${chunks}`);
	writeFileSync(join(chunks, core), 'export const readCopy = async () => globalThis.played;');
	return folder;
}

async function load(context: BrowserContext, path: string): Promise<string> {
	const session = await context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error('Playwright gave no browser for this context');
	return ((await session.send('Extensions.loadUnpacked' as never, { path } as never)) as { id: string }).id;
}

async function openScene(context: BrowserContext, id: string, scene: Scene, look: Look): Promise<Page> {
	const page = await context.newPage();
	await setUpWindow(page, scene, look);
	await page.addInitScript(playPage, playOf(scene));
	const address = `chrome-extension://${id}/${scene.screen}.html`;
	await page.goto(address);
	await page.evaluate(keepInStore, { state: scene.state, settings: settingsOf(scene, look) });
	await page.goto(scene.screen === 'reading' ? `${address}?report=${scene.state ? 'scene' : 'none'}` : address);
	// What draws the popup comes after its load event.
	await page.waitForSelector(scene.unanswered ? '.working' : 'html[data-ready="1"]');
	if (look.textSize) await changeLook(page, scene, look);
	for (const selector of scene.clicks ?? []) await page.click(selector);
	for (const key of scene.keys ?? []) await page.keyboard.press(key);
	// A pointer that rests where it clicked last would light something up.
	await page.mouse.move(0, 0);
	// What stands behind a tab is fetched when it is wanted.
	if (scene.clicks && scene.state) await page.waitForSelector('[role="tabpanel"]:not([hidden]) > *, .no-report');
	return page;
}

async function setUpWindow(page: Page, scene: Scene, look: Look): Promise<void> {
	const size = scene.screen === 'popup' ? { width: 400, height: 600 } : { width: 1200, height: 900 };
	await page.setViewportSize({ width: look.width ?? size.width, height: look.height ?? size.height });
	await page.emulateMedia({
		media: look.print ? 'print' : 'screen',
		colorScheme: look.theme === 'dark' || look.systemIsDark ? 'dark' : 'light',
		forcedColors: look.forcedColors ? 'active' : 'none',
		reducedMotion: look.reducedMotion ? 'reduce' : 'no-preference',
	});
}

/** Another look for a scene that is open, as the reader would change it there. */
export async function changeLook(page: Page, scene: Scene, look: Look): Promise<void> {
	await setUpWindow(page, scene, look);
	await page.evaluate(({ theme = 'system', font = 'serif' }) => {
		Object.assign(document.documentElement.dataset, { theme, font });
	}, look);
	await setTextSize(page, look.textSize ?? 100);
	// Where larger text pushed it out of the window, what the scene is about comes back into it.
	await page.evaluate((clicked) => {
		const about = document.activeElement === document.body && clicked ? document.querySelector(clicked) : document.activeElement;
		if (about && about !== document.body) about.scrollIntoView({ block: 'nearest' });
	}, scene.clicks?.at(-1));
}

/** As in the settings of the browser, per cent: queries in `rem` follow that size, and not the one of the root element. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
	const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
	sessions.set(page, session);
	await session.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100 } });
}

/** Kept: a session that ends takes its settings with it, and those of the page's media too. */
const sessions = new WeakMap<Page, CDPSession>();

export function settingsOf(scene: Scene, { theme, font }: Look): object {
	return { version: 1, appearance: { theme: theme ?? 'system', font: font ?? 'serif' }, ...scene.settings };
}

type Play = Pick<Scene, 'state' | 'unanswered' | 'laterHosts' | 'grantLeft'>;

/** What of a scene the screen itself must be told. */
export function playOf({ state, unanswered = false, laterHosts = 0, grantLeft = false }: Scene): Play {
	return { state, unanswered, laterHosts, grantLeft };
}

/** Runs in the screen before its own script: the tab it asks is the scene. */
export function playPage({ state, unanswered, laterHosts, grantLeft }: Play): void {
	// biome-ignore lint/suspicious/noExplicitAny: the browser's own object, some of its methods replaced
	const { tabs, scripting, runtime, permissions } = (globalThis as any).browser ?? (globalThis as any).chrome;
	if (laterHosts) {
		const manifest = runtime.getManifest();
		const later: string[] = manifest.host_permissions.slice(0, laterHosts);
		runtime.getManifest = () => ({ ...manifest, host_permissions: manifest.host_permissions.slice(laterHosts) });
		const readGrants = permissions.getAll.bind(permissions);
		permissions.getAll = async () => {
			const grants = await readGrants();
			return { ...grants, origins: grants.origins.filter((origin: string) => !later.includes(origin)) };
		};
	}
	if (grantLeft) {
		const readGrants = permissions.getAll.bind(permissions);
		permissions.getAll = async () => {
			const grants = await readGrants();
			return { ...grants, origins: [...grants.origins, '*://*/*'] };
		};
	}
	const report = state?.outcome === 'read' ? state.report : undefined;
	const { url, title } =
		report?.outcome === 'article' ? report.article : { url: 'https://berita.example/2023/', title: 'Pulang dari Rusia' };
	const tab = { id: 7, url, title };
	tabs.query = async () => [tab];
	tabs.get = async () => tab;
	scripting.insertCSS = async () => {};
	scripting.removeCSS = async () => {};
	const page = state?.outcome === 'read' && { byShape: [], hidden: state.hidden, cleaning: state.cleaning, readsItself: true };
	// biome-ignore lint/suspicious/noExplicitAny: where playedBuild looks
	(globalThis as any).played = { report, page };
	tabs.sendMessage = async (_tab: number, { kind }: { kind: string }) => {
		if (unanswered) return new Promise(() => {});
		if (kind === 'show' || kind === 'show-removed') return { ok: true, value: 'shown' };
		if (kind === 'clear-marks') return { ok: true, value: 'done' };
		if (state?.outcome !== 'read') return { ok: false, error: state?.reason, details: state?.details };
		return { ok: true, value: kind === 'copy' ? { id: '1', url, page: '' } : page };
	};
	scripting.executeScript = async () => [{ result: await tabs.sendMessage(tab.id, { kind: 'copy' }) }];
}

/** Runs in the screen: what it will find in its stores when it is opened again. */
export async function keepInStore({ state, settings }: { state?: PageState | undefined; settings: object }): Promise<void> {
	// biome-ignore lint/suspicious/noExplicitAny: the browser's own object
	await ((globalThis as any).browser ?? (globalThis as any).chrome).storage.local.set({ settings });
	if (state?.outcome !== 'read') return;
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('says-who', 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore('reports', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	const transaction = database.transaction('reports', 'readwrite');
	transaction.objectStore('reports').put({ id: 'scene', savedAt: 1, tabId: 7, report: state.report });
	await new Promise((resolve) => {
		transaction.oncomplete = resolve;
	});
	database.close();
}
