import type { browser as polyfilled } from 'wxt/browser';
import type { PageAnswer, PageRequest } from './messages';

/** The script that copies the page: injected only when a reader asks. */
const READER = '/read.js';

/** What keeps a page clean that was cleaned because its reader asked. */
const CLEANER = '/clean.js';

/** The browser's own object, promises in both: the polyfill is ten times the size of the popup's first script. */
const { browser, chrome } = globalThis as { browser?: typeof polyfilled; chrome?: typeof polyfilled };
const api = (browser ?? chrome) as typeof polyfilled;

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

/** Has the page of the active tab copied. Called first of all: it takes longer than drawing the popup. */
export function reachPage(): ReachedPage {
	const tab = findTab();
	return { tab, copy: tab.then(({ id }) => copyPage(id)) };
}

/** The given tab, or the active one of this window. A tab we may not see into has no address: it is a page of the browser's own. */
export async function findTab(tabId?: number): Promise<PageTab> {
	const tab = tabId === undefined ? (await api.tabs.query({ active: true, currentWindow: true }))[0] : await api.tabs.get(tabId);
	const url = tab?.url ?? '';
	return { id: tab?.id ?? api.tabs.TAB_ID_NONE, url, host: URL.canParse(url) ? new URL(url).hostname : '', title: tab?.title ?? '' };
}

/** A copy of a tab's page, by the script that is there, else by one that is put there. */
export async function copyPage(tabId: number): Promise<PageAnswer | undefined> {
	return (await askTab(tabId, { edge: 'page', kind: 'copy' })) ?? (await injectReader(tabId));
}

/** The copy that the reader makes as it comes into the page; undefined where the browser lets no script in. */
export async function injectReader(tabId: number): Promise<PageAnswer | undefined> {
	try {
		const [injected] = await api.scripting.executeScript({ target: { tabId }, files: [READER] });
		return (injected?.result as PageAnswer | null | undefined) ?? { ok: false, error: 'failed', details: `No answer from ${READER}` };
	} catch {
		return undefined;
	}
}

/** For what comes into the page later. */
export async function injectCleaner(tabId: number): Promise<void> {
	await api.scripting.executeScript({ target: { tabId }, files: [CLEANER] });
}

/** `undefined` where nobody in the page can answer this. */
export async function askTab(tabId: number, request: PageRequest): Promise<PageAnswer | undefined> {
	try {
		return await api.tabs.sendMessage(tabId, request, { frameId: 0 });
	} catch {
		return undefined;
	}
}
