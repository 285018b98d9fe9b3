import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { whenIdle } from './harness/in-page';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { newsPage } from './pages/news-page';

const SITE = 'https://www.rappler.com/berita';

const hidden = () => document.getAnimations().filter(({ playState }) => playState === 'paused').length;
const nothingHidden = () => document.getAnimations().every(({ playState }) => playState !== 'paused');

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	let page: TestPage;
	beforeAll(async () => {
		internet = await fakeInternet((url) => (url.pathname === '/berita' ? newsPage({ long: 3 }) : undefined));
		browser = await launch(name, { proxyPort: internet.port });
	});
	beforeEach(async () => {
		page = await browser.page();
		await page.goto(SITE);
		await page.waitFor(hidden);
		return () => page.close();
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	describe.each(['pressCommand', 'chooseInMenu'] as const)('%s', (how) => {
		test('toggle-page brings everything on the page back, and takes it away again', async () => {
			await browser[how]('toggle-page', page);
			await page.waitFor(nothingHidden);
			await browser[how]('toggle-page', page);
			await page.waitFor(hidden);
		});

		test.each(['toggle-site', 'toggle-everywhere'])('%s switches off, also for the next visit, and on again', async (command) => {
			await browser[how](command, page);
			await page.waitFor(nothingHidden);
			await page.reload();
			await page.evaluate(whenIdle);
			expect(await page.evaluate(hidden)).toBe(0);
			await browser[how](command, page);
			// The scripts follow a moment later: a page that came before them is cleaned at its next visit.
			await page.waitFor(async () => {
				const seen = document.getAnimations().some(({ playState }) => playState === 'paused');
				if (!seen) location.reload();
				return seen;
			});
		});
	});
});
