import { Readability } from '@mozilla/readability';
import { collapse } from './blocks/read-inline';
import type { PageBlock } from './blocks/to-blocks';
import { MARK, type PageCopy } from './copy/copy-page';

/**
 * Which blocks Readability takes for the article. It works on a clone of the copy without what is clutter by itself, so that the copy
 * stays as it is: what Readability cleans away between its own blocks can then be judged again.
 */
export function findArticle(copy: PageCopy, title: string, blocks: PageBlock[]): boolean[] {
	const found = grabArticle(copy, title);
	if (!found) return blocks.map(() => false);
	const marks = new Set<string>();
	const words = new Set<string>();
	for (const element of found.querySelectorAll('*')) {
		const mark = element.getAttribute(MARK);
		if (mark !== null) marks.add(mark);
		else if (element.localName === 'p') words.add(collapse(element.textContent ?? ''));
	}
	return blocks.map((block) => !block.within && (isMarked(block, marks) || words.has(block.text)));
}

/**
 * Clutter leaves a rule behind: with nothing in its place a box may become an only child, and Readability climbs from an only child to its parent
 * and takes in what stands beside that.
 */
function grabArticle(copy: PageCopy, title: string): Element | undefined {
	const clone = withoutClutter(copy, () => copy.document.cloneNode(true) as Document);
	for (const heading of clone.querySelectorAll('h1, h2'))
		if ((heading.textContent ?? '').length > LONGEST_HEADING) asParagraph(heading, clone);
	clone.title = title.slice(0, LONGEST_TITLE);
	const reader = new Readability<Element>(clone, { serializer: (node) => node as Element, keepClasses: true, disableJSONLD: true });
	return reader.parse()?.content ?? undefined;
}

/** Takes the clutter out of the copy for as long as something is done with it: to clone what is thrown away then is half of the cost. */
function withoutClutter<T>({ document, clutter }: PageCopy, run: () => T): T {
	const rules: HTMLHRElement[] = [];
	for (const element of clutter.keys()) {
		const rule = document.createElement('hr');
		element.replaceWith(rule);
		rules.push(rule);
	}
	try {
		return run();
	} finally {
		let at = 0;
		for (const element of clutter.keys()) rules[at++]?.replaceWith(element);
	}
}

/** Readability compares it word by word with every heading: time grows with the product of their lengths. */
const LONGEST_TITLE = 300;

const LONGEST_HEADING = 1000;

function asParagraph(heading: Element, clone: Document): void {
	const paragraph = clone.createElement('p');
	paragraph.setAttribute(MARK, heading.getAttribute(MARK) as string);
	paragraph.append(...heading.childNodes);
	heading.replaceWith(paragraph);
}

/** Whether most of a block's text stands in elements that are still there. Readability drops the mark of a box around bare text, not its words. */
function isMarked(block: PageBlock, marks: Set<string>): boolean {
	let there = 0;
	let all = 0;
	for (const text of block.texts) {
		const length = text.nodeValue?.trim().length ?? 0;
		all += length;
		if (marks.has((text.parentNode as Element).getAttribute(MARK) ?? '')) there += length;
	}
	return there * 2 > all;
}
