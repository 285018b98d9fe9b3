import { TEXT } from '../copy/node-access';
import type { PageNode, PageText } from '../copy/page-tree';

export interface InlineLink {
	text: string;
	href: string;
}

/** What a run of inline nodes says: white space collapsed, a line break read as a space. */
export interface InlineText {
	text: string;
	/** Its links, in order; links without words are left out. */
	links: InlineLink[];
	/** The text nodes it came from, with words. */
	texts: PageText[];
}

export function readInline(nodes: PageNode[]): InlineText {
	const read: InlineText = { text: '', links: [], texts: [] };
	for (const node of nodes) readNode(node, read);
	read.text = collapse(read.text);
	return read;
}

function readNode(node: PageNode, read: InlineText): void {
	if (node.nodeType === TEXT) {
		read.text += node.nodeValue;
		if (node.nodeValue.trim()) read.texts.push(node);
		return;
	}
	const { localName: tag, attributes } = node;
	if (tag === 'br') read.text += '\n';
	const start = read.text.length;
	for (let child = node.firstChild; child; child = child.nextSibling) readNode(child, read);
	if (tag !== 'a' || attributes?.href === undefined) return;
	const text = collapse(read.text.slice(start));
	if (text) read.links.push({ text, href: attributes.href });
}

/** White space runs become one blank; zero-width blanks and byte order marks go. */
const collapse = (text: string) => collapseSpace(text.replace(/[\u200b\ufeff]/g, '')).trim();

/** White space runs become one blank. What is one already, as most are, is not matched. */
export const collapseSpace = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ');
