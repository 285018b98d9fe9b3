import { HIGHLIGHT_CSS } from '../page/highlight';
import { browser } from './browser';

/**
 * Gives our highlights their colours in this tab. A style sheet of the extension's: it works under the page's own
 * `style-src 'none'` and does not show among the page's style sheets.
 */
export async function insertHighlightStyle(tabId: number): Promise<void> {
	const style = { target: { tabId }, css: HIGHLIGHT_CSS };
	try {
		// A second copy of the same sheet would stay behind when the first is removed.
		await browser.scripting.removeCSS(style);
		await browser.scripting.insertCSS(style);
	} catch {
		// The browser lets us into no page of its own; asking the page says so in words.
	}
}
