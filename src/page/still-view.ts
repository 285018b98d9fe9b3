import type { Concealment } from './concealment';

/** CSS px an element may move and still count as standing: less than a device pixel on any screen. */
const STILL = 0.5;

/** Points at which the view is looked at: what stands there must not move. */
const COLUMNS = 6;
const ROWS = 14;

/** Something in view, and where it stood. */
interface Anchor {
	place: Element | Range;
	box: DOMRect;
}

/** Whether an element shares anything with what the reader sees now. Elements without a box share nothing. */
function isInView(element: Element): boolean {
	return [...element.getClientRects()].some(
		({ top, bottom, left, right, width, height }) =>
			width * height > 0 && bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth,
	);
}

/**
 * Hides elements where that moves nothing the reader can see, holding the place on the page where something above goes.
 * Done, measured and, where anything in view moved, taken back, all before the browser paints: so whatever layout a page
 * has (columns that fill up, boxes centred by what is below), its reader sees none of it.
 *
 * @returns the elements that are hidden now; the others wait.
 */
export function hideUnseen(concealment: Concealment, elements: readonly Element[]): Element[] {
	const unseen = elements.filter((element) => !concealment.has(element) && !isInView(element));
	if (unseen.length === 0) return [];
	if (stayStill(concealment, unseen)) return unseen;
	if (unseen.length === 1) return [];
	// One of them moves something: find out which, by halves.
	const middle = unseen.length >> 1;
	return [...hideUnseen(concealment, unseen.slice(0, middle)), ...hideUnseen(concealment, unseen.slice(middle))];
}

/** Hides all of them or none. */
function stayStill(concealment: Concealment, elements: readonly Element[]): boolean {
	const { scrollX, scrollY } = window;
	const anchors = lookAround();
	for (const element of elements) concealment.hide(element);
	const moved = offset(anchors);
	if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
	if (anchors.every(stands) && hasRoomFor(window.scrollY)) return true;
	for (const element of elements) concealment.show(element);
	window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
	return false;
}

/** What is in view, each where it stands. */
function lookAround(): Anchor[] {
	const places = new Map<Node, Element | Range>();
	for (let row = 0; row < ROWS; row++) {
		for (let column = 0; column < COLUMNS; column++) {
			const x = ((column + 0.5) * window.innerWidth) / COLUMNS;
			const y = ((row + 0.5) * window.innerHeight) / ROWS;
			const element = elementAt(x, y);
			if (!element) continue;
			places.set(element, element);
			const text = reachesBeyond(element.getBoundingClientRect()) ? textAt(x, y) : undefined;
			if (text) places.set(text.startContainer, text);
		}
	}
	return [...places.values()].map((place) => ({ place, box: place.getBoundingClientRect() }));
}

/** The innermost element at a point, in open shadow roots too. */
function elementAt(x: number, y: number): Element | null {
	let element = document.elementFromPoint(x, y);
	for (
		let inner = element?.shadowRoot?.elementFromPoint(x, y);
		inner && inner !== element;
		inner = element?.shadowRoot?.elementFromPoint(x, y)
	) {
		element = inner;
	}
	return element;
}

/** A box whose edges are all out of view says nothing of what moves in it. */
function reachesBeyond({ top, bottom }: DOMRect): boolean {
	return top <= 0 && bottom >= window.innerHeight;
}

/** The letter at a point, for text that stands bare in a long box. */
function textAt(x: number, y: number): Range | undefined {
	// Chrome before 128 has none.
	const caret = document.caretPositionFromPoint?.(x, y);
	if (caret?.offsetNode.nodeType !== Node.TEXT_NODE || caret.offset >= (caret.offsetNode.nodeValue ?? '').length) return undefined;
	const range = document.createRange();
	range.setStart(caret.offsetNode, caret.offset);
	range.setEnd(caret.offsetNode, caret.offset + 1);
	return range;
}

/** How far down the view went: what most anchors did, because a fixed header stays whatever happens. */
function offset(anchors: readonly Anchor[]): number {
	const counts = new Map<number, number>();
	for (const { place, box } of anchors) {
		const distance = Math.round((place.getBoundingClientRect().top - box.top) * 4) / 4;
		if (Math.abs(distance) > STILL) counts.set(distance, (counts.get(distance) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** An anchor stands when its visible edges are where they were: a box that reaches out of view may begin or end elsewhere there. */
function stands({ place, box }: Anchor): boolean {
	const now = place.getBoundingClientRect();
	const near = (before: number, after: number) => Math.abs(before - after) <= STILL;
	return (
		(near(box.top, now.top) || (box.top <= 0 && now.top <= 0)) &&
		(near(box.bottom, now.bottom) || (box.bottom >= window.innerHeight && now.bottom >= window.innerHeight)) &&
		near(box.left, now.left) &&
		near(box.right, now.right)
	);
}

/** Whether the page is still long enough for the place the reader is at. */
function hasRoomFor(scrollY: number): boolean {
	const { scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
	return scrollY <= Math.max(0, scrollHeight - clientHeight) + STILL;
}
