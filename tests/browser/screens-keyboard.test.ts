import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SCENES, type Scene } from './screens-scenes';
import { openStage, type Stage } from './screens-stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
	stage = await openStage('en');
});
afterAll(() => stage?.close());
afterEach(() => page?.close());

async function open(screen: Scene['screen'], name: string): Promise<void> {
	const scene = SCENES.find((one) => one.screen === screen && one.name === name);
	if (!scene) throw new Error(`No scene ${screen} ${name}`);
	page = await stage.open(scene, { theme: 'light' });
}

/** What has the focus, in the words the page marks it with. */
const focused = () =>
	page.evaluate(() => {
		const { id, dataset, textContent } = document.activeElement as HTMLElement;
		return id || dataset.filter || dataset.action || dataset.format || dataset.roving || (textContent ?? '').trim();
	});

async function press(...keys: string[]): Promise<string> {
	for (const key of keys) await page.keyboard.press(key);
	return focused();
}

describe('popup, by keyboard alone', () => {
	test('Tab stops once at strip, tabs, filters, ledger and each tool', async () => {
		await open('popup', 'ledger');
		const stops: string[] = [];
		while (stops.at(-1) !== 'options' && stops.length < 30) stops.push(await press('Tab'));
		expect(stops).toEqual([
			'1',
			'tab-ledger',
			'naming:unnamed-group',
			'more-filters',
			'statement-1',
			'show',
			'copy',
			'why',
			'2 more, told by Kantor Berita Korea KCNA',
			'On record',
			'site-switch',
			'open-reading',
			'save',
			'options',
		]);
	});

	test('arrow keys go through the tabs, and around no corner', async () => {
		await open('popup', 'ledger');
		await page.focus('#tab-ledger');
		expect(await press('ArrowRight')).toBe('tab-article');
		await page.waitForSelector('.article');
		expect(await press('ArrowRight', 'ArrowRight')).toBe('tab-removed');
		expect(await press('Home')).toBe('tab-ledger');
		expect(await press('End')).toBe('tab-removed');
	});

	test('/ goes to the filters; one is chosen, and its statements are all there is', async () => {
		await open('popup', 'ledger');
		expect(await press('/')).toBe('naming:unnamed-group');
		await press('Space');
		expect(await page.getAttribute(':focus', 'aria-pressed')).toBe('true');
		expect(await page.locator('.statement').count()).toBe(1);
		expect(await page.textContent('.ledger [role="status"]')).toBe('1 statement shown');
	});

	test('arrow keys go from statement to statement across sources', async () => {
		await open('popup', 'ledger');
		await page.focus('#statement-1');
		expect(await press('ArrowDown')).toBe('statement-2');
		expect(await press('ArrowDown', 'ArrowDown')).toBe('statement-4');
		expect(await press('ArrowUp')).toBe('statement-3');
		expect(await press('End')).toBe('statement-6');
	});

	test('the strip leads to the statement, also when a filter had put it away', async () => {
		await open('popup', 'ledger-filtered');
		await page.focus('.strip [data-roving]');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.activeElement?.id === 'statement-1');
		expect(await page.locator('.statement').count()).toBe(6);
	});

	test('a marked passage of the article leads to its statement', async () => {
		await open('popup', 'article');
		await page.focus('[data-said="6"]');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.activeElement?.id === 'statement-6');
	});

	test('a statement is shown, copied with its link, and explained', async () => {
		await open('popup', 'ledger');
		await page.focus('#statement-6');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.querySelector('.status')?.textContent === 'Marked in the page.');
		await press('Tab', 'Enter');
		await page.waitForFunction(() => document.querySelector('.status')?.textContent?.startsWith('Copied'));
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('era Soviet');
		expect(copied).toContain('#:~:text=Rusia%20sangat');
		await press('Tab', 'Enter');
		expect(await page.getAttribute(':focus', 'aria-expanded')).toBe('true');
		expect(await page.textContent('#why-6')).toContain('The text tells no time.');
	});

	test('what an unnamed source said is found, shown and copied in five keys', async () => {
		await open('popup', 'ledger');
		expect(await press('/', 'Space', 'ArrowDown')).toBe('statement-6');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.querySelector('.status')?.textContent === 'Marked in the page.');
		await page.keyboard.press('c');
		await page.waitForFunction(() => document.querySelector('.status')?.textContent?.startsWith('Copied'));
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('para ahli');
	});

	test('Escape closes the menu first, and clears the marks in the page next', async () => {
		await open('popup', 'ledger');
		await page.evaluate(() => {
			const { tabs } = (globalThis as unknown as { chrome: { tabs: { sendMessage: (...args: unknown[]) => unknown } } }).chrome;
			const send = tabs.sendMessage;
			tabs.sendMessage = (...args) => {
				document.documentElement.dataset.asked = (args[1] as { kind: string }).kind;
				return send(...args);
			};
		});
		await page.focus('[data-action="save"]');
		await page.keyboard.press('Enter');
		expect(await page.isVisible('#save-menu')).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.isVisible('#save-menu')).toBe(false);
		expect(await page.getAttribute('html', 'data-asked')).toBeNull();
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => document.documentElement.dataset.asked === 'clear-marks');
	});
});

