import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { launch, type TestBrowser } from './harness/launch';
import { newsPage } from './pages/news-page';
import { SCENES } from './screens-scenes';
import { openStage, type Stage } from './screens-stage';

/** What moves or would move: animations that run, style that lets something animate or scroll gently, gentle scrolling asked for. */
const moving = (): string[] => {
	const found = document.getAnimations().map((animation) => `runs: ${(animation as CSSTransition).transitionProperty ?? animation.id}`);
	for (const element of document.querySelectorAll('*')) {
		for (const pseudo of ['', '::before', '::after']) {
			const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo);
			const name = `${element.localName}.${element.className}${pseudo}`;
			if (animationName !== 'none') found.push(`${name}: animation ${animationName}`);
			if (/[1-9]/.test(transitionDuration)) found.push(`${name}: transition ${transitionDuration}`);
			if (scrollBehavior === 'smooth') found.push(`${name}: smooth scrolling`);
		}
	}
	return [...found, ...((window as unknown as { gentle?: string[] }).gentle ?? [])];
};

/** Notes every scroll that is asked to be smooth. */
const watchScrolling = (): void => {
	const gentle: string[] = [];
	Object.assign(window, { gentle });
	for (const [owner, names] of [
		[Element.prototype, ['scrollIntoView', 'scrollTo', 'scrollBy', 'scroll']],
		[window, ['scrollTo', 'scrollBy', 'scroll']],
	] as const) {
		for (const name of names) {
			const methods = owner as unknown as Record<string, (options?: unknown) => void>;
			const scroll = methods[name] as (options?: unknown) => void;
			methods[name] = function (this: unknown, options?: unknown) {
				if ((options as ScrollOptions | undefined)?.behavior === 'smooth') gentle.push(`${name} is smooth`);
				return scroll.call(this, options);
			};
		}
	}
};

/** Paragraphs whose words are far from their middle: it takes a scroll of their own to reach them. */
const TALL = '<style>.isi p { padding-block-end: 1500px }</style>';

describe('where the reader wants less motion', () => {
	let stage: Stage;
	let page: Page;
	beforeAll(async () => {
		stage = await openStage('en');
	});
	afterEach(() => page?.close());
	afterAll(() => stage?.close());

	const NAMES = ['ledger', 'removed', 'save-menu', 'failed-details', 'timeline', 'appearance', 'sites-off', 'as-installed'];
	test.each(SCENES.filter(({ name }) => NAMES.includes(name)))('nothing moves on $screen $name', async (scene) => {
		page = await stage.open(scene, { theme: 'light', reducedMotion: true });
		await page.evaluate(watchScrolling);
		for (const selector of ['[role="switch"]', '.strip button:last-of-type', '.relayed-elsewhere a', '[name="theme"][value="dark"]']) {
			const target = page.locator(selector).first();
			if (await target.isVisible()) await target.click();
			expect(await page.evaluate(moving)).toEqual([]);
		}
	});

	test('and else the knob of a switch slides: this test can see motion', async () => {
		const scene = SCENES.find(({ screen, name }) => screen === 'options' && name === 'as-installed');
		if (!scene) throw new Error('no such scene');
		page = await stage.open(scene, { theme: 'light' });
		expect(await page.evaluate(moving)).not.toEqual([]);
	});
});

describe.each([
	{ name: 'chromium', reducedMotion: true },
	{ name: 'firefox', reducedMotion: true },
	// So that the others are seen to be able to fail.
	{ name: 'chromium', reducedMotion: false },
] as const)('words shown in a page, less motion wanted: $reducedMotion, in $name', ({ name, reducedMotion }) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	beforeAll(async () => {
		internet = await fakeInternet((url) => (url.pathname === '/berita' ? newsPage({ head: TALL }) : undefined));
		browser = await launch(name, { proxyPort: internet.port, reducedMotion });
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	test(reducedMotion ? 'are there at once' : 'are scrolled to', async () => {
		const page = await browser.page();
		await page.goto('https://kabar-contoh.example/berita');
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.querySelectorAll('.statement').length > 0`);
		await page.evaluate(() => {
			const places: number[] = [];
			Object.assign(window, { places });
			addEventListener('scroll', () => places.push(scrollY));
			return true;
		});
		await popup.click('[data-action="show"]');
		await page.waitFor(() => {
			const [range] = [...CSS.highlights].flatMap(([key, highlight]) => (key.startsWith('says-who') ? [...highlight] : [])) as Range[];
			const box = range?.getBoundingClientRect();
			return box && box.top >= 0 && box.bottom <= innerHeight;
		});
		const places = await page.evaluate(() => (window as unknown as { places: number[] }).places);
		if (reducedMotion) expect(new Set(places).size).toBeLessThanOrEqual(2);
		else expect(new Set(places).size).toBeGreaterThan(3);
	});
});
