import { browser } from './browser';
import type { PageAnswer, PageRequest } from './messages';

/** The script that copies the page: injected only when a reader asks. */
const READER = '/read.js';

/** What keeps a page clean that was cleaned because its reader asked. */
const CLEANER = '/clean.js';

export interface PageTab {
	id: number;
	url: string;
	host: string;
	title: string;
}

/** A tab, and what its page answered when a copy was asked for; undefined where the browser lets no script in. */
export interface ReachedPage {
	tab: Promise<PageTab>;
	copy: Promise<PageAnswer | undefined>;
}

/** Finds the active tab at once, and has its page copied when `ready` settles. */
export function reachPage(ready: Promise<void>): ReachedPage {
	const tab = findTab();
	return { tab, copy: Promise.all([tab, ready]).then(([{ id }]) => copyTab(id)) };
}

/** The given tab, or the active one of this window. A tab we may not see into has no address: it is a page of the browser's own. */
export async function findTab(tabId?: number): Promise<PageTab> {
	const tab = tabId === undefined ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(tabId);
	const url = tab?.url ?? '';
	return {
		id: tab?.id ?? browser.tabs.TAB_ID_NONE,
		url,
		host: URL.canParse(url) ? new URL(url).hostname : '',
		title: tab?.title ?? '',
	};
}

/** The copy that our script makes as it comes into a tab's page; undefined where the browser lets no script in. */
export async function copyTab(tabId: number): Promise<PageAnswer | undefined> {
	try {
		const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
		return (injected?.result as PageAnswer | null | undefined) ?? { ok: false, error: 'failed', details: `No answer from ${READER}` };
	} catch {
		return undefined;
	}
}

/** For what comes into the page later. A tab that has gone elsewhere meanwhile refuses, and needs it no more. */
export async function injectCleaner(tabId: number): Promise<void> {
	await browser.scripting.executeScript({ target: { tabId }, files: [CLEANER] }).catch(() => {});
}

/** `undefined` where nobody in the page can answer this. */
export async function askTab(tabId: number, request: PageRequest): Promise<PageAnswer | undefined> {
	try {
		return await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
	} catch {
		return undefined;
	}
}
