/** Ours among the page's own highlights. */
const STATEMENT = 'says-who-statement';
const REMOVED = 'says-who-removed';

/**
 * The paper and the ink are both ours, so the mark reads the same on a light and on a dark page (contrast 13:1, and the
 * underline says it without colour). Inserted by the extension, never into the page's DOM.
 */
export const HIGHLIGHT_CSS = [
	`::highlight(${STATEMENT}){background-color:#ffe08a;color:#1f1600;text-decoration:underline 2px #8a5a00}`,
	`::highlight(${REMOVED}){background-color:#d9d4ff;color:#150f3d;text-decoration:underline dotted 2px #4b3fb0}`,
].join('\n');

/** Marks ranges of the page by the CSS Custom Highlight API: nothing of its DOM changes. */
export function markStatement(ranges: Range[]): void {
	CSS.highlights.set(STATEMENT, new Highlight(...ranges));
}

export function markRemoved(ranges: Range[]): void {
	CSS.highlights.set(REMOVED, new Highlight(...ranges));
}

/** Takes all marks of ours away; says whether there were any. */
export function clearHighlights(): boolean {
	const statement = CSS.highlights.delete(STATEMENT);
	return CSS.highlights.delete(REMOVED) || statement;
}

/** Brings a range into the middle of the view, gliding only for readers who do not mind motion. */
export function scrollToRange(range: Range): void {
	const start = range.startContainer;
	const element = start.nodeType === Node.ELEMENT_NODE ? (start as Element) : start.parentElement;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	// First the element, through every scrolling box around it; then the words, which may be far down a long paragraph.
	element?.scrollIntoView({ block: 'center', behavior: 'instant' });
	const box = range.getBoundingClientRect();
	const behavior = calm ? 'instant' : 'smooth';
	window.scrollBy({ top: box.top + box.height / 2 - window.innerHeight / 2, behavior });
}
