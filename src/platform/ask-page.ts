import type { Place } from '../article/article';
import type { UnreachableReason } from '../ui/page-port';
import { insertHighlightStyle } from './highlight-style';
import type { PageAnswer, PageRequest } from './messages';
import { askTab, injectReader, type PageTab } from './reach-page';

/** Asks the page of a tab, putting the reader into it first where it is not there yet. */
export async function askPage(tab: PageTab, request: PageRequest): Promise<PageAnswer> {
	const first = await askTab(tab.id, request);
	if (first) return first;
	if (!(await injectReader(tab.id))) return { ok: false, error: whyUnreachable(tab.url) };
	return (await askTab(tab.id, request)) ?? { ok: false, error: 'failed', details: 'No answer from the page' };
}

/** Scrolls a tab's page to words and marks them. */
export function showPlaces(tab: PageTab, places: readonly Place[]): Promise<'shown' | 'gone'> {
	return askShown(tab, { edge: 'page', kind: 'show', places });
}

/** Asks for something that the page marks. */
export async function askShown(tab: PageTab, request: PageRequest): Promise<'shown' | 'gone'> {
	await insertHighlightStyle(tab.id);
	const answer = await askPage(tab, request);
	return answer.ok && answer.value === 'shown' ? 'shown' : 'gone';
}

const STORES = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** Why the browser let no script into this address. */
export function whyUnreachable(address: string): UnreachableReason {
	if (!URL.canParse(address)) return 'browser-page';
	const { protocol, hostname, pathname } = new URL(address);
	if (protocol === 'file:') return 'file';
	if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
	if (STORES.has(hostname)) return 'store';
	if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
	return 'not-loaded';
}
