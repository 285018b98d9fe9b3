import type { PageBlock } from '../blocks/to-blocks';
import type { PageElement } from '../copy/page-tree';
import type { Verdict } from './judge';

/**
 * The blocks of the story: those in the smallest element that holds the article, or in the `<article>` or `<main>` around it. Clutter in
 * here stands in or right after the text; what is outside is the page's own business. Undefined where there is no article.
 */
export function storyOf(blocks: PageBlock[], verdicts: Verdict[]): number[] | undefined {
	const kept = blocks.filter((_, index) => verdicts[index] === 'article');
	const [first] = kept;
	if (!first) return undefined;
	let holder: PageElement = first.element;
	for (const block of kept) while (!holder.contains(block.element)) holder = holder.parentElement as PageElement;
	const story = mainAround(holder) ?? holder;
	return blocks.flatMap((block, index) => (story.contains(block.element) ? [index] : []));
}

function mainAround(holder: PageElement): PageElement | undefined {
	for (let at: PageElement | null = holder; at; at = at.parentElement)
		if (at.localName === 'article' || at.localName === 'main' || at.attributes?.role === 'main') return at;
	return undefined;
}
