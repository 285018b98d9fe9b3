import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { whenIdle } from './harness/in-page';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { newsPage, READ_ALSO } from './pages/news-page';

const SENTENCE =
	'Sebuah paragraf berita yang baru, dengan kalimat penuh tentang apa yang terjadi kemarin di kota itu dan siapa yang mengatakannya.';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	let page: TestPage;
	beforeAll(async () => {
		const pages: Record<string, string> = {
			'/berita': newsPage(),
			// The parser is still inside the box when a script puts something behind it.
			'/terbuka': newsPage({
				inside: `<div class="baca-juga"><a href="/x">Judul</a><script>document.body.append(document.createElement('footer'))</script>${`<p>${SENTENCE}</p>`.repeat(3)}</div>`,
			}),
			'/menyunting': newsPage({ inside: `<div contenteditable>${READ_ALSO}</div>` }),
		};
		internet = await fakeInternet((url) => pages[url.pathname]);
		browser = await launch(name, { proxyPort: internet.port });
		page = await browser.page();
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	test('a hidden box that the page fills with prose comes back', async () => {
		await page.goto('https://www.rappler.com/berita');
		await page.waitFor(() => !document.querySelector('.baca-juga a')?.checkVisibility({ visibilityProperty: true }));
		await page.evaluate((text: string) => document.querySelector('.baca-juga')?.append(text), SENTENCE);
		await page.waitFor(() => document.querySelector('.baca-juga a')?.checkVisibility({ visibilityProperty: true }));
	});

	test('a box is judged by all it holds, not by what has arrived of it', async () => {
		await page.goto('https://www.rappler.com/terbuka');
		await page.evaluate(whenIdle);
		expect(
			await page.evaluate(() =>
				[...document.querySelectorAll('.baca-juga p')].every((p) => p.checkVisibility({ visibilityProperty: true })),
			),
		).toBe(true);
	});

	test('what the reader is writing in is no clutter', async () => {
		await page.goto('https://www.rappler.com/menyunting');
		await page.evaluate(whenIdle);
		expect(await page.evaluate(() => document.querySelector('.baca-juga a')?.checkVisibility({ visibilityProperty: true }))).toBe(true);
	});
});
