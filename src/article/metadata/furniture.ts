import type { PageElement } from '../copy/page-tree';

/** Deeper than this no page puts its headline, its date or a name; a page that nests deeper does so to cost us time. */
const MAX_DEPTH = 200;
const ASIDE: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);
const OTHERS = /comment|related|sidebar|widget|teaser|recent|recommend|popular|footer/i;

/** An element and what it stands in. */
export function withAncestors(element: PageElement | undefined): Set<PageElement> {
	const elements = new Set<PageElement>();
	for (let at = element ?? null; at && elements.size < MAX_DEPTH; at = at.parentNode) elements.add(at);
	return elements;
}

/**
 * Whether an element stands among other articles or comments, whose dates and authors are not this article's.
 * @param aroundHeadline the headline and what it stands in
 */
export function amongOthers(element: PageElement, aroundHeadline: ReadonlySet<PageElement>): boolean {
	let depth = 0;
	for (let at: PageElement | null = element; at && depth < MAX_DEPTH; at = at.parentNode, depth++) {
		if (aroundHeadline.has(at)) return false;
		if ((at.className || at.id) && OTHERS.test(`${at.className} ${at.id}`)) return true;
	}
	return false;
}

/** Whether an element stands beside the article: in the page's own margin, foot or menu, not in those of the `<article>` with the headline. */
export function besideArticle(element: PageElement, aroundHeadline: ReadonlySet<PageElement>): boolean {
	let aside = false;
	let depth = 0;
	for (let at: PageElement | null = element; at && depth < MAX_DEPTH; at = at.parentNode, depth++) {
		if (ASIDE.has(at.localName)) aside = true;
		else if (aside && at.localName === 'article' && aroundHeadline.has(at)) return false;
	}
	return aside;
}
