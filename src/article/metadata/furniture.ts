import { parentNode } from '../copy/node-access';
import { attribute, tagOf } from './safe-dom';

const ASIDE: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);
const OTHERS = /comment|related|sidebar|widget|teaser|recent|recommend|popular|footer/i;

/** Whether an element stands among other articles or comments, whose dates and authors are not this article's. */
export function amongOthers(element: Element, heading: Element | undefined): boolean {
	for (let at: Node | null = element; at && tagOf(at); at = parentNode(at)) {
		const names = `${attribute(at as Element, 'class', 200)} ${attribute(at as Element, 'id', 100)}`;
		if (OTHERS.test(names) && !(heading && contains(at, heading))) return true;
	}
	return false;
}

/** Whether an element stands beside the article: in the page's own margin, foot or menu, not in those of the `<article>` with the headline. */
export function besideArticle(element: Element, heading: Element | undefined): boolean {
	let aside = false;
	for (let at: Node | null = element; at; at = parentNode(at)) {
		const tag = tagOf(at);
		if (ASIDE.has(tag)) aside = true;
		else if (aside && tag === 'article' && heading && contains(at, heading)) return false;
	}
	return aside;
}

export function contains(ancestor: Node, node: Node): boolean {
	for (let at: Node | null = node; at; at = parentNode(at)) if (at === ancestor) return true;
	return false;
}
