import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { recordShifts, scrollThrough, totalShift, visibleLetters, whenIdle } from './harness/in-page';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { lettersOf, sharedPages } from './harness/shared-pages';
import { LATE_PAGES } from './pages/late-clutter';

/** A host that is cleaned by itself, and one that is not: the same page on both tells what is our doing. */
const WITH_US = 'https://www.rappler.com';
const WITHOUT_US = 'https://kabar-contoh.example';

/** A shift of this size is rounded to 0.000. */
const NONE = 0.0005;

const GOLD = sharedPages();

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	beforeAll(async () => {
		const pages = new Map([...GOLD, ...LATE_PAGES].map(({ id, html }) => [`/${id}`, html]));
		internet = await fakeInternet((url) => pages.get(url.pathname));
		browser = await launch(name, { proxyPort: internet.port });
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	const readThrough = async (address: string, act?: () => Promise<boolean>): Promise<TestPage> => {
		const page = await browser.page();
		await page.goto(address);
		if (name === 'chromium') await page.evaluate(recordShifts);
		await page.evaluate(whenIdle);
		if (act) await page.evaluate(act);
		await page.evaluate(scrollThrough);
		await page.evaluate(whenIdle);
		return page;
	};
	const shiftWithoutUs = async (path: string, act?: () => Promise<boolean>): Promise<number> => {
		const page = await readThrough(`${WITHOUT_US}/${path}`, act);
		const shift = await page.evaluate(totalShift);
		await page.close();
		return shift;
	};

	// Once more where it fails: on a busy machine a page that is painted in parts shifts by itself now and then, and the two
	// loads that are compared differ. A shift of ours comes back.
	test.skipIf(GOLD.length === 0).each(GOLD)('moves nothing and hides no paragraph of $id', { retry: 1 }, async ({ id, body }) => {
		const page = await readThrough(`${WITH_US}/${id}`);
		// Firefox 153 measures no layout shift.
		if (name === 'chromium') expect((await page.evaluate(totalShift)) - (await shiftWithoutUs(id))).toBeLessThan(NONE);
		const { withUs, withoutUs } = await page.evaluate(visibleLetters);
		await page.close();
		const units = body.map(lettersOf).filter((unit) => withoutUs.includes(unit));
		expect(units).not.toEqual([]);
		expect(units.filter((unit) => !withUs.includes(unit))).toEqual([]);
	});

	test.each(LATE_PAGES)('takes late clutter away and moves nothing: $id', async ({ id, act, gone, stays }) => {
		const page = await readThrough(`${WITH_US}/${id}`, act);
		await page.waitFor((selector: string) => {
			const found = [...document.querySelectorAll(selector)];
			return found.length > 0 && found.every((element) => !element.checkVisibility({ visibilityProperty: true }));
		}, gone);
		const hidden = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => !element.checkVisibility()).length;
		expect(await page.evaluate(hidden, stays)).toBe(0);
		if (name === 'chromium') expect((await page.evaluate(totalShift)) - (await shiftWithoutUs(id, act))).toBeLessThan(NONE);
		await page.close();
	});
});
