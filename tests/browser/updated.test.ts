import { expect, test } from 'vitest';
import { fakeInternet } from './harness/fake-internet';
import { launch } from './harness/launch';
import { readState } from './harness/read-report';
import { LINK_FARM, newsPage } from './pages/news-page';

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
