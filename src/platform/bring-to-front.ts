import { browser } from './browser';

/** Shows a tab to the reader, in the window it stands in. */
export async function bringToFront(tabId: number): Promise<void> {
	const tab = await browser.tabs.update(tabId, { active: true });
	if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
