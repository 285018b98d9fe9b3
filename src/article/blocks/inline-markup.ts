import { ELEMENT, TEXT } from '../copy/node-access';

/** Inline elements that carry meaning in a sentence. Everything else is read through to its text. */
const KEPT = new Set([
	'a',
	'abbr',
	'b',
	'bdi',
	'bdo',
	'cite',
	'code',
	'del',
	'dfn',
	'em',
	'i',
	'ins',
	'kbd',
	'mark',
	'q',
	's',
	'small',
	'strong',
	'sub',
	'sup',
	'u',
	'var',
]);

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);

/**
 * Text and markup of a run of inline nodes, white space collapsed in both: the text of the markup is the text, character for
 * character, so that offsets into one hold in the other. A line break reads as a space.
 */
export function inlineMarkup(nodes: Iterable<Node>): { text: string; html: string } {
	let text = '';
	let html = '';
	let space = false;
	const write = (value: string) => {
		for (const piece of value.split(/([\s\u200b\ufeff]+)/)) {
			if (!piece) continue;
			if (/^[\s\u200b\ufeff]/.test(piece)) {
				space ||= /\s/.test(piece);
				continue;
			}
			if (space && text) {
				text += ' ';
				html += ' ';
			}
			space = false;
			text += piece;
			html += escapeHtml(piece);
		}
	};
	const visit = (node: Node) => {
		if (node.nodeType === TEXT) write(node.nodeValue ?? '');
		else if (node.nodeType === ELEMENT) {
			const element = node as Element;
			const tag = element.localName;
			if (tag === 'br') space = true;
			const open = KEPT.has(tag) ? openingTag(element) : undefined;
			const before = text.length;
			const mark = html.length;
			for (const child of element.childNodes) visit(child);
			if (open && text.length > before) {
				const lead = text[before] === ' ' && before > 0 ? 1 : 0;
				html = `${html.slice(0, mark + lead)}${open}${html.slice(mark + lead)}</${tag}>`;
			}
		}
	};
	for (const node of nodes) visit(node);
	return { text, html };
}

function openingTag(element: Element): string {
	const href = element.localName === 'a' ? element.getAttribute('href') : undefined;
	return href && /^https?:\/\//i.test(href) ? `<a href="${escapeHtml(href)}">` : `<${element.localName}>`;
}
