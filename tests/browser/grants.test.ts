import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { whenIdle } from './harness/in-page';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { newsPage } from './pages/news-page';

/** The browser API, in a page of the extension. */
declare const api: WxtBrowser;

const SHOP =
	'<!doctype html><html lang="id"><title>Toko</title><body><h1>Toko sepatu</h1><div class="baca-juga"><a href="/x">Sepatu lain</a></div></body></html>';

const isGone = (selector: string) => {
	const element = document.querySelector(selector);
	return element !== null && !element.firstElementChild?.checkVisibility({ visibilityProperty: true });
};
const nothingOfOurs = () => document.getAnimations().length === 0;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	let page: TestPage;
	let options: TestPage;
	beforeAll(async () => {
		internet = await fakeInternet((url) =>
			url.pathname === '/berita' ? newsPage({ long: 3 }) : url.pathname === '/toko' ? SHOP : undefined,
		);
		browser = await launch(name, { proxyPort: internet.port });
		// A page of the extension, to look at what the browser itself says of its grants.
		options = await browser.page();
		await options.goto(browser.extensionUrl('options.html'));
		await options.evaluate(
			() => void Object.assign(globalThis, { api: Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome') }),
		);
		page = await browser.page();
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	const grants = () =>
		options.evaluate(async () => {
			const required = new Set((api.runtime.getManifest() as { host_permissions?: string[] }).host_permissions);
			return ((await api.permissions.getAll()).origins ?? []).filter((origin) => !required.has(origin));
		});
	const grantsToBe = (expected: string[]) =>
		options.waitFor(async (wanted: string) => {
			const required = new Set((api.runtime.getManifest() as { host_permissions?: string[] }).host_permissions);
			return JSON.stringify(((await api.permissions.getAll()).origins ?? []).filter((origin) => !required.has(origin))) === wanted;
		}, JSON.stringify(expected));
	/** The scripts follow a grant by themselves, a moment later. */
	const scriptsToBe = (id: string, pattern: string, there: boolean) =>
		options.waitFor(
			async (script: string, match: string, wanted: boolean) => {
				const scripts = await api.scripting.getRegisteredContentScripts();
				return scripts.some((one) => one.id === script && one.matches?.includes(match)) === wanted;
			},
			id,
			pattern,
			there,
		);

	/** Where cleaning happens by itself, chosen on the real form. */
	const choose = async (choice: string) => {
		const form = await browser.page();
		await form.goto(browser.extensionUrl('options.html'));
		await form.waitFor(() => document.documentElement.dataset.ready === '1');
		await form.click(`input[name="cleaning"][value="${choice}"]`);
		await form.waitFor((value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.checked, choice);
		await form.close();
	};

	test('"always on this site" asks for that host alone, cleans at once and after a reload', async () => {
		await page.goto('https://kabar-contoh.example/berita');
		await browser.allow('*://kabar-contoh.example/*');
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelector('[data-action="site-switch"]')`);
		await popup.click('[data-action="site-switch"]');
		await grantsToBe(['*://kabar-contoh.example/*']);
		await scriptsToBe('clean', '*://kabar-contoh.example/*', true);
		await popup.close();
		await page.reload();
		await page.waitFor(isGone, '.baca-juga');
	});

	test('it can be taken back, and the page is then left alone', async () => {
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelector('[data-action="site-switch"]')`);
		await popup.click('[data-action="site-switch"]');
		await scriptsToBe('clean', '*://kabar-contoh.example/*', false);
		await page.waitFor(nothingOfOurs);
		await popup.close();
		await page.reload();
		await page.evaluate(whenIdle);
		expect(await page.evaluate(nothingOfOurs)).toBe(true);
	});

	test('a grant the reader takes back in the browser itself is noticed', async () => {
		await page.goto('https://kabar-lain.example/berita');
		await browser.allow('*://kabar-lain.example/*');
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelector('[data-action="site-switch"]')`);
		await popup.click('[data-action="site-switch"]');
		await scriptsToBe('clean', '*://kabar-lain.example/*', true);
		await popup.close();
		await browser.revoke('*://kabar-lain.example/*');
		await scriptsToBe('clean', '*://kabar-lain.example/*', false);
		expect(await grants()).not.toContain('*://kabar-lain.example/*');
		await page.reload();
		await page.evaluate(whenIdle);
		expect(await page.evaluate(nothingOfOurs)).toBe(true);
	});

	test('switched off, a shipped site sees no script of ours', async () => {
		await page.goto('https://www.kompas.com/berita');
		await page.waitFor(isGone, '.baca-juga');
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelector('[data-action="site-switch"]')`);
		await popup.click('[data-action="site-switch"]');
		await page.waitFor(nothingOfOurs);
		await popup.close();
		await page.reload();
		await page.evaluate(whenIdle);
		expect(await page.evaluate(nothingOfOurs)).toBe(true);
	});

	test('a site is switched off though the popup closes in the moment of the click', async () => {
		await page.goto('https://www.cnnindonesia.com/berita');
		await page.waitFor(isGone, '.baca-juga');
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelector('[data-action="site-switch"]')`);
		// In the task of the press, before anything that the press began can have come back.
		await popup.evaluate(`document.querySelector('[data-action="site-switch"]').addEventListener('click', () => window.close()), true`);
		await popup.click('[data-action="site-switch"]');
		await page.waitFor(nothingOfOurs);
		await page.reload();
		await page.evaluate(whenIdle);
		expect(await page.evaluate(nothingOfOurs)).toBe(true);
	});

	test('"every news page", chosen on the options page, cleans a news article anywhere, and no page without signs of one', async () => {
		await browser.allow('*://*/*');
		await choose('every-news-page');
		await scriptsToBe('probe', '*://*/*', true);
		// Opened after the options page, in front of it: a page behind another is hardly ever idle.
		const visit = await browser.page();
		await visit.goto('https://koran-asing.example/berita');
		// What is in view when we come stays there until it is not.
		await visit.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await visit.waitFor(isGone, '.baca-juga');
		await visit.goto('https://toko.example/toko');
		await visit.evaluate(whenIdle);
		expect(await visit.evaluate(nothingOfOurs)).toBe(true);
		await visit.close();
	});

	test('chosen again, "the sites on the list" works on those alone, and gives the one wide grant back where the browser keeps the others', async () => {
		await choose('listed');
		await scriptsToBe('probe', '*://*/*', false);
		// Chromium would take each host of the list along.
		expect((await grants()).includes('*://*/*')).toBe(name === 'chromium');
		const visit = await browser.page();
		await visit.goto('https://www.rappler.com/berita');
		await visit.waitFor(isGone, '.baca-juga');
		await visit.goto('https://koran-asing.example/berita');
		await visit.evaluate(whenIdle);
		expect(await visit.evaluate(nothingOfOurs)).toBe(true);
		await visit.close();
	});
});
