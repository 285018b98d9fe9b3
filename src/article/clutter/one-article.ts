import type { PageBlock } from '../blocks/to-blocks';
import type { Verdict } from './judge';

/** A main article with less text is a stub, and its neighbours may be its parts. */
const LEAST_TEXT = 250;

/**
 * Blocks that stand in another `<article>` than the one with the page's heading: teasers and other posts of an index under the text. The posts of
 * a live blog have no `<h1>` in one of them, and stay.
 */
export function otherArticles(blocks: PageBlock[], verdicts: Verdict[]): number[] {
	const heading = blocks.find((block) => block.kind === 'heading' && block.element.localName === 'h1' && block.element.closest('article'));
	const main = heading?.element.closest('article');
	if (!main) return [];
	const kept = blocks.flatMap((block, index) => (verdicts[index] === 'article' ? [[block, index] as const] : []));
	const inMain = kept.filter(([block]) => main.contains(block.element));
	if (inMain.reduce((sum, [block]) => sum + block.text.length, 0) < LEAST_TEXT) return [];
	return kept.flatMap(([block, index]) => {
		const own = block.element.closest('article');
		return own && !main.contains(own) && !own.contains(main) ? [index] : [];
	});
}
