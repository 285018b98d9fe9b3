import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/find-browsers';
import { call } from './chromium';
import { KEY_CODES, type LaunchOptions, type TestBrowser, type TestPage, type TestPopup, until } from './launch';

type Settled = LaunchOptions & Required<Pick<LaunchOptions, 'extensionDir' | 'headless' | 'viewport'>>;

export async function launchFirefox({ extensionDir, headless, viewport, proxyPort, locale, reducedMotion }: Settled): Promise<TestBrowser> {
	const executablePath = (await findBrowsers()).firefox;
	if (!executablePath) throw new Error('No Firefox: scripts/ensure-browsers.ts gets one');
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless,
		acceptInsecureCerts: true,
		defaultViewport: headless ? viewport : null,
		// Opens moz-extension: pages and the browser's own window to WebDriver BiDi.
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: {
			// permissions.request() is granted without a doorhanger; the click that leads to it stays real.
			'extensions.webextOptionalPermissionPrompts': false,
			'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
			...(locale && { 'intl.locale.requested': locale }),
			...(proxyPort && {
				'network.proxy.type': 1,
				'network.proxy.http': '127.0.0.1',
				'network.proxy.http_port': proxyPort,
				'network.proxy.ssl': '127.0.0.1',
				'network.proxy.ssl_port': proxyPort,
				'network.proxy.allow_hijacking_localhost': true,
			}),
		},
	});
	const id = await browser.installExtension(extensionDir);
	const bidi = biDi(browser);
	const { contexts } = (await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts: { context: string }[] };
	const chrome = contexts[0]?.context ?? '';
	const run = async <T>(context: string, expression: string): Promise<T> => {
		// As JSON: WebDriver BiDi writes values in a form of its own.
		const answer = (await bidi('script.evaluate', {
			expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
			target: { context },
			awaitPromise: true,
		})) as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
		if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
		return JSON.parse(answer.result.value) as T;
	};
	const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
	const host = await run<string>(chrome, `${policy}.mozExtensionHostname`);
	const extensionUrl = (path: string) => `moz-extension://${host}/${path}`;
	const pages = new Map<TestPage, Page>();
	// It comes when the scripts are registered; left open, it would take the front from the page under test.
	const welcome = `gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(extensionUrl('welcome.html'))})`;
	await until(
		() => run<boolean>(chrome, `(() => { const tab = ${welcome}; if (tab) gBrowser.removeTab(tab); return !!tab; })()`),
		'the welcome page',
	);
	let inside: Page | undefined;

	const wrap = (page: Page): TestPage => {
		const test: TestPage = {
			// Waiting for a load event of a moz-extension: page never ends.
			goto: async (url) => void (await page.goto(url, url.startsWith('moz-extension:') ? { waitUntil: [] } : {})),
			reload: async () => void (await page.reload()),
			back: async () => void (await page.evaluate('history.back()')),
			evaluate: (pageFunction, ...values) => page.evaluate(call(pageFunction, values)) as never,
			waitFor: async (pageFunction, ...values) =>
				void (await until(
					() => page.evaluate(`Promise.resolve(${call(pageFunction, values)}).then(Boolean)`),
					String(pageFunction),
					15_000,
				)),
			press: (key) => page.keyboard.press(key as 'Escape'),
			click: (selector) => page.click(selector),
			screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
			// BiDi has no media emulation in 153; the window's own switch does the same.
			emulatePrint: async (on) =>
				void (await run(chrome, `(gBrowser.selectedBrowser.browsingContext.mediumOverride = ${on ? '"print"' : '""'}, true)`)),
			close: () => page.close(),
		};
		pages.set(test, page);
		return test;
	};

	return {
		name: 'firefox',
		version: await browser.version(),
		page: async () => wrap(await browser.newPage()),
		async openPopup(test) {
			const page = pages.get(test);
			if (!page) throw new Error('not a page of this browser');
			await page.bringToFront();
			const context = await run<string>(chrome, openPopupIn(policy));
			return popup(bidi, run, chrome, context);
		},
		// The preference above answers for the reader.
		allow: async () => {},
		revoke: async (pattern) =>
			void (await run(
				chrome,
				`(async () => {
					const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
					await ExtensionPermissions.remove(${JSON.stringify(id)}, { permissions: [], origins: [${JSON.stringify(pattern)}] }, ${policy}.extension);
				})()`,
			)),
		async pressCommand(command, test) {
			await pages.get(test)?.bringToFront();
			await run(chrome, pressKeysOf(policy, command));
		},
		async chooseInMenu(command, test) {
			const page = pages.get(test);
			await page?.bringToFront();
			await page?.mouse.click(300, 300, { button: 'right' });
			await until(() => run<boolean>(chrome, chooseFromOpenMenu(id, command)), 'the context menu');
		},
		async inExtension(expression) {
			if (!inside) {
				inside = await browser.newPage();
				await inside.goto(extensionUrl('manifest.json'), { waitUntil: [] });
			}
			return (await inside.evaluate(expression)) as never;
		},
		extensionUrl,
		closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
		close: () => browser.close(),
	};
}

