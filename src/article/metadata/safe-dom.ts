import { collapseSpace } from '../blocks/read-inline';
import * as node from '../copy/node-access';

/** The first `max` elements that match, asked of the prototype: `<img name="querySelectorAll">` hides the document's own method. */
export function queryAll(root: Document | Element, selector: string, max = 2000): Element[] {
	const select = Reflect.get(Object.getPrototypeOf(root) as object, 'querySelectorAll', root) as Document['querySelectorAll'];
	const found = select.call(root, selector);
	const elements: Element[] = [];
	for (let i = 0; i < found.length && i < max; i++) elements.push(found[i] as Element);
	return elements;
}

/** An attribute, cut after `max` characters: none we read is longer in earnest. */
export function attribute(element: Element, name: string, max = 2000): string {
	return (node.attribute(element, name) ?? '').slice(0, max);
}

/** Lower-case name of an element, "" of any other node. */
export function tagOf(of: Node): string {
	return node.nodeType(of) === node.ELEMENT ? node.localName(of).toLowerCase() : '';
}

/** Where a page's text begins. */
export function rootOf(document: Document): Node {
	return node.bodyOf(document) ?? queryAll(document, '*', 1)[0] ?? document;
}

/** What stands in a script or title, as it is; nothing where it is longer than `max`. */
export function rawText(element: Element, max: number): string {
	let text = '';
	for (let child = node.firstChild(element); child; child = node.nextSibling(child)) {
		text += node.nodeValue(child) ?? '';
		if (text.length > max) return '';
	}
	return text;
}

export interface Lines {
	/** Lines of text as they would be read, white space collapsed. */
	lines: string[];
	/** The element each line began in. */
	elements: Element[];
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'textarea', 'head', 'math']);
const INLINE = new Set([
	'a',
	'abbr',
	'b',
	'bdi',
	'cite',
	'em',
	'font',
	'i',
	'mark',
	'q',
	's',
	'small',
	'span',
	'strong',
	'sub',
	'sup',
	'time',
	'u',
]);

/** The text under `root` from `start` on, line by line, until `maxText` characters or `maxNodes` nodes were seen. */
export function readLines(root: Node, start: Node = root, maxText = 2000, maxNodes = 4000): Lines {
	const read: Lines = { lines: [], elements: [] };
	let line = '';
	let first: Node | undefined;
	let length = 0;
	const endLine = () => {
		if (first) {
			read.lines.push(collapseSpace(line).trim());
			read.elements.push(node.parentNode(first) as Element);
		}
		line = '';
		first = undefined;
	};
	let at: Node | null = start;
	for (let seen = 0; at && seen < maxNodes && length < maxText; seen++) {
		const tag = tagOf(at);
		if (tag && !INLINE.has(tag)) endLine();
		if (node.nodeType(at) === node.TEXT) {
			const data = collapseSpace((node.nodeValue(at) ?? '').slice(0, maxText - length));
			const words = data.trim().length;
			length += words;
			line += data;
			if (words) first ??= at;
		}
		at = step(at, root, UNSEEN.has(tag), (left) => {
			if (!INLINE.has(tagOf(left))) endLine();
		});
	}
	endLine();
	return read;
}

/** The next node in order of the document, below `root`; tells of each element left on the way. */
function step(from: Node, root: Node, skipChildren: boolean, leave: (element: Node) => void): Node | null {
	const child = skipChildren ? null : node.firstChild(from);
	if (child) return child;
	for (let at: Node | null = from; at && at !== root; at = node.parentNode(at)) {
		if (tagOf(at)) leave(at);
		const sibling = node.nextSibling(at);
		if (sibling) return sibling;
	}
	return null;
}

/** What one element reads as, in one line. */
export function textOf(element: Node, max = 1000): string {
	return readLines(element, element, max).lines.join(' ');
}
