import type { LiveNodes, Removed } from '../article/article';
import { holdsProse } from './known-shapes';

/** Something that does not belong to the article, where it stands in the page. */
export interface Piece {
	removed: Removed;
	elements: Element[];
	/** The reader wants to see it. */
	restored: boolean;
	/** Attempts to hide it that would have moved something in view. */
	attempts: number;
	/** Letters it held when it was found. */
	letters: number;
}

export function newPiece(removed: Removed, elements: Element[]): Piece {
	return { removed, elements, restored: false, attempts: 0, letters: lettersIn(elements) };
}

/** The pieces a reading may hide, parallel to its `removed`; `undefined` where a piece stays in the page. */
export function piecesOf(removed: readonly Removed[], nodes: LiveNodes): (Piece | undefined)[] {
	const body = nodes.blocks.flat();
	return removed.map((piece, index) => {
		if (!piece.hide) return undefined;
		const elements = wholeElements(nodes.removed[index] ?? []);
		// The reading says so already; this is the last door before the page, and it is cheap.
		if (!elements || elements.some((element) => body.some((node) => element.contains(node)) || isRemark(element))) return undefined;
		return newPiece(piece, elements);
	});
}

/** Prose that leads nowhere ("Correction: …", a box of facts): not of the article's thread, and yet something to read. */
function isRemark(element: Element): boolean {
	return element.querySelector('a[href], iframe, form, button') === null && !element.matches('a[href]') && holdsProse(element);
}

/**
 * The elements that stand for these nodes. A bare text can only go with its element, and only where that holds nothing
 * else; where one part of a piece cannot go, none does: half a read-also line is worse than all of it.
 */
function wholeElements(nodes: readonly Node[]): Element[] | undefined {
	const gone = new Set(nodes);
	const elements = new Set<Element>();
	for (const node of nodes) {
		if (node.nodeType === node.ELEMENT_NODE) elements.add(node as Element);
		else if (!isBlank(node)) {
			const parent = node.parentElement;
			if (!parent || parent === parent.ownerDocument.body) return undefined;
			if (![...parent.childNodes].every((child) => gone.has(child) || isBlank(child))) return undefined;
			elements.add(parent);
		}
	}
	const editable = [...elements].some((element) => (element as HTMLElement).isContentEditable);
	return elements.size === 0 || editable ? undefined : [...elements];
}

function isBlank(node: Node): boolean {
	return node.nodeType === node.COMMENT_NODE || (node.nodeType === node.TEXT_NODE && !(node.nodeValue ?? '').trim());
}

/** Where something stands in the page. */
type Place = { readonly elements: readonly Element[] };

/** Whether two pieces share a place in the page. */
export function overlap(a: Place, b: Place): boolean {
	return a.elements.some((one) => b.elements.some((other) => one.contains(other) || other.contains(one)));
}

/** Whether one of the nodes stands in a piece. */
export function holdsOneOf(piece: Piece, nodes: ReadonlySet<Node>): boolean {
	for (const node of nodes) if (piece.elements.some((element) => element.contains(node))) return true;
	return false;
}

/** Letters a hidden piece may gain before it is looked at as something new: a counter may tick, an article may not move in. */
const GROWTH = 80;

export function hasGrown(piece: Piece): boolean {
	return lettersIn(piece.elements) > piece.letters + GROWTH;
}

function lettersIn(elements: readonly Element[]): number {
	return elements.reduce((sum, element) => sum + (element.textContent ?? '').length, 0);
}
