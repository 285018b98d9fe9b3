import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { whenIdle } from './harness/in-page';
import { launch, type TestBrowser, type TestPage } from './harness/launch';
import { newsPage, READ_ALSO } from './pages/news-page';

const PROSE =
	'<p>Sebuah paragraf berita di dalam komponen, dengan kalimat penuh tentang apa yang terjadi kemarin di kota itu dan siapa yang mengatakannya.</p>';

/** An outer root by markup, with an inner one that a script gives to an element which stands there already. */
const COMPONENT = `<div id="luar"><template shadowrootmode="open">${PROSE}${READ_ALSO}<div id="dalam"></div></template></div>
<template id="isi">${PROSE}${READ_ALSO}</template>
<script>document.querySelector('#luar').shadowRoot.querySelector('#dalam').attachShadow({ mode: 'open' }).append(document.querySelector('#isi').content.cloneNode(true));</script>`;

/** An article most of which stands in a component: one paragraph in its root, one in its slot, and one that no slot shows. */
const STORY = `<isi-berita><template shadowrootmode="open">${PROSE}<p>“Air naik lagi semalam,” kata Wali Kota Semarang Budi Hartono, Senin (18/9/2023).</p><slot name="lanjutan"></slot></template>
<p slot="lanjutan">“Pompa itu sudah mati sejak tiga hari lalu,” kata Ketua RT Siti Aminah, Selasa (19/9/2023).</p>
<p>“Ini tidak pernah terlihat,” kata Tidak Ada, Selasa (19/9/2023).</p></isi-berita>`;

/** Whether the read-also boxes of both roots are out of sight and their prose is not. */
const cleaned = (boxes: number) => {
	const outer = document.querySelector('#luar')?.shadowRoot;
	const inner = outer?.querySelector('#dalam')?.shadowRoot;
	const all = (selector: string) => [...(outer?.querySelectorAll(selector) ?? []), ...(inner?.querySelectorAll(selector) ?? [])];
	const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
	return all('.baca-juga').length === boxes && !all('.baca-juga a').some(seen) && all(':host > p, p:not(.baca-juga p)').every(seen);
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	let page: TestPage;
	beforeAll(async () => {
		internet = await fakeInternet((url) =>
			// Below the first view: a root that a script attaches is found a moment later, and in view nothing may move then.
			url.pathname === '/komponen'
				? newsPage({ long: 3, inside: '', after: COMPONENT, end: `<template id="lagi">${READ_ALSO}</template>` })
				: url.pathname === '/cerita'
					? newsPage({ inside: STORY })
					: undefined,
		);
		browser = await launch(name, { proxyPort: internet.port });
		page = await browser.page();
	});
	beforeEach(async () => {
		await page.goto('https://www.rappler.com/komponen');
		await page.waitFor(cleaned, 2);
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	test('an article in an open shadow root is read as it is shown', async () => {
		await page.goto('https://www.rappler.com/cerita');
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelector('.statement')`);
		const shown = await popup.evaluate<string>(`document.querySelector('main').textContent`);
		expect(shown).toContain('Air naik lagi semalam');
		expect(shown).toContain('Pompa itu sudah mati sejak tiga hari lalu');
		expect(shown).not.toContain('Ini tidak pernah terlihat');

		await popup.evaluate(
			`[...document.querySelectorAll('[data-statement]')].find((row) => row.textContent.includes('Air naik')).querySelector('[data-action="show"]').click()`,
		);
		await page.waitFor(() =>
			[...CSS.highlights].some(
				([key, ranges]) => key.startsWith('says-who') && [...ranges].some((range) => String(range).includes('Air naik lagi semalam')),
			),
		);
		await popup.close();
	});

	test('a known shape inside open shadow roots goes, the prose beside it stays', async () => {
		await page.evaluate(whenIdle);
		expect(await page.evaluate(cleaned, 2)).toBe(true);
	});

	test('one that is put there late goes too', async () => {
		await page.evaluate(() => {
			const late = document.querySelector<HTMLTemplateElement>('#lagi');
			const outer = document.querySelector('#luar')?.shadowRoot;
			if (late) outer?.append(late.content.cloneNode(true));
			if (late) outer?.querySelector('#dalam')?.shadowRoot?.append(late.content.cloneNode(true));
			return true;
		});
		await page.waitFor(cleaned, 4);
	});

	test('a storm inside a root is answered with rest, and looked at when it is over', async () => {
		await page.evaluate(async () => {
			const late = document.querySelector<HTMLTemplateElement>('#lagi');
			const root = document.querySelector('#luar')?.shadowRoot?.querySelector('#dalam')?.shadowRoot;
			for (let wave = 0; wave < 10; wave++) {
				for (let count = 0; count < 400; count++) root?.append(document.createElement('i'));
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
			if (late) root?.append(late.content.cloneNode(true));
			return true;
		});
		await page.waitFor(cleaned, 3);
	});
});
