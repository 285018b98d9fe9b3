import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { launch, type TestBrowser, type TestPage, type TestPopup } from './harness/launch';
import { newsPage } from './pages/news-page';

/** The words that are marked, and whether they are in view. */
const marked = () => {
	const ranges = [...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('says-who') ? [...highlight] : [])) as Range[];
	return ranges.map((range) => {
		const { top, bottom } = range.getBoundingClientRect();
		return { words: range.toString().replace(/\s+/g, ' '), inView: top >= 0 && bottom <= innerHeight };
	});
};
const nothingMarked = () => ![...CSS.highlights.keys()].some((name) => name.startsWith('says-who'));

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	let page: TestPage;
	let popup: TestPopup;
	beforeAll(async () => {
		internet = await fakeInternet((url) => (url.pathname === '/berita' ? newsPage({ long: 6 }) : undefined));
		browser = await launch(name, { proxyPort: internet.port });
		page = await browser.page();
	});
	beforeEach(async () => {
		await page.goto('https://kabar-contoh.example/berita');
		popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelectorAll('[data-statement]').length > 0`);
		return () => popup.close();
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	const quotation = 'Kami sudah memeriksa setiap tiang, dan semuanya aman untuk dilalui,';
	/** Presses "show in page" of the statement that holds these words. */
	const show = (words: string) =>
		popup.evaluate(
			`[...document.querySelectorAll('[data-statement]')].find((row) => row.textContent.includes(${JSON.stringify(words)})).querySelector('[data-action="show"]').click()`,
		);

	test('marks exactly the words of a statement, brings them into view and changes nothing in the DOM', async () => {
		const before = await page.evaluate(() => document.documentElement.outerHTML);
		await show(quotation);
		await page.waitFor(() => [...CSS.highlights.keys()].some((key) => key.startsWith('says-who')));
		await page.waitFor(() => {
			const range = [...CSS.highlights].flatMap(([key, highlight]) => (key.startsWith('says-who') ? [...highlight] : []))[0] as Range;
			const { top, bottom } = range.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});
		const [mark] = await page.evaluate(marked);
		expect(mark?.words).toContain(quotation);
		expect((mark?.words.length ?? 0) - quotation.length).toBeLessThanOrEqual(2);
		expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
	});

	test('the mark goes on Escape', async () => {
		await show(quotation);
		await page.waitFor(() => [...CSS.highlights.keys()].some((key) => key.startsWith('says-who')));
		await popup.close();
		await page.press('Escape');
		await page.waitFor(nothingMarked);
		popup = await browser.openPopup(page);
	});

	test('finds the words again when the page has built its paragraphs anew', async () => {
		await page.evaluate(() => {
			for (const paragraph of document.querySelectorAll('.isi > p')) {
				const anew = document.createElement('div');
				// Every third letter in an element of its own, as annotating pages do.
				for (const [index, letter] of [...(paragraph.textContent ?? '')].entries()) {
					anew.append(index % 3 ? letter : Object.assign(document.createElement('span'), { textContent: letter }));
				}
				paragraph.replaceWith(anew);
			}
			return true;
		});
		await show(quotation);
		await page.waitFor(() => [...CSS.highlights.keys()].some((key) => key.startsWith('says-who')));
		expect((await page.evaluate(marked)).map(({ words }) => words).join(' ')).toContain(quotation);
	});

	test('words the page no longer holds are said to be gone, and nothing is marked', async () => {
		await page.evaluate(() => {
			for (const paragraph of document.querySelectorAll('.isi > p')) paragraph.textContent = 'Isi halaman ini sudah diganti oleh redaksi.';
			return true;
		});
		await show(quotation);
		await popup.waitFor(
			`document.querySelector('.status').textContent === (globalThis.browser ?? globalThis.chrome).i18n.getMessage('said_gone')`,
		);
		expect(await page.evaluate(nothingMarked)).toBe(true);
	});
});