describe('to a screen reader', () => {
	test('the ledger is a list of statements, each beginning with its source', async () => {
		await open('popup', 'ledger');
		const rows = await page
			.getByRole('listitem')
			.filter({ has: page.locator('blockquote') })
			.allInnerTexts();
		const beginnings = await page
			.locator('.statement')
			.evaluateAll((list) => list.map((row) => (row.textContent ?? '').trim().slice(0, 12)));
		expect(rows).toHaveLength(6);
		expect(beginnings).toEqual(['Kim Jong-un:', 'Kantor Berit', 'Kim Jong-un ', 'Kantor Berit', 'Kim Jong-un ', 'para ahli: R']);
	});

	test('words of the article are in its language, the rest in the reader’s', async () => {
		await open('popup', 'ledger');
		expect(await page.getAttribute('html', 'lang')).toMatch(/^en/);
		expect(await page.getAttribute('#statement-1 blockquote', 'lang')).toBe('id');
	});

	test.each([
		{ screen: 'popup', tabs: ['article', 'removed'] },
		{ screen: 'reading', tabs: ['timeline', 'removed'] },
	] as const)('every word of an Arabic article on the $screen stands by itself, in its own language', async ({ screen, tabs }) => {
		await open(screen, 'right-to-left');
		const found: Foreign[] = await page.evaluate(foreignWords);
		for (const tab of tabs) {
			await page.click(`#tab-${tab}`);
			await page.waitForSelector(`#panel-${tab} > *`);
			found.push(...(await page.evaluate(foreignWords)));
		}
		expect(found.length).toBeGreaterThan(15);
		expect(found.filter(({ isolated }) => !isolated)).toEqual([]);
		// A sentence of ours with a name in it, and names of outlets, whose language nobody tells.
		const inReaders = found.filter(({ lang }) => lang !== 'ar').map(({ words }) => words);
		expect(inReaders.filter((words) => !/[a-z]/.test(words) && words !== 'أخبار المدينة')).toEqual([]);
	});
});

interface Foreign {
	words: string;
	/** Cannot turn the words around it. */
	isolated: boolean;
	lang: string | undefined;
}

/** Every text on the screen with Arabic letters in it. */
function foreignWords(): Foreign[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found: Foreign[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const words = node.nodeValue ?? '';
		if (!/\p{Script=Arabic}/u.test(words)) continue;
		const isolated = node.parentElement?.closest('bdi, [dir="auto"]') != null;
		found.push({ words, isolated, lang: node.parentElement?.closest<HTMLElement>('[lang]')?.lang });
	}
	return found;
}

describe('reading page', () => {
	test('what has the focus on one side is lit on the other', async () => {
		await open('reading', 'ledger');
		await page.focus('#statement-6');
		expect(await page.locator('.article [data-said="6"][data-lit]').count()).toBe(1);
		// A pointer that comes to rest beside the text puts no light out.
		await page.mouse.move(1, 1);
		await page.mouse.move(2, 60);
		expect(await page.locator('.article [data-said="6"][data-lit]').count()).toBe(1);
		await page.focus('.article [data-said="1"]');
		expect(await page.locator('#statement-1[data-lit]').count()).toBe(1);
		expect(await page.locator('[data-said="6"][data-lit]').count()).toBe(0);
	});

	test('the words of a statement are lit whole, those of a statement within it too', async () => {
		await open('reading', 'ledger');
		await page.focus('#statement-2');
		const lit = await page.locator('.article [data-lit]').allTextContents();
		expect(lit.join('')).toMatch(/^Kim Jong-un menyampaikan terima kasih.*keramahtamahan mereka, saat ia melakukan kunjungan$/);
	});

	test('a theme is chosen by arrow keys and kept over a reload', async () => {
		await open('reading', 'appearance');
		await page.focus('[name="theme"][value="light"]');
		await page.keyboard.press('ArrowRight');
		await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
		await page.reload();
		await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
	});

	test('prints the ledger after the article, and no buttons', async () => {
		await open('reading', 'timeline');
		await page.emulateMedia({ media: 'print' });
		expect(await page.isVisible('#statement-6')).toBe(true);
		expect(await page.isVisible('.timeline')).toBe(false);
		expect(await page.isVisible('[data-action="copy"]')).toBe(false);
	});
});

describe('options', () => {
	test('nothing is deleted before a second yes, and Escape takes it back', async () => {
		await open('options', 'sites-off');
		await page.focus('[data-action="delete"]');
		await page.keyboard.press('Enter');
		expect(await page.isVisible('dialog')).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.isVisible('dialog')).toBe(false);
		await page.reload();
		expect(await page.getByText('warta.example').first().isVisible()).toBe(true);
	});

	test('after the second yes nothing the reader chose is left', async () => {
		await open('options', 'sites-off');
		await page.click('[data-action="delete"]');
		await page.click('[data-action="delete-sure"]');
		await page.waitForFunction(() => document.querySelector('.status')?.textContent === 'Everything is deleted.');
		await page.waitForFunction(() => !document.body.textContent?.includes('warta.example'));
		const left = await page.evaluate(() =>
			(globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome.storage.local.get(),
		);
		expect(left).toEqual({});
	});

	test('what is no site is said to be none, and nothing is asked', async () => {
		await open('options', 'as-installed');
		await page.fill('#new-site', 'not a site');
		await page.keyboard.press('Enter');
		expect(await page.textContent('#new-site-note')).toBe('This is not the address of a site.');
		expect(await page.getAttribute('#new-site', 'aria-invalid')).toBe('true');
	});
});
