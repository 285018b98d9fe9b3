import { parentNode } from '../copy/node-access';
import { attribute, tagOf } from './safe-dom';

/** Deeper than this no page puts its headline, its date or a name; a page that nests deeper does so to cost us time. */
const MAX_DEPTH = 200;
const ASIDE: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);
const OTHERS = /comment|related|sidebar|widget|teaser|recent|recommend|popular|footer/i;

/** A node and what it stands in. */
export function withAncestors(node: Node | undefined): Set<Node> {
	const nodes = new Set<Node>();
	for (let at: Node | null = node ?? null; at && nodes.size < MAX_DEPTH; at = parentNode(at)) nodes.add(at);
	return nodes;
}

/**
 * Whether an element stands among other articles or comments, whose dates and authors are not this article's.
 * @param aroundHeadline the headline and what it stands in
 */
export function amongOthers(element: Element, aroundHeadline: ReadonlySet<Node>): boolean {
	for (const at of withAncestors(element)) {
		if (aroundHeadline.has(at) || !tagOf(at)) return false;
		if (OTHERS.test(`${attribute(at as Element, 'class', 200)} ${attribute(at as Element, 'id', 100)}`)) return true;
	}
	return false;
}

/** Whether an element stands beside the article: in the page's own margin, foot or menu, not in those of the `<article>` with the headline. */
export function besideArticle(element: Element, aroundHeadline: ReadonlySet<Node>): boolean {
	let aside = false;
	for (const at of withAncestors(element)) {
		if (ASIDE.has(tagOf(at))) aside = true;
		else if (aside && tagOf(at) === 'article' && aroundHeadline.has(at)) return false;
	}
	return aside;
}
