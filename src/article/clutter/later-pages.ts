import type { PageBlock } from '../blocks/to-blocks';
import { TEXT } from '../copy/node-access';
import type { PageElement } from '../copy/page-tree';
import type { Verdict } from './judge';
import type { Line } from './line';

/** A hidden box with less prose is a hidden line, not a page of the article. */
const LEAST_PROSE = 2;

/**
 * Blocks of later pages of the article that stand hidden in the page. The evidence: the box is a brother of one that holds text of the
 * article, is named like it or names itself a page, and holds several lines of prose. Hidden clutter and planted lines have no such brother.
 */
export function laterPages(blocks: PageBlock[], lines: Line[], verdicts: Verdict[]): number[] {
	const boxes = new Map<PageElement, number[]>();
	for (const { within, index } of blocks) {
		if (within?.clutter.kind === 'hidden') boxes.set(within.element, [...(boxes.get(within.element) ?? []), index]);
	}
	if (!boxes.size) return [];
	const holders = new Set<PageElement>();
	for (const { element, index } of blocks) {
		if (verdicts[index] !== 'article') continue;
		for (let up: PageElement | null = element; up && !holders.has(up); up = up.parentElement) holders.add(up);
	}
	return [...boxes].flatMap(([box, indexes]) => {
		const prose = indexes.filter((index) => lines[index]?.prose).length;
		return prose >= LEAST_PROSE && hasBrother(box, holders) ? indexes : [];
	});
}

function hasBrother(box: PageElement, holders: Set<PageElement>): boolean {
	const names = new Set(namesOf(box));
	const isPage = /(?:^|[\s_-])(?:pag(?:e|ing)|halaman|part)(?![a-z])/i.test(box.className);
	for (let brother = box.parentElement?.firstChild ?? null; brother; brother = brother.nextSibling) {
		if (brother.nodeType === TEXT || brother === box || !holders.has(brother)) continue;
		if (isPage || namesOf(brother).some((name) => names.has(name))) return true;
	}
	return false;
}

const namesOf = ({ className }: PageElement) => className.split(/\s+/).filter(Boolean);
