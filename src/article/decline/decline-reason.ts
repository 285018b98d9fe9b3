import type { Block, DeclineReason } from '../article';
import type { PageFacts } from '../metadata/page-facts';
import { DECLINE_TITLES } from './decline-titles';
import { measureProse } from './measure-prose';
import { readPageSigns } from './page-signs';

/** Words of prose that make an article even where the address or a form on the page says otherwise. */
const AN_ARTICLE = 150;
/** And with so many nothing else is asked. */
const CERTAIN = 2 * AN_ARTICLE;
/** Fewer words than this, and there is nothing to read. A brief has one sentence of some twenty. */
const TOO_SHORT = 15;

/**
 * Why this page is not read as an article; undefined for an article. When in doubt it is one: a page of prose is never declined
 * for its address or its title alone.
 * @param blocks what would be the article's text
 * @param facts asked for only where the text alone does not tell
 */
export function declineReason(blocks: Block[], facts: () => PageFacts): DeclineReason | undefined {
	const prose = measureProse(blocks, CERTAIN);
	if (prose.words >= CERTAIN) return undefined;
	const signs = readPageSigns(facts());
	if (!signs.html) return 'not-html';
	if (signs.empty && prose.words === 0) return 'empty';
	if (prose.words < AN_ARTICLE) {
		const titled = DECLINE_TITLES.find(({ pattern }) => pattern.test(signs.title) || pattern.test(signs.heading));
		if (titled) return titled.reason;
		if (signs.passwordField && prose.words < AN_ARTICLE / 3) return 'login';
	}
	if (!signs.saysArticle) {
		// At such an address stands no brief: a teaser or two are what a search found, or a front page's.
		const listed = prose.words < prose.otherWords;
		if (signs.searchAddress && (listed || prose.words < AN_ARTICLE)) return 'search';
		if (signs.frontAddress && (listed || isTeaser(blocks) || linkedHeadings(blocks) >= LEAST_TEASERS)) return 'front-page';
	}
	if (blocks.length === 0) return 'no-article';
	// Headlines, links and short lines without a sentence of prose between them are an index.
	if (prose.words * 3 < prose.otherWords && prose.words < AN_ARTICLE) return signs.frontAddress ? 'front-page' : 'no-article';
	return prose.words + prose.otherWords < TOO_SHORT ? 'too-short' : undefined;
}

/** No longer than one teaser of a front page, with its headline. UTF-16 units. */
const LONGEST_TEASER = 500;
const isTeaser = (blocks: Block[]) => blocks.reduce((length, { text }) => length + text.length, 0) < LONGEST_TEASER;

/** Headings that are links, each above a line or two: teasers. */
const LEAST_TEASERS = 3;
const linkedHeadings = (blocks: Block[]) => blocks.filter(({ kind, html }) => kind === 'heading' && /^<a[\s>]/.test(html)).length;
