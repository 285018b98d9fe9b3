import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { newsPage } from './pages/news-page';

/** Whether an element is out of sight, whichever way. */
const isGone = (selector: string) => {
	const element = document.querySelector(selector);
	return element !== null && !element.firstElementChild?.checkVisibility({ visibilityProperty: true });
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	let page: TestPage;
	beforeAll(async () => {
		internet = await fakeInternet(({ pathname }) =>
			pathname === '/berita' ? newsPage() : pathname === '/panjang' ? newsPage({ long: 3 }) : undefined,
		);
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
});
