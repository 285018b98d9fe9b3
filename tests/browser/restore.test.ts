import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { snapshot, whenIdle } from './harness/in-page';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { sharedPages } from './harness/shared-pages';
import { newsPage } from './pages/news-page';

const OWN = { id: 'jembatan', html: newsPage() };
const PAGES = [OWN, ...sharedPages().filter(({ id }) => id.startsWith('seed'))];

/** Read on the click alone, so that the page is first seen as it is without us. */
const SITE = 'https://kabar-contoh.example';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	let page: TestPage;
	beforeAll(async () => {
		const pages = new Map(PAGES.map(({ id, html }) => [`/${id}`, html]));
		internet = await fakeInternet((url) => pages.get(url.pathname));
		browser = await launch(name, { proxyPort: internet.port });
		page = await browser.page();
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	test.each(PAGES)('restoring all of $id gives the untouched page, byte for byte and box for box', async ({ id }) => {
		await page.goto(`${SITE}/${id}`);
		await page.evaluate(whenIdle);
		const untouched = await page.evaluate(snapshot);
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelector('[data-action="restore-all"], [data-statement]')`);
		await page.waitFor(() => document.getAnimations().some(({ playState }) => playState === 'paused'));
		const cleaned = await page.evaluate(snapshot);
		expect(cleaned.seen).not.toBe(untouched.seen);
		expect(cleaned.html).toBe(untouched.html);

		await popup.evaluate(`[...document.querySelectorAll('[role=tab]')].at(-1).click()`);
		await popup.waitFor(`document.querySelector('[data-action="restore-all"]')`);
		await popup.click('[data-action="restore-all"]');
		await page.waitFor(() => !document.getAnimations().some(({ playState }) => playState === 'paused'));
		const restored = await page.evaluate(snapshot);
		expect(restored.html).toBe(untouched.html);
		expect(restored.seen).toBe(untouched.seen);
		await popup.close();
	});

	test('one piece comes back by itself, the others stay away', async () => {
		await page.goto(`${SITE}/${OWN.id}`);
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelector('[role=tab]')`);
		await popup.evaluate(`[...document.querySelectorAll('[role=tab]')].at(-1).click()`);
		await popup.waitFor(`document.querySelectorAll('[data-action="restore"]').length > 1`);
		const hidden = () => document.getAnimations().filter(({ playState }) => playState === 'paused').length;
		const before = await page.evaluate(hidden);
		await popup.click('[data-action="restore"]');
		await page.waitFor(
			(count: number) => document.getAnimations().filter(({ playState }) => playState === 'paused').length < count,
			before,
		);
		expect(await page.evaluate(hidden)).toBeGreaterThan(0);
		await popup.close();
	});

	test('a removed piece can be looked at where it stands, and goes again on Escape', async () => {
		await page.goto(`${SITE}/${OWN.id}`);
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelector('[role=tab]')`);
		await popup.evaluate(`[...document.querySelectorAll('[role=tab]')].at(-1).click()`);
		await popup.waitFor(`document.querySelector('[data-action="restore"]')`);
		const hidden = () => document.getAnimations().filter(({ playState }) => playState === 'paused').length;
		const before = await page.evaluate(hidden);
		await popup.click('[data-action="show"]');
		const marked = () => {
			const range = [...(CSS.highlights.get('says-who-removed') ?? [])][0] as Range | undefined;
			const box = range?.getBoundingClientRect();
			return box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight ? range?.toString() : undefined;
		};
		await page.waitFor(marked);
		expect(await page.evaluate(hidden)).toBe(before - 1);
		await popup.close();
		await page.press('Escape');
		await page.waitFor(
			(count: number) => document.getAnimations().filter(({ playState }) => playState === 'paused').length === count,
			before,
		);
		expect(await page.evaluate(() => CSS.highlights.has('says-who-removed'))).toBe(false);
	});
});
