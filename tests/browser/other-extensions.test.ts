import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { whenIdle } from './harness/in-page';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { newsPage } from './pages/news-page';

const hidden = () => document.getAnimations().filter(({ playState }) => playState === 'paused').length;

/** What other extensions do to a page, each as such extensions do it. */
const OTHERS: Record<string, { act: () => boolean; stands: () => boolean }> = {
	'a translator that replaces the words of each text': {
		act: () => {
			const walker = document.createTreeWalker(document.querySelector('.isi') as Element, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue?.trim()) texts.push(node as Text);
			for (const text of texts) {
				const font = document.createElement('font');
				font.append(`Translated: ${text.nodeValue}`);
				text.replaceWith(font);
			}
			return true;
		},
		stands: () =>
			[...document.querySelectorAll('.isi > p')].every(
				(paragraph) => paragraph.textContent?.startsWith('Translated: ') && paragraph.checkVisibility({ visibilityProperty: true }),
			),
	},
	'a dictionary that wraps words': {
		act: () => {
			for (const paragraph of document.querySelectorAll('.isi > p')) {
				const words = (paragraph.textContent ?? '').split(' ');
				paragraph.replaceChildren(
					...words.flatMap((word) => [Object.assign(document.createElement('dict-word'), { textContent: word, title: 'arti' }), ' ']),
				);
			}
			return true;
		},
		stands: () =>
			document.querySelectorAll('.isi > p > dict-word').length > 100 &&
			[...document.querySelectorAll('.isi > p > dict-word')].every((word) => word.checkVisibility({ visibilityProperty: true })),
	},
	'a reading ruler over the page': {
		act: () => {
			const ruler = Object.assign(document.createElement('div'), { id: 'penggaris' });
			ruler.style.cssText = 'position:fixed;left:0;right:0;top:300px;height:40px;background:#ff03;z-index:2147483647';
			document.documentElement.append(ruler);
			addEventListener('mousemove', ({ clientY }) => {
				ruler.style.top = `${clientY}px`;
			});
			return true;
		},
		stands: () => {
			const ruler = document.querySelector('#penggaris');
			dispatchEvent(new MouseEvent('mousemove', { clientY: 450 }));
			return ruler?.checkVisibility() === true && ruler.getBoundingClientRect().top === 450;
		},
	},
};

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
		return () => page.close();
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	test.each(Object.keys(OTHERS))('%s works on a page we clean, before and after its clutter is brought back', async (other) => {
		const { act, stands } = OTHERS[other] as (typeof OTHERS)[string];
		await page.goto('https://www.rappler.com/berita');
		await page.waitFor(hidden);
		await page.evaluate(act);
		await page.evaluate(whenIdle);
		expect(await page.evaluate(stands)).toBe(true);
		const markup = await page.evaluate(() => document.querySelector('.isi')?.innerHTML);

		await browser.pressCommand('toggle-page', page);
		await page.waitFor(() => document.getAnimations().every(({ playState }) => playState !== 'paused'));
		expect(await page.evaluate(stands)).toBe(true);
		await browser.pressCommand('toggle-page', page);
		await page.waitFor(hidden);
		expect(await page.evaluate(stands)).toBe(true);
		expect(await page.evaluate(() => document.querySelector('.isi')?.innerHTML)).toBe(markup);
	});
});
