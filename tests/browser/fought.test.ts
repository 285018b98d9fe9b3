import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { launch, type TestBrowser } from './harness/launch';
import { readState } from './harness/read-report';
import { LINK_FARM, newsPage } from './pages/news-page';

/** Pages that will not have their clutter hidden, each by another way that works. */
const FIGHTS = {
	'ends our animations': `addEventListener('load', () => setInterval(() => document.getAnimations().forEach((animation) => animation.cancel()), 20));`,
	'outranks us with !important': `addEventListener('load', () => setInterval(() => document.querySelectorAll('.baca-juga, .widget').forEach((box) => {
		for (const [name, value] of [['display', 'block'], ['visibility', 'visible'], ['position', 'static'], ['opacity', '1'], ['height', 'auto'], ['width', 'auto'], ['content-visibility', 'visible']]) {
			box.style.setProperty(name, value, 'important');
		}
	}), 20));`,
	'puts a new copy in place of what is hidden': `addEventListener('load', () => setInterval(() => document.querySelectorAll('.baca-juga').forEach((box) => {
		if (!box.checkVisibility({ visibilityProperty: true })) box.replaceWith(box.cloneNode(true));
	}), 20));`,
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	beforeAll(async () => {
		internet = await fakeInternet((url) => {
			const script = FIGHTS[decodeURIComponent(url.pathname.slice(1)) as keyof typeof FIGHTS];
			return script && newsPage({ after: LINK_FARM, end: `<script>${script}</script>` });
		});
		browser = await launch(name, { proxyPort: internet.port });
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	test.each(Object.keys(FIGHTS))('a page that %s is left alone after five restores, and the popup is told', async (way) => {
		const page = await browser.page();
		await page.goto(`https://www.rappler.com/${encodeURIComponent(way)}`);
		await page.waitFor(() => document.querySelector('.baca-juga a')?.checkVisibility({ visibilityProperty: true }));
		const popup = await browser.openPopup(page);
		await readState(popup);
		await page.waitFor(() => {
			const boxes = [...document.querySelectorAll('.baca-juga a, .widget a')];
			return document.getAnimations().length === 0 && boxes.every((box) => box.checkVisibility({ visibilityProperty: true }));
		});
		const state = await readState(popup);
		expect(state.outcome === 'read' && state.cleaning).toBe('fought');
		await popup.close();
		await page.close();
	});
});
