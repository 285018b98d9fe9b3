import type { UnreachableReason } from '../ui/page-port';
import type { PageAnswer, PageRequest } from './messages';
import { askTab, copyTab, type PageTab } from './reach-page';

/** Asks the page of a tab, putting our script into it first where it is not there yet. */
export async function askPage(tab: PageTab, request: PageRequest): Promise<PageAnswer> {
	const first = await askTab(tab.id, request);
	if (first) return first;
	if (!(await copyTab(tab.id))) return { ok: false, error: whyUnreachable(tab.url) };
	return (await askTab(tab.id, request)) ?? { ok: false, error: 'failed', details: 'No answer from the page' };
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
