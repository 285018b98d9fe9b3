import { ELEMENT, TEXT } from '../copy/node-access';
import type { Attributes, PageText } from '../copy/page-tree';
import type { TextLengths } from './text-lengths';

/**
 * The part of the DOM that Readability asks for, in plain objects it may take apart. Readability is made to run on such a tree: its own
 * package brings one (`JSDOMParser.js`), which Firefox uses off the main thread; ours is built from a page's copy and not from markup.
 */
export type ReaderNode = ReaderText | ReaderElement;

export class ReaderText {
	declare parentNode: ReaderElement | null;
	declare previousSibling: ReaderNode | null;
	declare nextSibling: ReaderNode | null;
	declare readonly textContent: string;
	/** The text of the page it stands for. */
	declare readonly source: PageText | undefined;
	/** Only elements have one. */
	declare readonly tagName: undefined;

	constructor(text: string, source?: PageText) {
		this.parentNode = null;
		this.previousSibling = null;
		this.nextSibling = null;
		this.textContent = text;
		this.source = source;
	}

	get nodeType(): typeof TEXT {
		return TEXT;
	}

	get childNodes(): readonly ReaderNode[] {
		return NONE;
	}

	remove(): void {
		this.parentNode?.removeChild(this);
	}
}

const NONE: readonly ReaderNode[] = [];

export class ReaderElement {
	declare parentNode: ReaderElement | null;
	declare previousSibling: ReaderNode | null;
	declare nextSibling: ReaderNode | null;
	declare firstChild: ReaderNode | null;
	declare lastChild: ReaderNode | null;
	/** In capitals. Readability renames an element by it. */
	declare tagName: string;
	declare localName: string;
	declare className: string;
	declare id: string;
	declare readonly attributes: Attributes;
	/** Readability's own notes. */
	declare readability: { contentScore: number } | undefined;
	/** How much text is in it; null until asked for, and again when something in it has changed. */
	declare lengths: TextLengths | null;

	constructor(tagName: string, className = '', id = '', attributes: Attributes = null) {
		this.parentNode = null;
		this.previousSibling = null;
		this.nextSibling = null;
		this.firstChild = null;
		this.lastChild = null;
		this.tagName = tagName;
		this.localName = '';
		this.className = className;
		this.id = id;
		this.attributes = attributes;
		this.readability = undefined;
		this.lengths = null;
	}

	get nodeType(): typeof ELEMENT {
		return ELEMENT;
	}

	get nodeName(): string {
		return this.tagName;
	}

	/** By it Readability knows a tree that is not the browser's. */
	get __JSDOMParser__(): true {
		return true;
	}

	getAttribute(name: string): string | null {
		return this.attributes?.[name] ?? null;
	}

	get childNodes(): ReaderNode[] {
		const nodes: ReaderNode[] = [];
		for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
		return nodes;
	}

	get children(): ReaderElement[] {
		const elements: ReaderElement[] = [];
		for (let node = this.firstChild; node; node = node.nextSibling) if (node.nodeType === ELEMENT) elements.push(node);
		return elements;
	}

	get firstElementChild(): ReaderElement | null {
		let node = this.firstChild;
		while (node && node.nodeType !== ELEMENT) node = node.nextSibling;
		return node;
	}

	get nextElementSibling(): ReaderElement | null {
		let node = this.nextSibling;
		while (node && node.nodeType !== ELEMENT) node = node.nextSibling;
		return node;
	}

	get textContent(): string {
		let text = '';
		for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
		return text;
	}

	getElementsByTagName(name: string): ReaderElement[] {
		return this.querySelectorAll(name);
	}

	/** @param names of elements, parted by commas: Readability asks for nothing else */
	querySelectorAll(names: string): ReaderElement[] {
		const found: ReaderElement[] = [];
		collect(this, names.toUpperCase().split(','), found);
		return found;
	}

	appendChild(node: ReaderNode): void {
		node.parentNode?.removeChild(node);
		forgetLengths(this);
		node.parentNode = this;
		node.previousSibling = this.lastChild;
		if (this.lastChild) this.lastChild.nextSibling = node;
		else this.firstChild = node;
		this.lastChild = node;
	}

	removeChild(node: ReaderNode): void {
		forgetLengths(this);
		const { previousSibling: before, nextSibling: after } = node;
		if (before) before.nextSibling = after;
		else this.firstChild = after;
		if (after) after.previousSibling = before;
		else this.lastChild = before;
		node.parentNode = null;
		node.previousSibling = null;
		node.nextSibling = null;
	}

	replaceChild(node: ReaderNode, old: ReaderNode): void {
		node.parentNode?.removeChild(node);
		forgetLengths(this);
		const { previousSibling: before, nextSibling: after } = old;
		node.parentNode = this;
		node.previousSibling = before;
		node.nextSibling = after;
		if (before) before.nextSibling = node;
		else this.firstChild = node;
		if (after) after.previousSibling = node;
		else this.lastChild = node;
		old.parentNode = null;
		old.previousSibling = null;
		old.nextSibling = null;
	}

	remove(): void {
		this.parentNode?.removeChild(this);
	}
}

function forgetLengths(element: ReaderElement): void {
	for (let at: ReaderElement | null = element; at?.lengths; at = at.parentNode) at.lengths = null;
}

function collect(element: ReaderElement, names: string[], found: ReaderElement[]): void {
	for (let node = element.firstChild; node; node = node.nextSibling) {
		if (node.nodeType !== ELEMENT) continue;
		if (names.includes(node.tagName)) found.push(node);
		collect(node, names, found);
	}
}
