import type { PageBlock } from '../blocks/to-blocks';
import type { Verdict } from './judge';

/**
 * The blocks of the story: those in the smallest element that holds the article, or in the `<article>` or `<main>` around it. Clutter in
 * here stands in or right after the text; what is outside is the page's own business. Undefined where there is no article.
 */
export function storyOf(blocks: PageBlock[], verdicts: Verdict[]): number[] | undefined {
	const kept = blocks.filter((_, index) => verdicts[index] === 'article');
	const [first] = kept;
	if (!first) return undefined;
	let holder: Element = first.element;
	for (const block of kept) while (!holder.contains(block.element)) holder = holder.parentElement as Element;
	const story = holder.closest('article, main, [role="main"]') ?? holder;
	return blocks.flatMap((block, index) => (story.contains(block.element) ? [index] : []));
}
