import { parentNode } from '../copy/node-access';
import { attribute, tagOf } from './safe-dom';

/** Elements whose content is beside the article. */
export const ASIDE: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);
const OTHERS = /comment|related|sidebar|widget|teaser|recent|recommend|popular|footer/i;

/** Whether an element stands among other articles or comments, whose dates and authors are not this article's. */
export function amongOthers(element: Element, heading: Element | undefined): boolean {
	for (let at: Node | null = element; at && tagOf(at); at = parentNode(at)) {
		const names = `${attribute(at as Element, 'class', 200)} ${attribute(at as Element, 'id', 100)}`;
		if (OTHERS.test(names) && !(heading && contains(at, heading))) return true;
	}
	return false;
}

export function contains(ancestor: Node, node: Node): boolean {
	for (let at: Node | null = node; at; at = parentNode(at)) if (at === ancestor) return true;
	return false;
}
