import { attribute, attributeNames, contentTypeOf, firstChild, localName, nextSibling, nodeValue } from './node-access';

/** What a page says of itself outside its text, as it stands there: nothing is parsed yet. */
export interface PageHead {
	/** Each `<meta>` with content, by the names it goes by, in lower case. */
	metas: { names: string[]; content: string }[];
	/** Canonical and next ones. */
	links: { rel: string; href: string }[];
	/** JSON-LD. */
	scripts: string[];
	/** Text of `<title>`. */
	title: string;
	contentType: string;
	showsPdf: boolean;
	asksPassword: boolean;
}

const MOST_ELEMENTS = 2000;
const MOST_METAS = 500;
const LONGEST_VALUE = 2000;
const LONGEST_NAME = 100;
/** Characters of JSON-LD, all scripts together. */
const MOST_SCRIPT = 1_000_000;
const WANTED =
	'meta,link[rel~="canonical" i],link[rel~="next" i],title,script[type*="ld+json" i],embed[type="application/pdf"],object[type="application/pdf"],input[type="password" i]';
const NAMED_BY = new Set(['property', 'name', 'itemprop', 'http-equiv']);

export function readHead(document: Document): PageHead {
	const head: PageHead = {
		metas: [],
		links: [],
		scripts: [],
		title: '',
		contentType: contentTypeOf(document) ?? 'text/html',
		showsPdf: false,
		asksPassword: false,
	};
	let scriptLeft = MOST_SCRIPT;
	for (const element of queryAll(document, WANTED, MOST_ELEMENTS)) {
		switch (localName(element).toLowerCase()) {
			case 'meta':
				if (head.metas.length < MOST_METAS) readMeta(element, head);
				break;
			case 'link':
				head.links.push({
					rel: attributeOf(element, 'rel', LONGEST_NAME).toLowerCase(),
					href: attributeOf(element, 'href', LONGEST_VALUE),
				});
				break;
			case 'title':
				// An `<svg>` in the page has titles too.
				head.title ||= textIn(element, LONGEST_VALUE).trim();
				break;
			case 'script': {
				const script = textIn(element, scriptLeft);
				scriptLeft -= script.length;
				if (script) head.scripts.push(script);
				break;
			}
			case 'input':
				head.asksPassword = true;
				break;
			default:
				head.showsPdf = true;
		}
	}
	return head;
}

function readMeta(element: Element, { metas }: PageHead): void {
	const content = attributeOf(element, 'content', LONGEST_VALUE);
	if (!content) return;
	const names: string[] = [];
	for (const key of attributeNames(element)) {
		if (!NAMED_BY.has(key)) continue;
		for (const name of attributeOf(element, key, LONGEST_NAME).trim().toLowerCase().split(/\s+/)) if (name) names.push(name);
	}
	if (names.length) metas.push({ names, content });
}

/** Asked of the prototype: `<img name="querySelectorAll">` hides the document's own method. */
function queryAll(document: Document, selector: string, max: number): Element[] {
	const select = Reflect.get(Object.getPrototypeOf(document) as object, 'querySelectorAll', document) as Document['querySelectorAll'];
	const found = select.call(document, selector);
	const elements: Element[] = [];
	for (let i = 0; i < found.length && i < max; i++) elements.push(found[i] as Element);
	return elements;
}

const attributeOf = (element: Element, name: string, max: number) => (attribute(element, name) ?? '').slice(0, max);

/** What stands in a script or title, as it is; nothing where it is longer than `max`. */
function textIn(element: Element, max: number): string {
	let text = '';
	for (let child = firstChild(element); child; child = nextSibling(child)) {
		text += nodeValue(child) ?? '';
		if (text.length > max) return '';
	}
	return text;
}
