/** Letters that make a stretch of text more than a label, a price or a name. */
const LONG = 25;

/** Letters of such stretches, outside links, below which there is no article: two lines of a brief have more. */
const SOME_PROSE = 100;

/** Stretches looked at; of a page that has more, nothing is said. */
const MOST = 50_000;

/**
 * A first look, cheap enough for any page: whether there is running text at all. Index pages and shops are none of an extractor's
 * business, and the dearest pages for it.
 */
export function hasProse(document: Document): boolean {
	const { body } = document;
	if (!body) return false;
	const walker = document.createTreeWalker(body, SHOW_TEXT);
	let letters = 0;
	for (let seen = 0; seen < MOST; seen++) {
		const text = walker.nextNode();
		if (!text) return false;
		const length = (text.nodeValue ?? '').trim().length;
		if (length < LONG || text.parentElement?.closest(BESIDE_PROSE)) continue;
		letters += length;
		if (letters >= SOME_PROSE) return true;
	}
	return true;
}

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

const BESIDE_PROSE = 'a, button, script, style, noscript, template, textarea, select, svg';
