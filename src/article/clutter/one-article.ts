import type { PageBlock } from '../blocks/to-blocks';
import type { PageElement } from '../copy/page-tree';
import type { Verdict } from './judge';

/** A main article with less text is a stub, and its neighbours may be its parts. */
const LEAST_TEXT = 250;
/** Without a heading to go by, the one that holds this share of the text is the main one. */
const MAIN_SHARE = 0.5;
/** Longer neighbours are no teasers. */
const LONGEST_TEASER = 700;

/**
 * Blocks that stand in another `<article>` than the main one: teasers and other posts of an index under the text. Main is the one with the page's `<h1>`,
 * or else the one with most of the text among short ones. The posts of a live blog are alike, with no heading in one of them, and stay.
 */
export function otherArticles(blocks: PageBlock[], verdicts: Verdict[]): number[] {
	const sizes = new Map<PageElement, number>();
	for (const { element, text, index } of blocks) {
		const own = verdicts[index] === 'article' && element.closest('article');
		if (own) sizes.set(own, (sizes.get(own) ?? 0) + text.length);
	}
	if (sizes.size < 2) return [];
	const main = headed(blocks, sizes) ?? largest(sizes);
	if (!main) return [];
	return blocks.flatMap((block, index) => {
		const own = verdicts[index] === 'article' && block.element.closest('article');
		return own && !main.contains(own) && !own.contains(main) ? [index] : [];
	});
}

function headed(blocks: PageBlock[], sizes: Map<PageElement, number>): PageElement | undefined {
	const heading = blocks.find((block) => block.kind === 'heading' && block.element.localName === 'h1' && block.element.closest('article'));
	const article = heading?.element.closest('article');
	return article && (sizes.get(article) ?? 0) >= LEAST_TEXT ? article : undefined;
}

function largest(sizes: Map<PageElement, number>): PageElement | undefined {
	const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	const [first, second] = [...sizes].sort(([, a], [, b]) => b - a);
	if (!first || !second) return undefined;
	return first[1] >= all * MAIN_SHARE && second[1] <= LONGEST_TEASER ? first[0] : undefined;
}
