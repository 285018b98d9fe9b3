import { DOMParser } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/**
 * A page as the core reads it outside a browser: parsed as browsers parse (parse5), held in linkedom. `<template>` is left out:
 * a browser keeps its content apart from the page, linkedom does not. Any input gives a document; never throws for bad markup.
 * @param url the address the page was saved from, so that `document.URL` and relative links mean what they meant there
 */
export function parseDocument(html: string, url?: string): Document {
	const document = emptyDocument();
	fill(document, parse(html));
	if (url !== undefined) {
		for (const name of ['URL', 'documentURI', 'baseURI']) Object.defineProperty(document, name, { value: url });
	}
	return document;
}

function emptyDocument(): Document {
	// '...' is linkedom's word for an empty page with html, head and body.
	const document = new DOMParser().parseFromString('...', 'text/html') as unknown as Document;
	Object.defineProperty(document, 'implementation', { value: { createHTMLDocument: emptyDocument } });
	return document;
}

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Builds linkedom's nodes from parse5's, without recursion: a page may nest deeper than the stack. */
function fill(document: Document, tree: DefaultTreeAdapterTypes.Document): void {
	const open: [Parent, Node][] = [[tree, document]];
	for (let next = open.pop(); next; next = open.pop()) {
		const [from, to] = next;
		for (const child of from.childNodes) {
			if (child.nodeName === '#text') to.appendChild(document.createTextNode((child as DefaultTreeAdapterTypes.TextNode).value));
			else if ('tagName' in child && child.tagName !== 'template') open.push([child, append(document, to, child)]);
		}
	}
}

function append(document: Document, to: Node, { tagName, attrs }: DefaultTreeAdapterTypes.Element): Element {
	const existing =
		to === document ? document.documentElement : to === document.documentElement ? document[tagName as 'head' | 'body'] : null;
	const element = existing ?? document.createElement(tagName);
	for (const { name, prefix, value } of attrs) element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
	if (!existing) to.appendChild(element);
	return element;
}
