/**
 * Reading a page that does not want to be read: a form with `<input name=getAttribute>` hides its own `getAttribute`, an
 * `<img name=querySelectorAll>` the document's. Taken from the prototype, a getter or method is always the real one. Parsed
 * documents outside a browser keep a few properties on the node itself, and know no such hiding.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors
 */
function real(node: Node, name: string): unknown {
	const prototype = Object.getPrototypeOf(node) as object;
	return name in prototype ? Reflect.get(prototype, name, node) : (node as unknown as Record<string, unknown>)[name];
}

function call<T>(node: Node, name: string, ...values: unknown[]): T {
	return (real(node, name) as (...values: unknown[]) => T).apply(node, values);
}

export function queryAll(root: Document | Element, selector: string, max = 2000): Element[] {
	const found = call<NodeListOf<Element>>(root, 'querySelectorAll', selector);
	const elements: Element[] = [];
	for (let i = 0; i < found.length && i < max; i++) elements.push(found[i] as Element);
	return elements;
}

/** An attribute, cut after `max` characters: none we read is longer in earnest. */
export function attribute(element: Element, name: string, max = 2000): string {
	return (call<string | null>(element, 'getAttribute', name) ?? '').slice(0, max);
}

/** All text below, markup and scripts too; nothing where it is longer than `max`. */
export function rawText(element: Element, max: number): string {
	const text = (real(element, 'textContent') as string | null) ?? '';
	return text.length > max ? '' : text;
}

export function parentOf(node: Node): Node | null {
	return real(node, 'parentNode') as Node | null;
}

export function tagOf(node: Node): string {
	return real(node, 'nodeType') === ELEMENT ? (real(node, 'localName') as string).toLowerCase() : '';
}

const ELEMENT = 1;
const TEXT = 3;
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

export interface Lines {
	/** Lines of text as they would be read, white space collapsed. */
	lines: string[];
	/** The element each line began in. */
	elements: Element[];
}

/** The text under `root` from `start` on, line by line, until `maxText` characters or `maxNodes` nodes were seen. */
export function readLines(root: Node, start: Node = root, maxText = 2000, maxNodes = 4000): Lines {
	const read: Lines = { lines: [], elements: [] };
	let line = '';
	let first: Node | undefined;
	let length = 0;
	const endLine = () => {
		const text = line.replace(/\s+/g, ' ').trim();
		if (text && first) {
			read.lines.push(text);
			read.elements.push(parentOf(first) as Element);
		}
		line = '';
		first = undefined;
	};
	let node: Node | null = start;
	for (let seen = 0; node && seen < maxNodes && length < maxText; seen++) {
		const tag = tagOf(node);
		if (tag && !INLINE.has(tag)) endLine();
		if (real(node, 'nodeType') === TEXT) {
			const data = (real(node, 'data') as string).slice(0, maxText - length).replace(/\s+/g, ' ');
			length += data.trim().length;
			line += data;
			if (data.trim()) first ??= node;
		}
		node = step(node, root, UNSEEN.has(tag), (left) => {
			if (!INLINE.has(tagOf(left))) endLine();
		});
	}
	endLine();
	return read;
}

/** The next node in order of the document, below `root`; tells of each element left on the way. */
function step(node: Node, root: Node, skipChildren: boolean, leave: (element: Node) => void): Node | null {
	const child = skipChildren ? null : (real(node, 'firstChild') as Node | null);
	if (child) return child;
	for (let at: Node | null = node; at && at !== root; at = parentOf(at)) {
		if (tagOf(at)) leave(at);
		const sibling = real(at, 'nextSibling') as Node | null;
		if (sibling) return sibling;
	}
	return null;
}

/** What one element reads as, in one line. */
export function textOf(element: Node, max = 1000): string {
	return readLines(element, element, max).lines.join(' ');
}

export function insideOf(node: Node, tags: ReadonlySet<string>): boolean {
	for (let at: Node | null = node; at; at = parentOf(at)) if (tags.has(tagOf(at))) return true;
	return false;
}

/** "text/html"; documents parsed outside a browser may not say. */
export function contentTypeOf(document: Document): string {
	const type = real(document, 'contentType');
	return typeof type === 'string' ? type : 'text/html';
}
