import { MARK, type PageCopy } from './copy-page';
import { ELEMENT, firstChild, nextSibling, nodeType, nodeValue, TEXT } from './node-access';

/** The live text nodes that nodes of the copy came from. Readability may have read the copy in again from markup: then text is found by its parent's mark and its words. */
export function liveNodesOf(nodes: Iterable<Node>, copy: PageCopy): Node[] {
	const live: Node[] = [];
	for (const text of textNodes(nodes)) {
		if (!text.nodeValue?.trim()) continue;
		const node = copy.texts.get(text) ?? findByWords(text, copy);
		if (node) live.push(node);
	}
	return live;
}

function findByWords(text: Node, copy: PageCopy): Node | undefined {
	for (let up = text.parentNode as Element | null; up; up = up.parentNode as Element | null) {
		const mark = up.getAttribute?.(MARK);
		if (mark === null || mark === undefined) continue;
		const holder = copy.elements[Number(mark)] as Element;
		for (let child = firstChild(holder); child; child = nextSibling(child)) {
			if (nodeType(child) === TEXT && nodeValue(child) === text.nodeValue) return child;
		}
		return holder;
	}
	return undefined;
}

export function* textNodes(nodes: Iterable<Node>): Generator<Node> {
	for (const node of nodes) {
		if (node.nodeType === TEXT) yield node;
		else if (node.nodeType === ELEMENT) yield* textNodes(node.childNodes);
	}
}
