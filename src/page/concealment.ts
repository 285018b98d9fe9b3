/**
 * How an element is made to go: an animation that never plays, held at a frame in which the element is not there.
 *
 * Chosen over an attribute with a style sheet, a class or an inline style because it leaves nothing in the DOM: the page's
 * markup stays byte for byte what it was, frameworks that compare it with their own find no difference, and there is no
 * mark a page could copy onto its article. An animation is bound to the one element it was made for.
 *
 * Chromium animates `display`. Firefox does not (seen in 153), so the rest says the same by other means: out of the
 * flow, without size, its contents skipped by layout, by the accessibility tree and by the tab key. It also holds where
 * the page's own style sheet has `display: … !important`, which no animation outranks.
 */
const GONE: Keyframe = {
	display: 'none',
	contentVisibility: 'hidden',
	position: 'absolute',
	visibility: 'hidden',
	opacity: 0,
	overflow: 'clip',
	boxSizing: 'border-box',
	width: '0px',
	height: '0px',
	minWidth: '0px',
	minHeight: '0px',
	margin: '0px',
	padding: '0px',
	borderWidth: '0px',
	pointerEvents: 'none',
};

/** By this a later version of ours knows what an earlier one hid in a page that outlived the update. */
const NAME = 'says-who';

/** Brings back what a version of ours hid that was replaced under the page. */
export function releaseFormer(): void {
	for (const animation of document.getAnimations()) if (animation.id === NAME) animation.cancel();
}

/** Elements that are out of sight by us. */
export class Concealment {
	readonly #animations = new Map<Element, Animation>();

	/** `onUndone` is called when something other than us brings a hidden element back. */
	constructor(readonly onUndone: (element: Element) => void = () => {}) {}

	hide(element: Element): void {
		if (this.#animations.has(element)) return;
		const animation = element.animate([GONE, GONE], { duration: 1, fill: 'both' });
		animation.id = NAME;
		animation.pause();
		animation.oncancel = () => {
			if (this.#animations.get(element) !== animation) return;
			this.#animations.delete(element);
			this.onUndone(element);
		};
		this.#animations.set(element, animation);
	}

	show(element: Element): void {
		const animation = this.#animations.get(element);
		// Forgotten first: cancelling is then known to be ours.
		this.#animations.delete(element);
		animation?.cancel();
	}

	showAll(): void {
		for (const element of [...this.#animations.keys()]) this.show(element);
	}

	get isEmpty(): boolean {
		return this.#animations.size === 0;
	}

	has(element: Element): boolean {
		return this.#animations.has(element);
	}

	/** Whether an element we hide is really out of sight; a page's `!important` can outrank us. */
	holds(element: Element): boolean {
		const { display, visibility } = getComputedStyle(element);
		return this.has(element) && (display === 'none' || visibility === 'hidden');
	}

	/** Whether an element is out of sight by us, itself or with something around it. */
	covers(element: Element): boolean {
		for (let node: Element | null = element; node; node = node.parentElement) if (this.#animations.has(node)) return node.isConnected;
		return false;
	}

	/** Runs a reading of the page as if nothing were hidden. Nothing of that is painted: both sides are one task. */
	withAllShown<T>(read: () => T): T {
		const hidden = [...this.#animations.keys()];
		this.showAll();
		try {
			return read();
		} finally {
			for (const element of hidden) this.hide(element);
		}
	}
}
