import { attribute, bodyOf, ELEMENT, firstChild, implementationOf, localName, nextSibling, nodeType, nodeValue, TEXT } from './node-access';

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
const ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop', 'href', 'aria-modal', 'colspan', 'rowspan', 'lang', 'dir'];

/** Marks each copied element with the number of the live one. It survives a rename and a round through markup, which nodes do not. */
export const MARK = 'data-live';

export interface PageCopy {
	document: Document;
	/** The live element of each mark. */
	elements: Element[];
	/** The live text node of each copied one. */
	texts: WeakMap<Node, Node>;
	/** A limit was reached: not the whole page is here. */
	cut: boolean;
}

const LEFT_OUT = new Set(
	'script style noscript template svg canvas iframe object embed applet frame frameset video audio source track img picture map input select textarea button datalist link meta base head dialog'.split(
		' ',
	),
);

/**
 * Copies the page's body into an inert document: nothing in it loads or runs, no custom element is constructed again. Iterative, since
 * a deep page overflows the stack of `cloneNode` where no `catch` helps. Deeper elements than `limits.depth` are flattened into the last allowed one.
 */
export function copyPage(live: Document, limits: CopyLimits = COPY_LIMITS): PageCopy {
	const document = implementationOf(live).createHTMLDocument('');
	const elements: Element[] = [];
	const texts = new WeakMap<Node, Node>();
	const body = bodyOf(live);
	let text = 0;
	let cut = false;
	const open: { next: Node | null; into: Element; depth: number }[] = [];
	if (body) open.push({ next: firstChild(body), into: document.body, depth: 0 });
	for (let level = open.at(-1); level; level = open.at(-1)) {
		const node = level.next;
		if (!node) {
			open.pop();
			continue;
		}
		level.next = nextSibling(node);
		const type = nodeType(node);
		if (type === TEXT) {
			const value = nodeValue(node) ?? '';
			text += value.length;
			if (text > limits.text) {
				cut = true;
				break;
			}
			const copied = document.createTextNode(value);
			texts.set(copied, node);
			level.into.appendChild(copied);
		} else if (type === ELEMENT) {
			const element = node as Element;
			const tag = localName(element);
			if (LEFT_OUT.has(tag)) continue;
			if (elements.length >= limits.elements) {
				cut = true;
				break;
			}
			if (level.depth >= limits.depth) {
				open.push({ next: firstChild(element), into: level.into, depth: level.depth });
				continue;
			}
			const copied = createElement(document, tag);
			copied.setAttribute(MARK, String(elements.length));
			elements.push(element);
			for (const name of ATTRIBUTES) {
				const value = attribute(element, name);
				if (value !== null && value.length <= LONGEST_ATTRIBUTE) copied.setAttribute(name, value);
			}
			level.into.appendChild(copied);
			open.push({ next: firstChild(element), into: copied, depth: level.depth + 1 });
		}
	}
	return { document, elements, texts, cut };
}

/** Forms lose their named properties as plain boxes; a name no parser would give (`<a:b>` in XHTML) becomes one too. */
function createElement(document: Document, tag: string): Element {
	return document.createElement(tag === 'form' || !/^[a-z][a-z0-9-]*$/.test(tag) ? 'div' : tag);
}
