import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type CDPSession, chromium, type Page } from 'playwright';
import { findBrowsers } from '../../../scripts/find-browsers';
import { KEY_CODES, type LaunchOptions, type TestBrowser, type TestPage, type TestPopup, until } from './launch';

type Settled = LaunchOptions & Required<Pick<LaunchOptions, 'extensionDir' | 'headless' | 'viewport'>>;

export async function launchChromium({
	extensionDir,
	headless,
	viewport,
	proxyPort,
	locale,
	reducedMotion,
	args = [],
}: Settled): Promise<TestBrowser> {
	const executablePath = (await findBrowsers()).chromium;
	if (!executablePath) throw new Error('No Chromium: scripts/ensure-browsers.ts gets one');
	const profile = mkdtempSync(join(tmpdir(), 'says-who-chromium-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		headless,
		viewport: headless ? viewport : null,
		ignoreHTTPSErrors: true,
		reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
		// Root cannot have the sandbox, and Playwright leaves it out unless told; named here so that nobody wonders.
		chromiumSandbox: false,
		ignoreDefaultArgs: ['--disable-extensions'],
		args: [...(locale ? [`--lang=${locale}`] : []), ...args],
		...(proxyPort && { proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: '<-loopback>' } }),
	});
	const cdp = await browserSession(context.browser());
	// By protocol, not by --load-extension: branded Chrome ignores that flag.
	const { id } = (await cdp.send('Extensions.loadUnpacked' as never, { path: extensionDir } as never)) as { id: string };
	const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
	const pages = new Map<TestPage, Page>();
	await closeWelcome(() => context.pages(), extensionUrl('welcome.html'));

	const wrap = (page: Page): TestPage => {
		const test: TestPage = {
			goto: async (url) => void (await page.goto(url)),
			reload: async () => void (await page.reload()),
			back: async () => void (await page.goBack({ waitUntil: 'commit' })),
			evaluate: (pageFunction, ...values) => page.evaluate(call(pageFunction, values)),
			// Not Playwright's waitForFunction: it evaluates a string in the page, which the policy of the extension's pages forbids.
			waitFor: async (pageFunction, ...values) =>
				void (await until(() => page.evaluate(call(pageFunction, values)), String(pageFunction), 15_000)),
			press: (key) => page.keyboard.press(key),
			click: (selector) => page.click(selector),
			screenshot: async (path) => void (await page.screenshot({ path })),
			emulatePrint: (on) => page.emulateMedia({ media: on ? 'print' : null }),
			close: () => page.close(),
		};
		pages.set(test, page);
		return test;
	};
	/** In a tab of the browser's own settings, the only place that may grant for the reader. Closed again: it is told all about an
	 * extension whenever one of its pages opens, which takes the browser 30 ms with our list of sites. */
	const inSettings = async (expression: string) => {
		const settings = await context.newPage();
		await settings.goto('chrome://extensions/');
		await settings.evaluate(expression);
		await settings.close();
	};
	/** Sends an event of the browser API in the background, about the active tab. */
	const dispatch = async (event: string, before: string, test: TestPage) => {
		await pages.get(test)?.bringToFront();
		const worker = await until(
			async () => context.serviceWorkers().find((one) => one.url() === extensionUrl('background.js')),
			'the background',
		);
		await worker.evaluate(
			`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.${event}.dispatch(${before}, tab))`,
		);
	};
	/** A page of the extension's own, for looking into it. */
	let inside: Page | undefined;

	return {
		name: 'chromium',
		version: context.browser()?.version() ?? '',
		page: async () => wrap(await context.newPage()),
		async openPopup(test, { undisturbed = 0 } = {}) {
			const page = pages.get(test);
			if (!page) throw new Error('not a page of this browser');
			await page.bringToFront();
			// The target of type "tab" around the page: the action of a "page" cannot be triggered.
			const tabs = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
			const tab = tabs.targetInfos.find(({ url }) => url === page.url());
			const pressedAt = Date.now();
			await cdp.send('Extensions.triggerAction' as never, { id, targetId: tab?.targetId } as never);
			await pause(undisturbed);
			return { ...(await attachPopup(cdp, extensionUrl('popup.html'))), pressedAt };
		},
		allow: (pattern) => inSettings(`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`),
		pin: () =>
			inSettings(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, pinnedToToolbar: true })`),
		revoke: (pattern) => inSettings(`chrome.developerPrivate.removeHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`),
		pressCommand: (command, test) => dispatch('commands.onCommand', JSON.stringify(command), test),
		chooseInMenu: (command, test) => dispatch('contextMenus.onClicked', JSON.stringify({ menuItemId: command }), test),
		async inExtension(expression) {
			if (!inside) {
				inside = await context.newPage();
				await inside.goto(extensionUrl('manifest.json'));
			}
			return inside.evaluate(expression);
		},
		async trace(categories, run) {
			const traced = context.browser();
			await traced?.startTracing(undefined, { categories });
			await run();
			return JSON.parse((await traced?.stopTracing())?.toString() ?? '{}').traceEvents ?? [];
		},
		extensionUrl,
		closed: new Promise((resolve) => context.once('close', () => resolve())),
		async close() {
			await context.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** One expression of a function and its arguments: what is compiled for the tests stays out of the page. */
// biome-ignore lint/suspicious/noExplicitAny: any function a page can run
export function call(pageFunction: (...args: any[]) => unknown, values: readonly unknown[]): any {
	// esbuild, under tsx, wraps inner functions in a helper of this name to keep theirs.
	return `((__name) => (${pageFunction})(${values.map((value) => JSON.stringify(value)).join(', ')}))((f) => f)`;
}

/** The welcome page comes when the scripts are registered; left open, it would take the front from the page under test. */
async function closeWelcome(pages: () => Page[], url: string): Promise<void> {
	const welcome = await until(async () => pages().find((page) => page.url() === url), 'the welcome page');
	await welcome.close();
}

async function browserSession(browser: { newBrowserCDPSession(): Promise<CDPSession> } | null): Promise<CDPSession> {
	if (!browser) throw new Error('Playwright gave no browser for this context');
	return browser.newBrowserCDPSession();
}

/** Playwright makes no page of a toolbar popup: it is spoken to through the browser's own session. */
async function attachPopup(cdp: CDPSession, url: string): Promise<TestPopup> {
	const target = await until(
		async () => (await cdp.send('Target.getTargets')).targetInfos.find((info) => info.url === url && info.type === 'page'),
		'the popup to open',
	);
	const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
	let last = 0;
	const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
	cdp.on('Target.receivedMessageFromTarget', (event: { sessionId: string; message: string }) => {
		if (event.sessionId !== sessionId) return;
		const answer = JSON.parse(event.message);
		waiting.get(answer.id)?.(answer);
		waiting.delete(answer.id);
	});
	const send = async (method: string, params: object = {}): Promise<unknown> => {
		const id = ++last;
		const answered = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => waiting.set(id, resolve));
		await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
		const { result, error } = await answered;
		if (error) throw new Error(`${method}: ${error.message}`);
		return result;
	};
	const evaluate = async <T>(expression: string): Promise<T> => {
		const { result, exceptionDetails } = (await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })) as {
			result: { value: T };
			exceptionDetails?: { exception?: { description?: string }; text: string };
		};
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	};
	await until(() => evaluate(`document.documentElement.dataset.ready === '1'`), 'the popup to be ready');
	const one = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
	return {
		evaluate,
		text: (selector) => evaluate(`${one(selector)}.textContent`),
		count: (selector) => evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`),
		async click(selector) {
			const [x, y] = await evaluate<[number, number]>(
				`(() => { const e = ${one(selector)}; e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`,
			);
			for (const type of ['mousePressed', 'mouseReleased'])
				await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
		},
		async press(key) {
			const { windows = key.toUpperCase().charCodeAt(0), text = key.length === 1 ? key : undefined } = KEY_CODES[key] ?? {};
			const event = { key, windowsVirtualKeyCode: windows };
			await send('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', ...event, ...(text && { text }) });
			await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
		},
		waitFor: async (expression) => void (await until(() => evaluate(expression), expression)),
		async screenshot(path) {
			const { data } = (await send('Page.captureScreenshot')) as { data: string };
			(await import('node:fs')).writeFileSync(path, Buffer.from(data, 'base64'));
		},
		close: async () => void (await cdp.send('Target.closeTarget', { targetId: target.targetId })),
	};
}
