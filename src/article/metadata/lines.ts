import { collapseSpace } from '../blocks/read-inline';
import { TEXT } from '../copy/node-access';
import type { PageElement, PageNode } from '../copy/page-tree';

export interface Lines {
	/** Lines of text as they would be read, white space collapsed. */
	lines: string[];
	/** The element each line began in. */
	elements: PageElement[];
}

const INLINE = new Set('a abbr b bdi cite em font i mark q s small span strong sub sup time u'.split(' '));

/** The text under `root` from `start` on, line by line, until `maxText` characters or `maxNodes` nodes were seen. */
export function readLines(root: PageElement, start: PageNode = root, maxText = 2000, maxNodes = 4000): Lines {
	const read: Lines = { lines: [], elements: [] };
	let line = '';
	let first: PageElement | null = null;
	let length = 0;
	const endLine = () => {
		if (first) {
			read.lines.push(collapseSpace(line).trim());
			read.elements.push(first);
		}
		line = '';
		first = null;
	};
	let at: PageNode | null = start;
	for (let seen = 0; at && seen < maxNodes && length < maxText; seen++) {
		let next: PageNode | null = null;
		if (at.nodeType === TEXT) {
			const words = at.nodeValue.trim();
			if (words) {
				line += words.length > maxText - length ? words.slice(0, maxText - length) : at.nodeValue;
				length += words.length;
				first ??= at.parentNode;
			} else line += ' ';
		} else {
			if (!INLINE.has(at.localName)) endLine();
			if (at.localName !== 'math') next = at.firstChild;
		}
		for (; !next && at; at = at.parentNode) {
			if (at.nodeType !== TEXT && !INLINE.has(at.localName)) endLine();
			if (at === root) {
				at = null;
				break;
			}
			next = at.nextSibling;
		}
		at = next;
	}
	endLine();
	return read;
}

/** What one element reads as, in one line. */
export function textOf(element: PageElement, max = 1000): string {
	return readLines(element, element, max).lines.join(' ');
}
