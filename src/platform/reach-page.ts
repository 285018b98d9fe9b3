import type { browser as polyfilled } from 'wxt/browser';
import type { PageRequest } from './messages';

/** The script that reads: injected only when a reader asks. */
const READER = '/read.js';

/** The browser's own object, promises in both: the polyfill is ten times the size of the popup's first script. */
const { browser, chrome } = globalThis as { browser?: typeof polyfilled; chrome?: typeof polyfilled };
const api = (browser ?? chrome) as typeof polyfilled;

export interface PageTab {
	id: number;
	url: string;
	host: string;
	title: string;
}

/** A tab, and whether the reader is in its page: false where the browser lets no script in. */
export interface ReachedPage {
	tab: Promise<PageTab>;
	reader: Promise<boolean>;
}

/** Puts the reader into the page of the active tab, unless it is there. Called first of all: it takes longer than drawing the popup. */
export function reachPage(): ReachedPage {
	const tab = findTab();
	return { tab, reader: tab.then(async ({ id }) => (await hasReader(id)) || injectReader(id)) };
}

/** The given tab, or the active one of this window. A tab we may not see into has no address: it is a page of the browser's own. */
export async function findTab(tabId?: number): Promise<PageTab> {
	const tab = tabId === undefined ? (await api.tabs.query({ active: true, currentWindow: true }))[0] : await api.tabs.get(tabId);
	const url = tab?.url ?? '';
	return { id: tab?.id ?? api.tabs.TAB_ID_NONE, url, host: URL.canParse(url) ? new URL(url).hostname : '', title: tab?.title ?? '' };
}

/** False where the browser lets no script into the page. */
export async function injectReader(tabId: number): Promise<boolean> {
	try {
		await api.scripting.executeScript({ target: { tabId }, files: [READER] });
		return true;
	} catch {
		return false;
	}
}

async function hasReader(tabId: number): Promise<boolean> {
	const request: PageRequest = { edge: 'page', kind: 'can-report' };
	try {
		// Without an answer where only the cleaner listens.
		return Boolean(await api.tabs.sendMessage(tabId, request, { frameId: 0 }));
	} catch {
		return false;
	}
}
