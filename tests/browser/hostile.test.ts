import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { hostilePages } from './harness/hostile-pages';
import { scrollThrough, visibleLetters, whenIdle } from './harness/in-page';
import { launch, type TestBrowser } from './harness/launch';
import { readState } from './harness/read-report';

const PAGES = await hostilePages('hide', 'dynamic');

/** Cleaned by itself: what a page can do to us it can do here. */
const SITE = 'http://www.rappler.com';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	beforeAll(async () => {
		const files = new Map(PAGES.map(({ file, html, headers }) => [`/${file}`, { body: html, headers }]));
		internet = await fakeInternet((url) => files.get(decodeURIComponent(url.pathname)));
		browser = await launch(name, { proxyPort: internet.port });
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	test.skipIf(PAGES.length === 0).each(PAGES)(
		'$id $name',
		async ({ file, waitFor, actions, observers, observersMustStay, expect: expected }) => {
			const page = await browser.page();
			await page.goto(`${SITE}/${file}`);
			await page.waitFor((selector: string) => document.querySelector(selector), waitFor);
			for (const action of actions) {
				if (action === 'emulateMedia:print') await page.emulatePrint(true);
				else if (action === 'back') await page.back();
				else await page.goto(`${SITE}/${file}${action.replace('goto:', '')}`);
			}
			await page.evaluate(whenIdle);
			await page.evaluate(scrollThrough);
			await page.evaluate(whenIdle);

			const { withUs, withoutUs } = await page.evaluate(visibleLetters);
			expect(expected.bodyMustStayVisible.filter((token) => withoutUs.includes(token) && !withUs.includes(token))).toEqual([]);

			if (actions.includes('emulateMedia:print')) await page.emulatePrint(false);
			const popup = await browser.openPopup(page);
			const state = await readState(popup);
			const report = state.outcome === 'read' ? state.report : undefined;
			const text = report?.outcome === 'article' ? report.article.blocks.map((block) => block.text).join('\n') : '';
			expect(expected.readerMustNotContain.filter((token) => text.includes(token))).toEqual([]);
			await popup.close();

			const after = await page.evaluate(visibleLetters);
			expect(expected.bodyMustStayVisible.filter((token) => after.withoutUs.includes(token) && !after.withUs.includes(token))).toEqual([]);
			const counts = await page.evaluate(
				(names: string[]) => names.map((attribute) => Number(document.documentElement.getAttribute(attribute) ?? 0)),
				observers,
			);
			for (const count of counts) expect(count).toBeLessThanOrEqual(observersMustStay);
			await page.close();
		},
	);
});
