import { ELEMENT, TEXT } from '../copy/node-access';

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
	texts: Node[];
}

export function readInline(nodes: Iterable<Node>): InlineText {
	const pieces: string[] = [];
	const links: InlineLink[] = [];
	const texts: Node[] = [];
	const visit = (node: Node) => {
		if (node.nodeType === TEXT) {
			const value = node.nodeValue ?? '';
			pieces.push(value);
			if (value.trim()) texts.push(node);
		} else if (node.nodeType === ELEMENT) {
			const element = node as Element;
			const tag = element.localName;
			if (tag === 'br') pieces.push('\n');
			const start = pieces.length;
			for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
			if (tag === 'a') {
				const text = collapse(pieces.slice(start).join(''));
				const href = element.getAttribute('href');
				if (text && href !== null) links.push({ text, href });
			}
		}
	};
	for (const node of nodes) visit(node);
	return { text: collapse(pieces.join('')), links, texts };
}

/** White space runs become one blank; zero-width blanks and byte order marks go. */
export const collapse = (text: string) => collapseSpace(text.replace(/[\u200b\ufeff]/g, '')).trim();

/** White space runs become one blank. What is one already, as most are, is not matched. */
export const collapseSpace = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ');
