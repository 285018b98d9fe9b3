import { browser } from './browser';
import type { PageRequest } from './messages';

/** Says something to a tab's page; a page without us does not answer, and need not. */
export async function tellPage(tabId: number, request: PageRequest): Promise<void> {
	await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => {});
}
