import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { whenIdle } from './harness/in-page';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { readState } from './harness/read-report';
import { newsPage } from './pages/news-page';

const SITE = 'https://www.rappler.com';

const OTHER_ARTICLE = newsPage().replaceAll('Jembatan Lama di Tepi Timur Dibuka Lagi', 'Pasar Ikan Pindah ke Dermaga Baru');

const marks = () => [...CSS.highlights.keys()].filter((key) => key.startsWith('says-who')).length;
const isGone = (selector: string) => {
	const found = [...document.querySelectorAll(selector)];
	return found.length > 0 && found.every((element) => !element.checkVisibility({ visibilityProperty: true }));
};
const proseIsSeen = () =>
	[...document.querySelectorAll('.isi > p')].every((element) => element.checkVisibility({ visibilityProperty: true }));

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	let page: TestPage;
	beforeAll(async () => {
		const pages: Record<string, string> = {
			'/berita': newsPage({ end: `<template id="lain">${OTHER_ARTICLE}</template>` }),
			'/lain': OTHER_ARTICLE,
			'/menyunting': newsPage({ head: '<script>document.designMode = "on"</script>' }),
			'/bingkai': newsPage({ after: `<iframe id="bingkai" src="/dalam" width="700" height="300"></iframe>` }),
			'/dalam': newsPage({ after: '' }),
		};
		internet = await fakeInternet((url) => pages[url.pathname]);
		browser = await launch(name, { proxyPort: internet.port });
	});
	beforeEach(async () => {
		page = await browser.page();
		return () => page.close();
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	/** Title and words of what the popup is told about the page. */
	const report = async () => {
		const popup = await browser.openPopup(page);
		const state = await readState(popup);
		await popup.close();
		const read = state.outcome === 'read' ? state.report : undefined;
		if (read?.outcome !== 'article') throw new Error('not read as an article');
		return read.article;
	};

	test('pushState: the new article is read, and nothing of the old one stays marked', async () => {
		await page.goto(`${SITE}/berita`);
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelector('[data-action="show"]')`);
		await popup.evaluate(`document.querySelector('[data-action="show"]').click()`);
		await page.waitFor(marks);
		await popup.close();
		await page.evaluate(() => {
			history.pushState({}, '', '/lain');
			const other = document.querySelector<HTMLTemplateElement>('#lain')?.content.cloneNode(true) as DocumentFragment;
			document.querySelector('main')?.replaceWith(other.querySelector('main') as Element);
			document.title = 'Pasar Ikan Pindah ke Dermaga Baru';
			return true;
		});
		await page.waitFor(() => ![...CSS.highlights.keys()].some((key) => key.startsWith('says-who')));
		await page.waitFor(isGone, '.baca-juga a');
		expect(await page.evaluate(proseIsSeen)).toBe(true);
		expect((await report()).title).toBe('Pasar Ikan Pindah ke Dermaga Baru');
	});

	test('document.open: what is written then is cleaned and read', async () => {
		await page.goto(`${SITE}/berita`);
		await page.waitFor(isGone, '.baca-juga a');
		await page.evaluate((html: string) => {
			document.open();
			document.write(html);
			document.close();
			return true;
		}, OTHER_ARTICLE);
		await page.waitFor(isGone, '.baca-juga a');
		expect(await page.evaluate(proseIsSeen)).toBe(true);
		expect((await report()).title).toBe('Pasar Ikan Pindah ke Dermaga Baru');
	});

	test('back from the cache the page is as it was, and still answers', async () => {
		await page.goto(`${SITE}/berita`);
		await page.waitFor(isGone, '.baca-juga a');
		await page.goto(`${SITE}/lain`);
		await page.back();
		await page.waitFor(() => location.pathname === '/berita' && document.readyState === 'complete');
		await page.waitFor(isGone, '.baca-juga a');
		expect((await report()).title).toBe('Jembatan Lama di Tepi Timur Dibuka Lagi');
	});

	test('on paper what is hidden stays hidden, and the article is whole', async () => {
		await page.goto(`${SITE}/berita`);
		await page.waitFor(isGone, '.baca-juga a');
		await page.emulatePrint(true);
		await page.waitFor(() => matchMedia('print').matches);
		expect(await page.evaluate(isGone, '.baca-juga a')).toBe(true);
		expect(await page.evaluate(proseIsSeen)).toBe(true);
		await page.emulatePrint(false);
	});

	test('a page its reader edits is left alone', async () => {
		await page.goto(`${SITE}/menyunting`);
		await page.evaluate(whenIdle);
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
		expect(await page.evaluate(() => document.querySelector('.baca-juga a')?.checkVisibility())).toBe(true);
	});

	test('a page its reader begins to edit is whole again at the first words', async () => {
		await page.goto(`${SITE}/berita`);
		await page.waitFor(isGone, '.baca-juga a');
		await page.evaluate(whenIdle);
		await page.evaluate(() => {
			document.designMode = 'on';
			document.querySelector('.isi > p')?.append(' Catatan saya.');
			return true;
		});
		await page.waitFor(() => document.getAnimations().length === 0);
	});

	test('what stands in a frame is left alone, what stands around it is cleaned', async () => {
		await page.goto(`${SITE}/bingkai`);
		await page.waitFor(isGone, '.baca-juga a');
		await page.evaluate(whenIdle);
		const inFrame = () => {
			const inner = document.querySelector<HTMLIFrameElement>('#bingkai')?.contentDocument;
			return { hidden: inner?.getAnimations().length, seen: inner?.querySelector('.baca-juga a')?.checkVisibility() };
		};
		expect(await page.evaluate(inFrame)).toEqual({ hidden: 0, seen: true });
		expect((await report()).blocks.filter(({ text }) => text.startsWith('“Kami sudah memeriksa')).length).toBe(1);
	});
});
