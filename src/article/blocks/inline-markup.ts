import { TEXT } from '../copy/node-access';
import type { PageElement, PageNode } from '../copy/page-tree';
import { ALLOWED_TAGS } from '../sanitise';
import { collapseSpace } from './read-inline';

const KEPT = new Set(ALLOWED_TAGS);
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string) =>
	/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string) : text;

/** Whether a run of inline nodes holds an element that is kept; where none does, its markup is its text. */
export const holdsMarkup = (nodes: PageNode[]) => nodes.some(isMarkup);

function isMarkup(node: PageNode): boolean {
	if (node.nodeType === TEXT) return false;
	if (KEPT.has(node.localName)) return true;
	for (let child = node.firstChild; child; child = child.nextSibling) if (isMarkup(child)) return true;
	return false;
}

/**
 * A run of inline nodes as markup, white space collapsed: its text is what `readInline` gives, character for character, so that
 * offsets into one hold in the other. Elements and attributes are written from a list, never passed on; links are http(s) only.
 * @param base the page's address, for relative links
 */
export function inlineMarkup(nodes: Iterable<PageNode>, base: string): string {
	let html = '';
	let begun = false;
	let space = false;
	/** The last character written is a blank. */
	let blank = false;
	const write = (value: string) => {
		const line = collapseSpace(value.replace(/[\u200b\ufeff]/g, ''));
		if (line.startsWith(' ')) space = true;
		const words = line.trim();
		if (!words) return;
		if (space && begun && !blank) html += ' ';
		space = line.endsWith(' ');
		blank = false;
		begun = true;
		html += escapeHtml(words);
	};
	const visit = (node: PageNode) => {
		if (node.nodeType === TEXT) {
			write(node.nodeValue);
			return;
		}
		const { localName: tag } = node;
		if (tag === 'br') space = true;
		const opening = KEPT.has(tag) ? openingTag(node, tag, base) : undefined;
		if (opening && space && begun && !blank && node.textContent.trim()) {
			html += ' ';
			blank = true;
		}
		const before = html.length;
		if (opening) html += opening;
		const written = html.length;
		for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
		if (opening) html = html.length === written ? html.slice(0, before) : `${html}</${tag}>`;
	};
	for (const node of nodes) visit(node);
	return html;
}

function openingTag({ attributes }: PageElement, tag: string, base: string): string | undefined {
	if (tag !== 'a') return `<${tag}>`;
	const href = httpUrl(attributes?.href ?? null, base);
	return href && `<a href="${escapeHtml(href)}">`;
}

/** An address as http(s), resolved; undefined for any other scheme and for nonsense. */
export function httpUrl(href: string | null, base: string): string | undefined {
	if (href === null) return undefined;
	try {
		const url = new URL(href, base || undefined);
		return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
	} catch {
		return undefined;
	}
}
