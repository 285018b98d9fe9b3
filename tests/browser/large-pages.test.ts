import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { launch, type TestBrowser } from './harness/launch';
import { newsPage } from './pages/news-page';

const PAGES: Record<string, string> = {
	'boxes in one another': newsPage().replace('<body>', `<body>${'<div>'.repeat(180)}`),
	'two hundred thousand nodes below the article': newsPage({ end: '<div class="kartu"><p>Kartu</p></div>'.repeat(70_000) }),
	'a paragraph of a million letters below the article': newsPage({ end: `<p>${'Kata demi kata. '.repeat(62_500)}</p>` }),
};

/** What a browser carries from a page to a screen has limits of its own: depth, size, time. */
describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	beforeAll(async () => {
		internet = await fakeInternet((url) => PAGES[decodeURIComponent(url.pathname.slice(1))]);
		browser = await launch(name, { proxyPort: internet.port });
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	test.each(Object.keys(PAGES))('%s: the popup still tells who said what', async (id) => {
		const page = await browser.page();
		await page.goto(`https://kabar-contoh.example/${encodeURIComponent(id)}`);
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.documentElement.dataset.ready === '1'`);
		const shown = await popup.text('body');
		for (const words of ['Jembatan Lama di Tepi Timur Dibuka Lagi', 'Ratna Dewi', 'semuanya aman untuk dilalui'])
			expect(shown).toContain(words);
		await popup.close();
		await page.close();
	});
});