type BiDi = (method: string, params: object) => Promise<unknown>;
type Run = <T>(context: string, expression: string) => Promise<T>;

/** Puppeteer's own BiDi session: Firefox takes one at a time. Not in puppeteer's types. */
function biDi(browser: Browser): BiDi {
	const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<{ result: unknown }> } };
	return async (method, params) => (await connection.send(method, params)).result;
}

/**
 * Presses the toolbar button and answers with a name for the popup. BiDi looks for contexts among tabs only, so its
 * lookup is taught about the one in the panel. Internals of Firefox: may break with a new ESR.
 */
function openPopupIn(policy: string): string {
	return `(async () => {
		const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
		const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
		await ExtensionParent.apiManager.global.browserActionFor(${policy}.extension).triggerAction(window);
		// The <browser> is swapped into the panel while that opens: it has its name only afterwards.
		const find = () => [...document.querySelectorAll('.webextension-popup-browser')].find(
			(e) => e.closest('panel')?.state === 'open' && e.currentURI.spec.includes('/popup.html'));
		let popup;
		while (!(popup = find())) await new Promise((resolve) => setTimeout(resolve, 50));
		popup.permanentKey ??= new (Cu.getGlobalForObject(Services).Object)();
		const byId = NavigableManager.getBrowserById;
		NavigableManager.getBrowserById = function (id) {
			return byId.call(this, id) ?? (this.getIdForBrowser(popup) === id ? popup : null);
		};
		return NavigableManager.getIdForBrowser(popup);
	})()`;
}

/** Presses the keys a command has as they would come from a keyboard; one that has none is given some. */
function pressKeysOf(policy: string, command: string): string {
	return `(async () => {
		const { shortcuts } = ${policy}.extension;
		const commands = await shortcuts.allCommands();
		const index = commands.findIndex(({ name }) => name === ${JSON.stringify(command)});
		const shortcut = commands[index].shortcut || 'Alt+Shift+' + 'JUYZ'[index];
		if (!commands[index].shortcut) await shortcuts.updateCommand({ name: commands[index].name, shortcut });
		window.focus();
		gBrowser.selectedBrowser.focus();
		const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
		keyboard.beginInputTransactionForTests(window, () => true);
		const letter = shortcut.at(-1);
		const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [letter, 'Key' + letter, letter.charCodeAt(0)]]
			.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
		for (const key of keys) keyboard.keydown(key);
		for (const key of keys.reverse()) keyboard.keyup(key);
	})()`;
}

/** Chooses our item where the page's context menu is open; false where it is not yet. */
function chooseFromOpenMenu(id: string, command: string): string {
	return `(() => {
		const menu = document.getElementById('contentAreaContextMenu');
		const item = menu.state === 'open' && menu.querySelector('[id$="-menuitem-_${command}"]');
		if (!item || !item.id.startsWith(${JSON.stringify(id.replace(/[^\w-]/g, '_'))})) return false;
		item.doCommand();
		menu.hidePopup();
		return true;
	})()`;
}

async function popup(bidi: BiDi, run: Run, chrome: string, context: string): Promise<TestPopup> {
	const evaluate = <T>(expression: string) => run<T>(context, expression);
	const one = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
	await until(() => evaluate(`document.documentElement.dataset.ready === '1'`), 'the popup to be ready');
	return {
		evaluate,
		text: (selector) => evaluate(`${one(selector)}.textContent`),
		count: (selector) => evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`),
		async click(selector) {
			const [x, y] = await evaluate<[number, number]>(
				`(() => { const e = ${one(selector)}; e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2].map(Math.round); })()`,
			);
			const actions = [
				{ type: 'pointerMove', x, y },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			];
			await bidi('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
		},
		async press(key) {
			const value = KEY_CODES[key]?.webDriver ?? key;
			const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
			await bidi('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
		},
		waitFor: async (expression) => void (await until(() => evaluate(expression), expression)),
		async screenshot(path) {
			const { data } = (await bidi('browsingContext.captureScreenshot', { context })) as { data: string };
			writeFileSync(path, Buffer.from(data, 'base64'));
		},
		close: async () =>
			void (await run(chrome, `(document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup(), true)`)),
	};
}
