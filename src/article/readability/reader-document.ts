import { isNote } from '../clutter/element-clutter';
import { TEXT } from '../copy/node-access';
import type { PageElement } from '../copy/page-tree';
import { ReaderElement, ReaderText } from './reader-node';

/** The page as Readability gets it: the copied body without what is clutter by itself, and of the head the title. */
export class ReaderDocument {
	readonly documentElement = new ReaderElement('HTML');
	readonly body: ReaderBody;
	readonly title: string;
	/** Of the elements that are there, or that Readability makes: what has none of them need not be searched. */
	readonly names = new Set(['DIV', 'H2', 'P', 'SPAN']);
	readonly baseURI = '';
	readonly documentURI = '';

	constructor(body: PageElement, title: string) {
		this.title = title.slice(0, LONGEST_TITLE);
		this.body = new ReaderBody(body, this.names);
		this.documentElement.appendChild(this.body);
	}

	get firstChild(): ReaderElement {
		return this.documentElement;
	}

	createElement(name: string): ReaderElement {
		return new ReaderElement(name.toUpperCase());
	}

	/** Asked for the head's `<meta>` and for headings. */
	getElementsByTagName(name: string): ReaderElement[] {
		return this.names.has(name.toUpperCase()) ? this.querySelectorAll(name) : [];
	}

	querySelectorAll(names: string): ReaderElement[] {
		return this.documentElement.querySelectorAll(names);
	}
}

/**
 * Where Readability finds little it begins again, less strict: it keeps the body's markup and puts it back. Here the body is filled again from the
 * page, and what Readability had prepared is prepared again.
 */
class ReaderBody extends ReaderElement {
	/** Set by who reads the document. */
	prepare: (() => void) | undefined;
	readonly #page: PageElement;
	readonly #names: Set<string>;

	constructor(page: PageElement, names: Set<string>) {
		super('BODY', page.className, page.id, page.attributes);
		this.#page = page;
		this.#names = names;
		fill(this, page, names);
	}

	get innerHTML(): string {
		return '';
	}

	set innerHTML(_markup: string) {
		while (this.firstChild) this.removeChild(this.firstChild);
		fill(this, this.#page, this.#names);
		this.prepare?.();
	}
}

/** Readability compares it word by word with every heading: time grows with the product of their lengths. */
const LONGEST_TITLE = 300;
const LONGEST_HEADING = 1000;

function fill(into: ReaderElement, from: PageElement, names: Set<string>): void {
	for (let node = from.firstChild; node; node = node.nextSibling) {
		if (node.nodeType === TEXT) into.appendChild(new ReaderText(node.nodeValue, node));
		else if (node.clutter) into.appendChild(new ReaderElement(RULE));
		else {
			const name = tagNameOf(node);
			names.add(name);
			const copied = new ReaderElement(name, node.className, node.id, node.attributes);
			into.appendChild(copied);
			fill(copied, node, names);
		}
	}
}

/**
 * Clutter leaves a rule behind: with nothing in its place a box may become an only child, and Readability climbs from an only child to its
 * parent and takes in what stands beside that.
 */
const RULE = 'HR';

/** Boxes that Readability weighs by their names, though on news pages they hold articles too. */
const PLAIN_BOXES = new Set(['form', 'nav', 'dialog']);

function tagNameOf(element: PageElement): string {
	const { localName } = element;
	if (PLAIN_BOXES.has(localName) || isNote(element)) return 'DIV';
	if ((localName === 'h1' || localName === 'h2') && element.textContent.length > LONGEST_HEADING) return 'P';
	return localName.toUpperCase();
}
