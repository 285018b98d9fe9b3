import { expect, test } from 'vitest';
import { fakeInternet } from './harness/fake-internet';
import { whenIdle } from './harness/in-page';
import { launch } from './harness/launch';
import { readState } from './harness/read-report';
import { LINK_FARM, newsPage, READ_ALSO } from './pages/news-page';

// Chromium ends when its protocol presses the button of an extension that was loaded anew (156).
test('firefox: a page that was cleaned before an update is read as it was, and cleaned again', async () => {
	const internet = await fakeInternet(() => newsPage({ after: LINK_FARM }));
	const browser = await launch('firefox', { proxyPort: internet.port });
	const page = await browser.page();
	await page.goto('https://kabarkilas.example/2023/09/banjir');
	const read = async () => {
		const popup = await browser.openPopup(page);
		const state = await readState(popup);
		await popup.close();
		if (state.outcome !== 'read' || state.report.outcome !== 'article') throw new Error('not read as an article');
		const { removed } = state.report.article;
		return removed.map(({ kind, rule, text }, index) => ({ kind, rule, text, hidden: state.hidden[index] }));
	};

	const before = await read();
	expect(before.filter(({ hidden }) => hidden)).not.toEqual([]);
	await browser.inExtension(`void browser.runtime.reload()`).catch(() => {
		// The page this ran in went with its extension.
	});
	await expect
		.poll(
			() =>
				browser.openPopup(page).then(
					(popup) => popup.close().then(() => true),
					() => false,
				),
			{ timeout: 20_000 },
		)
		.toBe(true);
	expect(await read()).toEqual(before);
	await browser.close();
	internet.close();
});

// Firefox ends the script with its extension.
test('chromium: the script of a version that was replaced hides nothing more, and what it hid stays hidden', async () => {
	const internet = await fakeInternet(() => newsPage());
	const browser = await launch('chromium', { proxyPort: internet.port });
	const settings = await browser.page();
	await settings.goto('chrome://extensions/');
	const page = await browser.page();
	await page.goto('https://www.liputan6.com/berita');
	const hidden = () => document.getAnimations().filter(({ playState }) => playState === 'paused').length;
	await page.waitFor(hidden);
	await page.evaluate(whenIdle);
	const before = await page.evaluate(hidden);
	const addReadAlso = async (markup: string) => {
		const added = document.createElement('div');
		added.innerHTML = markup;
		document.querySelector('main')?.after(added);
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		return added.querySelector('p')?.checkVisibility({ visibilityProperty: true });
	};
	expect(await page.evaluate(addReadAlso, READ_ALSO)).toBe(false);

	await settings.evaluate(
		async (id) => {
			// biome-ignore lint/suspicious/noExplicitAny: the browser's own settings have an interface of their own
			const { developerPrivate } = (globalThis as any).chrome;
			// An extension from a folder is loaded anew in this mode only.
			await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
			await developerPrivate.reload(id);
		},
		new URL(browser.extensionUrl('/')).hostname,
	);

	expect(await page.evaluate(addReadAlso, READ_ALSO.replace('Harga Cabai', 'Harga Bawang'))).toBe(true);
	await page.evaluate(whenIdle);
	expect(await page.evaluate(hidden)).toBe(before + 1);
	// The next version has registered its scripts a moment after it came.
	await page.waitFor(() => {
		const cleaned =
			document.getAnimations().some(({ playState }) => playState === 'paused') && !document.querySelector('main + div > .baca-juga');
		if (!cleaned) location.reload();
		return cleaned;
	});
	await browser.close();
	internet.close();
});
