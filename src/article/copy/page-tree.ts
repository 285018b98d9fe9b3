import type { Clutter } from '../clutter/element-clutter';
import { ELEMENT, TEXT } from './node-access';

/**
 * A page's body as plain objects. Each asks nothing of the browser, so that reading one costs a property and not a call into it, and
 * none can load, run or answer for itself. The names are the DOM's where the meaning is.
 */
export type PageNode = PageText | PageElement;

export class PageText {
	declare parentNode: PageElement | null;
	declare previousSibling: PageNode | null;
	declare nextSibling: PageNode | null;
	declare readonly nodeValue: string;
	/** The page's own node; null for one that is not the page's. */
	declare readonly live: Node | null;

	constructor(value: string, live: Node | null) {
		this.parentNode = null;
		this.previousSibling = null;
		this.nextSibling = null;
		this.nodeValue = value;
		this.live = live;
	}

	get nodeType(): typeof TEXT {
		return TEXT;
	}

	get textContent(): string {
		return this.nodeValue;
	}
}

/** By name, those that are read. Null where there is none: so have most elements. */
export type Attributes = Readonly<Record<string, string | undefined>> | null;

export class PageElement {
	declare parentNode: PageElement | null;
	declare previousSibling: PageNode | null;
	declare nextSibling: PageNode | null;
	declare firstChild: PageNode | null;
	declare lastChild: PageNode | null;
	declare readonly localName: string;
	declare readonly className: string;
	declare readonly id: string;
	declare readonly attributes: Attributes;
	/** The page's own element; null for one that is not the page's. */
	declare readonly live: Element | null;
	/** Characters outside links and controls. */
	declare prose: number;
	/** Holds the page's heading or main part. */
	declare holdsMain: boolean;
	/** Holds words of the page that were not copied. */
	declare holdsUnread: boolean;
	/** Shows something itself: words, or a frame. */
	declare shows: boolean;
	/** Whether the browser draws it; undefined until asked. */
	declare rendered: boolean | undefined;
	/** Why it is clutter by itself. */
	declare clutter: Clutter | undefined;

	constructor(localName: string, className: string, id: string, attributes: Attributes, live: Element | null) {
		this.parentNode = null;
		this.previousSibling = null;
		this.nextSibling = null;
		this.firstChild = null;
		this.lastChild = null;
		this.localName = localName;
		this.className = className;
		this.id = id;
		this.attributes = attributes;
		this.live = live;
		this.prose = 0;
		this.holdsMain = false;
		this.holdsUnread = false;
		this.shows = false;
		this.rendered = undefined;
		this.clutter = undefined;
	}

	get nodeType(): typeof ELEMENT {
		return ELEMENT;
	}

	getAttribute(name: string): string | null {
		if (name === 'class') return this.className || null;
		if (name === 'id') return this.id || null;
		return this.attributes?.[name] ?? null;
	}

	append(node: PageNode): void {
		node.parentNode = this;
		node.previousSibling = this.lastChild;
		if (this.lastChild) this.lastChild.nextSibling = node;
		else this.firstChild = node;
		this.lastChild = node;
	}

	get parentElement(): PageElement | null {
		return this.parentNode;
	}

	get textContent(): string {
		let text = '';
		for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
		return text;
	}

	/** Itself or the nearest around it that has one of the names. */
	closest(...names: string[]): PageElement | null {
		for (let at: PageElement | null = this; at; at = at.parentNode) if (names.includes(at.localName)) return at;
		return null;
	}

	/** Whether a node is this element or stands in it. */
	contains(node: PageNode): boolean {
		for (let at: PageNode | null = node; at; at = at.parentNode) if (at === this) return true;
		return false;
	}
}

/** The elements in an element, in order of the page. */
export function eachElement(root: PageElement, visit: (element: PageElement) => void): void {
	for (let node = root.firstChild; node; node = node.nextSibling) {
		if (node.nodeType === TEXT) continue;
		visit(node);
		eachElement(node, visit);
	}
}

/** The first `max` elements in an element that are wanted, in order of the page. */
export function findAll(root: PageElement, isWanted: (element: PageElement) => boolean, max: number): PageElement[] {
	const found: PageElement[] = [];
	const look = (element: PageElement) => {
		for (let node = element.firstChild; node && found.length < max; node = node.nextSibling) {
			if (node.nodeType === TEXT) continue;
			if (isWanted(node)) found.push(node);
			look(node);
		}
	};
	look(root);
	return found.slice(0, max);
}

/** Whether a list of words in an attribute holds one. */
export const hasToken = (list: string | undefined, token: string) => list?.includes(token) === true && list.split(/\s+/).includes(token);
