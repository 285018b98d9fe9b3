import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { launch, type TestBrowser, type TestPage, type TestPopup } from './harness/launch';
import { sharedPages } from './harness/shared-pages';

/** A page with eleven statements by four sources; two of the sources, one of them quoted by another, have no name. */
const PAGE = sharedPages().find(({ id }) => id === 'poskota-2018-reklame');

/** Where it was published; its link to itself says so too. */
const ADDRESS = 'poskotanews.com/2018/05/01/papan-reklame-dikeluhkan-warga-cama-pancoran-tak-tahu-pemasangnya/';

/** What residents said, in the words of the page. */
const SAID = 'agar papan reklame yang berada di salah satu bangunan di tepi jalan agar dibongkar';

const marked = () =>
	[...CSS.highlights]
		.filter(([name]) => name.startsWith('says-who'))
		.flatMap(([, highlight]) => [...highlight])
		.map(String)
		.join('')
		.replace(/\s+/g, ' ');

describe.skipIf(!PAGE).each(['chromium', 'firefox'] as const)(
	'what an unnamed source said is found, seen in the page and copied, in %s',
	(name) => {
		let internet: FakeInternet;
		let browser: TestBrowser;
		let page: TestPage;
		let popup: TestPopup;
		/** Keys or clicks that were needed, the one that opens the popup among them. */
		let steps: number;
		beforeAll(async () => {
			internet = await fakeInternet((url) => (url.href === `https://${ADDRESS}` ? PAGE?.html : undefined));
			browser = await launch(name, { proxyPort: internet.port });
			page = await browser.page();
		});
		beforeEach(async () => {
			await page.goto(`https://${ADDRESS}`);
			popup = await browser.openPopup(page);
			steps = 1;
			await popup.waitFor(`document.querySelectorAll('.statement').length === 11`);
			// What reaches the clipboard, past the question of who may read it again.
			await popup.evaluate(`(() => {
			const write = navigator.clipboard.writeText.bind(navigator.clipboard);
			navigator.clipboard.writeText = async (text) => { await write(text); globalThis.copied = text; };
			return true;
		})()`);
			return () => popup.close();
		});
		afterAll(async () => {
			await browser?.close();
			internet?.close();
		});

		const press = async (key: string) => {
			steps++;
			await popup.press(key);
		};
		const click = async (selector: string) => {
			steps++;
			await popup.click(selector);
		};
		const foundUnnamed = () => popup.waitFor(`document.querySelectorAll('.statement').length === 2`);
		/** Every source that is shown now, with what it said. */
		const shown = () => popup.evaluate<string[]>(`[...document.querySelectorAll('.source-group')].map((group) => group.innerText)`);
		const seenInPage = () =>
			page.waitFor((words: string) => {
				const range = [...CSS.highlights].flatMap(([key, highlight]) => (key.startsWith('says-who') ? [...highlight] : []))[0] as
					| Range
					| undefined;
				if (!range?.toString().replace(/\s+/g, ' ').includes(words)) return false;
				const { top, bottom } = range.getBoundingClientRect();
				return top >= 0 && bottom <= innerHeight;
			}, SAID);
		const copied = async () => {
			await popup.waitFor('globalThis.copied !== undefined');
			return popup.evaluate<string>('globalThis.copied');
		};

		async function expectTheTaskDone(): Promise<void> {
			expect(await page.evaluate(marked)).toContain(SAID);
			const text = await copied();
			expect(text).toContain(SAID);
			expect(text).toContain('Masyarakat');
			expect(text).toContain(`://${ADDRESS}#:~:text=agar%20papan%20reklame`);
		}

		test('by keyboard alone, in six keys', async () => {
			await press('/');
			await press(' ');
			await foundUnnamed();
			expect((await shown()).join()).toContain(SAID);
			await press('ArrowDown');
			await press('Enter');
			await seenInPage();
			await press('c');
			await expectTheTaskDone();
			expect(steps).toBeLessThanOrEqual(6);
		});

		test('by pointer, in four clicks', async () => {
			await click('.filters button');
			await foundUnnamed();
			expect((await shown()).join()).toContain(SAID);
			await click('[data-action="show"]');
			await seenInPage();
			await click('[data-action="copy"]');
			await expectTheTaskDone();
			expect(steps).toBeLessThanOrEqual(4);
		});
	},
);
