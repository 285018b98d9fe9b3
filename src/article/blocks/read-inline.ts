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

export function readInline(nodes: Iterable<PageNode>): InlineText {
	const pieces: string[] = [];
	const links: InlineLink[] = [];
	const texts: PageText[] = [];
	const visit = (node: PageNode) => {
		if (node.nodeType === TEXT) {
			pieces.push(node.nodeValue);
			if (node.nodeValue.trim()) texts.push(node);
			return;
		}
		const { localName: tag } = node;
		if (tag === 'br') pieces.push('\n');
		const start = pieces.length;
		for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
		const href = tag === 'a' ? node.attributes?.href : undefined;
		if (href === undefined) return;
		const text = collapse(pieces.slice(start).join(''));
		if (text) links.push({ text, href });
	};
	for (const node of nodes) visit(node);
	return { text: collapse(pieces.join('')), links, texts };
}

/** White space runs become one blank; zero-width blanks and byte order marks go. */
export const collapse = (text: string) => collapseSpace(text.replace(/[\u200b\ufeff]/g, '')).trim();

/** White space runs become one blank. What is one already, as most are, is not matched. */
export const collapseSpace = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ');
