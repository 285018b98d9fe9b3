import type { PageBlock } from '../blocks/to-blocks';
import type { PageElement } from '../copy/page-tree';
import type { Verdict } from './judge';
import type { Line } from './line';

/** Fewer lines of prose in boxes of one name may be chance. */
const LEAST_ALIKE = 3;
const MOST_LINKED = 0.3;
/** Several unlinked paragraphs of this length make a box part of the article, whatever it is called: teasers are shorter. */
const LONG = 200;
const LEAST_LONG = 3;

/**
 * Blocks of the article that Readability lost: lists, tables and headings that stand in one box with its text, and further sections whose
 * boxes are named like those of the text, or that hold long paragraphs inside or around it (a link box that was never closed). Prose has to come first; a heading or list comes in only between what is in already.
 */
export function recover(blocks: PageBlock[], lines: Line[], verdicts: Verdict[]): number[] {
	const boxes = blocks.map(({ element }) => boxOf(element));
	const prose = new Map<PageElement | string, number>();
	for (const line of lines) {
		if (verdicts[line.index] !== 'article' || !line.prose) continue;
		for (const key of keysOf(boxes[line.index] as PageElement)) if (key) increment(prose, key);
	}
	const lost = lines.filter(({ index, block, linkShare }) => verdicts[index] === undefined && !block.within && linkShare <= MOST_LINKED);
	const long = new Map<PageElement, number>();
	for (const { index, block, text, linkShare } of lost)
		if (block.kind === 'paragraph' && text.length >= LONG && linkShare <= 0.2) increment(long, boxes[index] as PageElement);
	const inside = blocks.find((_, index) => verdicts[index] === 'article')?.element;
	const isIn = (box: PageElement | null) => box !== null && (prose.get(box) ?? 0) >= 2;
	const found = new Set<number>();
	for (const line of lost) {
		const [box, name] = keysOf(boxes[line.index] as PageElement);
		const beside = (prose.get(box) ?? 0) >= 2;
		const alike = name !== undefined && line.prose && (prose.get(name) ?? 0) >= LEAST_ALIKE;
		if (beside || alike || (line.prose && (long.get(box) ?? 0) >= LEAST_LONG && (holds(box, inside) || isIn(box.parentElement))))
			found.add(line.index);
	}
	for (const line of lost) if (!found.has(line.index) && isBetween(line, boxes, verdicts, found)) found.add(line.index);
	return [...found];
}

const increment = <T>(counts: Map<T, number>, key: T) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Whether a box of an `<article>` is around what was found: its own paragraphs come before or after the found part. */
const holds = (box: PageElement, inside: PageElement | undefined) =>
	inside !== undefined && box.contains(inside) && box.closest('article') !== null;

/** The box a block stands in: lists, rows and inline wrappers are part of the block. */
function boxOf(element: PageElement): PageElement {
	let box = element;
	while (PART_OF_BLOCK.has(box.localName) && box.parentElement) box = box.parentElement;
	return box;
}

const PART_OF_BLOCK = new Set(
	'p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre tr td th tbody thead tfoot table span strong em b i a font'.split(' '),
);

/** A box itself, and its name together with that of the box around it; no name where neither has a class. */
function keysOf(box: PageElement): [PageElement, string?] {
	const outer = box.parentElement;
	if (!box.className && !outer?.className) return [box];
	return [box, `${box.localName}.${box.className}<${outer?.localName}.${outer?.className}`];
}

/** Whether the blocks before and after are the article's and one of them stands in a box of the same name. */
function isBetween({ index, block }: Line, boxes: PageElement[], verdicts: Verdict[], found: Set<number>): boolean {
	const isIn = (at: number) => verdicts[at] === 'article' || found.has(at);
	if (!isIn(index - 1) || !isIn(index + 1)) return false;
	if (block.kind === 'embed') return true;
	const name = keysOf(boxes[index] as PageElement)[1];
	return name !== undefined && [index - 1, index + 1].some((at) => keysOf(boxes[at] as PageElement)[1] === name);
}
