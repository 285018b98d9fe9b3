import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { recordShifts, scrollThrough, visibleLetters, whatMoved, whenIdle } from './harness/in-page';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { lettersOf, sharedPages } from './harness/shared-pages';
import { BARE_TEXT_PAGE, LATE_PAGES } from './pages/late-clutter';

/** A host that is cleaned by itself. */
const SITE = 'https://www.rappler.com';

/** A shift of this size is rounded to 0.000. */
const NONE = 0.0005;

/**
 * Of a gold page its markup alone is kept: pictures, fonts and scripts are missing. Asked for and refused by the network they
 * would fail at any moment, and the box of a picture that fails changes its size: such a page moves by itself, and
 * differently at each load (0.000 to 0.435 of eight loads of one page without the extension). Refused by policy they fail
 * before anything is painted, and then no gold page moves by itself: what moves is our doing.
 */
const NOTHING_FROM_ELSEWHERE = { 'content-security-policy': "default-src 'unsafe-inline' 'unsafe-eval' data: blob:" };

const GOLD = sharedPages();

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	beforeAll(async () => {
		const pages = new Map([...GOLD, ...LATE_PAGES].map(({ id, html }) => [`/${id}`, { body: html, headers: NOTHING_FROM_ELSEWHERE }]));
		internet = await fakeInternet((url) => (url.pathname === '/teks' ? BARE_TEXT_PAGE : pages.get(url.pathname)));
		browser = await launch(name, { proxyPort: internet.port });
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	const readThrough = async (id: string, act?: () => Promise<boolean>): Promise<TestPage> => {
		const page = await browser.page();
		await page.goto(`${SITE}/${id}`);
		if (name === 'chromium') await page.evaluate(recordShifts);
		await page.evaluate(whenIdle);
		if (act) await page.evaluate(act);
		await page.evaluate(scrollThrough);
		await page.evaluate(whenIdle);
		return page;
	};

	test.skipIf(GOLD.length === 0).each(GOLD)('moves nothing and hides no paragraph of $id', async ({ id, body }) => {
		const page = await readThrough(id);
		// Firefox 153 measures no layout shift.
		if (name === 'chromium') expect(await page.evaluate(whatMoved, NONE)).toEqual([]);
		const { withUs, withoutUs } = await page.evaluate(visibleLetters);
		await page.close();
		const units = body.map(lettersOf).filter((unit) => withoutUs.includes(unit));
		expect(units).not.toEqual([]);
		expect(units.filter((unit) => !withUs.includes(unit))).toEqual([]);
	});

	test.each(LATE_PAGES)('takes late clutter away and moves nothing: $id', async ({ id, act, gone, stays }) => {
		const page = await readThrough(id, act);
		await page.waitFor((selector: string) => {
			const found = [...document.querySelectorAll(selector)];
			return found.length > 0 && found.every((element) => !element.checkVisibility({ visibilityProperty: true }));
		}, gone);
		const hidden = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => !element.checkVisibility()).length;
		expect(await page.evaluate(hidden, stays)).toBe(0);
		if (name === 'chromium') expect(await page.evaluate(whatMoved, NONE)).toEqual([]);
		await page.close();
	});

	// A measure of layout shift knows boxes; this one stays where it is, and its text would go.
	test('bare text in view stays where it is when something above it goes', async () => {
		const page = await browser.page();
		await page.goto(`${SITE}/teks`);
		await page.waitFor(() => document.querySelector('.widget a')?.checkVisibility({ visibilityProperty: true }) === false);
		const moved = await page.evaluate(() => {
			const { range, top } = (window as unknown as { seen: { range: Range; top: number } }).seen;
			return range.getBoundingClientRect().top - top;
		});
		expect(Math.abs(moved)).toBeLessThanOrEqual(1);
		await page.close();
	});
});
