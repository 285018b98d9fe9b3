import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { whenIdle } from './harness/in-page';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { LINK_FARM, newsPage, READ_ALSO } from './pages/news-page';

/** Whether an element is out of sight, whichever way. */
const isGone = (selector: string) => {
	const element = document.querySelector(selector);
	return element !== null && !element.firstElementChild?.checkVisibility({ visibilityProperty: true });
};

/** Whether these scripts of ours, and no others, are registered with the browser. In a page of the extension. */
const scriptsAre = async (wanted: string[]) => {
	const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as WxtBrowser;
	const ids = (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id);
	return JSON.stringify(ids.sort()) === JSON.stringify(wanted);
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	let page: TestPage;
	beforeAll(async () => {
		const pages: Record<string, string> = {
			'/berita': newsPage(),
			'/panjang': newsPage({ long: 3 }),
			'/di-tengah': newsPage({ inside: READ_ALSO + LINK_FARM, after: '' }),
		};
		internet = await fakeInternet(({ pathname }) => pages[pathname]);
		browser = await launch(name, { proxyPort: internet.port });
	});
	// A page each: what one test leaves behind is no other's.
	beforeEach(async () => {
		page = await browser.page();
		return () => page.close();
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	test('a page of a shipped site is cleaned with no click', async () => {
		await page.goto('https://www.liputan6.com/berita');
		await page.waitFor(isGone, '.baca-juga');
		expect(
			await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.isi > p')].filter((p) => p.checkVisibility()).length),
		).toBe(7);
	});

	test('the badge counts the pieces that are hidden: the read-also box and the link farm', async () => {
		// So long that the farm is out of view: in view it would stay, because hiding it moved the footer.
		await page.goto('https://www.liputan6.com/panjang');
		await page.waitFor(isGone, '.baca-juga');
		// Before the tab is left: a page in the background is not watched.
		await page.waitFor(isGone, '.widget');
		const options = await browser.page();
		await options.goto(browser.extensionUrl('options.html'));
		await options.waitFor(async () => {
			const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as WxtBrowser;
			const [tab] = await api.tabs.query({ url: '*://www.liputan6.com/*' });
			return (await api.action.getBadgeText({ tabId: tab?.id })) === '2';
		});
		await options.close();
	});

	test('a page of another site is left alone until the click, and then cleaned', async () => {
		await page.goto('https://kabar-contoh.example/berita');
		const before = await page.evaluate(() => document.documentElement.outerHTML);
		const popup = await browser.openPopup(page);
		await page.waitFor(isGone, '.baca-juga');
		expect(await popup.count('[data-statement]')).toBeGreaterThan(2);
		expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
		await popup.close();
	});

	test('switched off everywhere, an open page is whole again at once; switched on, it is cleaned again', async () => {
		await page.goto('https://www.liputan6.com/berita');
		await page.waitFor(isGone, '.baca-juga');
		const options = await browser.page();
		await options.goto(browser.extensionUrl('options.html'));
		/** Presses the switch until it stands as wanted: it may have been left anywhere. */
		const pause = (on: boolean) =>
			options.waitFor((wanted: boolean) => {
				const button = document.querySelector<HTMLElement>('[data-action="pause"]');
				if (button && (button.getAttribute('aria-checked') === 'false') !== wanted) button.click();
				return button && (button.getAttribute('aria-checked') === 'false') === wanted;
			}, on);
		await pause(true);
		await page.waitFor(() => document.getAnimations().length === 0);
		await pause(false);
		await page.waitFor(isGone, '.baca-juga');
		await options.close();
	});

	describe('where the reader chose "only when I click"', () => {
		/** Does something on the options page and closes it: a page behind another is hardly ever idle. */
		const onOptions = async (act: (options: TestPage) => Promise<void>) => {
			const options = await browser.page();
			await options.goto(browser.extensionUrl('options.html'));
			await options.waitFor(() => document.documentElement.dataset.ready === '1');
			await act(options);
			await options.close();
		};
		const choose = (cleaning: string, scripts: string[]) =>
			onOptions(async (options) => {
				await options.click(`input[name="cleaning"][value="${cleaning}"]`);
				await options.waitFor(scriptsAre, scripts);
			});
		beforeAll(() => choose('on-click', []));
		afterAll(() => choose('listed', ['clean', 'early']));

		test('nothing is cleaned by itself, and one site alone when the reader turns it on', async () => {
			await page.goto('https://www.liputan6.com/berita');
			await page.evaluate(whenIdle);
			expect(await page.evaluate(isGone, '.baca-juga')).toBe(false);
			const popup = await browser.openPopup(page);
			await popup.waitFor(`document.querySelector('[data-action="site-switch"]')`);
			await popup.click('[data-action="site-switch"]');
			await onOptions(async (options) => {
				await options.waitFor(scriptsAre, ['clean', 'early']);
				expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('input[name="cleaning"]:checked')?.value)).toBe(
					'on-click',
				);
			});

			for (const address of ['https://www.liputan6.com/berita', 'https://bola.liputan6.com/berita']) {
				await page.goto(address);
				await page.waitFor(isGone, '.baca-juga');
			}
			await page.goto('https://www.rappler.com/berita');
			await page.evaluate(whenIdle);
			expect(await page.evaluate(isGone, '.baca-juga')).toBe(false);
		});

		test('the options page lists that site, and takes it back: an open page of it is whole again at once', async () => {
			await page.goto('https://www.liputan6.com/berita');
			await page.waitFor(isGone, '.baca-juga');
			await onOptions(async (options) => {
				expect(await options.evaluate(() => [...document.querySelectorAll('.hosts bdi')].map((host) => host.textContent))).toEqual([
					'liputan6.com',
				]);
				await options.click('.hosts button');
				await options.waitFor(() => document.querySelector('.hosts') === null);
				await options.waitFor(scriptsAre, []);
			});
			await page.waitFor(() => document.getAnimations().length === 0);
			await page.reload();
			await page.evaluate(whenIdle);
			expect(await page.evaluate(isGone, '.baca-juga')).toBe(false);
		});
	});

	test('a site turned off and on again moves nothing on an open page of another site', async () => {
		await page.goto('https://www.liputan6.com/berita');
		await page.waitFor(isGone, '.baca-juga');
		const other = await browser.page();
		await other.goto('https://www.rappler.com/di-tengah');
		await other.waitFor(isGone, '.baca-juga');
		await other.evaluate(whenIdle);
		// In view, and so left standing: what is below it would move.
		expect(await other.evaluate(isGone, '.widget')).toBe(false);
		// As another screen of ours stores it; no tab comes before the one that is looked at.
		const turnOff = (off: string[]) =>
			browser.inExtension(
				`(globalThis.browser ?? chrome).storage.local.set({ settings: { version: 1, off: ${JSON.stringify(off)} } }).then(() => 1)`,
			);
		await turnOff(['www.liputan6.com']);
		await page.waitFor(() => document.getAnimations().length === 0);
		await turnOff([]);
		await page.waitFor(isGone, '.baca-juga');
		expect(await other.evaluate(isGone, '.widget')).toBe(false);
		await other.close();
	});
});
