import { type Clutter, elementClutter, hasMoreProse } from '../clutter/element-clutter';
import { EMBED, embeddedAddress } from './embeds';
import {
	type AttributeReader,
	attribute,
	attributesOf,
	bodyOf,
	ELEMENT,
	firstChild,
	implementationOf,
	localName,
	nextSibling,
	nodeType,
	nodeValue,
	TEXT,
} from './node-access';

export interface CopyLimits {
	elements: number;
	depth: number;
	/** UTF-16 units. */
	text: number;
}

/** Far above any news page, far below what makes an extractor slow. */
export const COPY_LIMITS: CopyLimits = { elements: 30_000, depth: 200, text: 2_000_000 };

/** A longer attribute is left out: no class, address or role is that long, and patterns that read them may be quadratic. */
const LONGEST_ATTRIBUTE = 2000;

/** What Readability weighs and the steps after it read. Nothing that loads, runs or styles. */
const ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop'];
const ATTRIBUTES_OF: Record<string, string[] | undefined> = {
	a: ['class', 'id', 'href', 'rel', 'itemprop'],
	td: ['class', 'id', 'colspan', 'rowspan'],
	th: ['class', 'id', 'colspan', 'rowspan'],
	table: ['class', 'id', 'role', 'summary'],
};

/** Marks each copied element with the number of the live one. It survives a rename and a round through markup, which nodes do not. */
export const MARK = 'data-live';

export interface PageCopy {
	document: Document;
	/** The live element of each mark. */
	elements: Element[];
	/** The live text node of each copied one. */
	texts: Map<Node, Node>;
	/** Copied elements that are clutter by themselves, and by which rule. */
	clutter: Map<Element, Clutter>;
	/** A limit was reached: not the whole page is here. */
	cut: boolean;
}

/** No paragraph is that long; the rest of such a text is left out, and what follows it is still read. UTF-16 units. */
const LONGEST_TEXT = 250_000;

/** A menu holds no more text outside its links. */
const MENU = 600;

const LEFT_OUT = new Set(
	'script style noscript template svg canvas object embed applet frame frameset video audio source track img picture map input select textarea button datalist link meta base head'.split(
		' ',
	),
);

/**
 * Copies the page's body into an inert document: nothing in it loads or runs, no custom element is constructed again. Iterative, since
 * a deep page overflows the stack of `cloneNode` where no `catch` helps. Deeper elements than `limits.depth` are flattened into the last allowed one.
 */
export function copyPage(live: Document, limits: CopyLimits = COPY_LIMITS, trustNames = true): PageCopy {
	const document = implementationOf(live).createHTMLDocument('');
	const copy: PageCopy = { document, elements: [], texts: new Map(), clutter: new Map(), cut: false };
	const body = bodyOf(live);
	let text = 0;
	const open: Level[] = [];
	if (body) {
		mark(document.body, body, 'body', attributesOf(body), copy);
		open.push({ next: firstChild(body), into: document.body, depth: 0, apart: false });
	}
	for (let level = open.at(-1); level; level = open.at(-1)) {
		const node = level.next;
		if (!node) {
			open.pop();
			continue;
		}
		level.next = nextSibling(node);
		const type = nodeType(node);
		if (type === TEXT) {
			const whole = nodeValue(node) ?? '';
			const value = whole.slice(0, LONGEST_TEXT);
			copy.cut ||= value.length < whole.length;
			text += value.length;
			if (text > limits.text) {
				copy.cut = true;
				break;
			}
			const copied = document.createTextNode(value);
			copy.texts.set(copied, node);
			level.into.appendChild(copied);
		} else if (type === ELEMENT) {
			const element = node as Element;
			const tag = localName(element);
			if (LEFT_OUT.has(tag) || (tag === 'nav' && !hasMoreProse(element, MENU))) continue;
			if (copy.elements.length >= limits.elements) {
				copy.cut = true;
				break;
			}
			if (level.depth >= limits.depth) {
				open.push({ next: firstChild(element), into: level.into, depth: level.depth, apart: level.apart });
				continue;
			}
			if (tag === 'iframe') {
				appendEmbed(element, level.into, copy);
				continue;
			}
			const copied = createElement(document, tag === 'aside' && attribute(element, 'role') === 'note' ? 'div' : tag);
			const attributes = attributesOf(element);
			mark(copied, element, tag, attributes, copy);
			const clutter = level.apart
				? undefined
				: isFolded(level, tag)
					? { rule: 'hidden-closed', kind: 'hidden' as const, saw: ['details'] }
					: elementClutter(element, tag, attributes, trustNames);
			if (clutter) copy.clutter.set(copied, clutter);
			level.into.appendChild(copied);
			open.push({
				next: firstChild(element),
				into: copied,
				depth: level.depth + 1,
				apart: level.apart || clutter !== undefined,
				folded: tag === 'details' && attribute(element, 'open') === null,
			});
		}
	}
	return copy;
}

interface Level {
	next: Node | null;
	into: Element;
	depth: number;
	/** Inside something that is clutter already. */
	apart: boolean;
	/** Inside a `<details>` that is not open: only its summary is seen. */
	folded?: boolean;
}

const isFolded = (level: Level, tag: string) => level.folded === true && tag !== 'summary';

/** A frame that shows something of the article leaves its address; any other frame is left out. */
function appendEmbed(frame: Element, into: Element, copy: PageCopy): void {
	const href = embeddedAddress(attribute(frame, 'src') || attribute(frame, 'data-src'));
	if (!href) return;
	const copied = copy.document.createElement(EMBED);
	copied.setAttribute(MARK, String(copy.elements.length));
	copied.setAttribute('href', href);
	copy.elements.push(frame);
	into.appendChild(copied);
}

/** Gives the copy the live element's number, and the attributes that are read. */
function mark(copied: Element, live: Element, tag: string, attribute: AttributeReader, copy: PageCopy): void {
	copied.setAttribute(MARK, String(copy.elements.length));
	copy.elements.push(live);
	for (const name of ATTRIBUTES_OF[tag] ?? ATTRIBUTES) {
		const value = attribute(name);
		if (value && value.length <= LONGEST_ATTRIBUTE) copied.setAttribute(name, value);
	}
}

/** Forms lose their named properties as plain boxes; a name no parser would give (`<a:b>` in XHTML) becomes one too. */
function createElement(document: Document, tag: string): Element {
	return document.createElement(tag === 'form' || tag === 'nav' || tag === 'dialog' || !/^[a-z][a-z0-9-]*$/.test(tag) ? 'div' : tag);
}
