import type { Removed, RemovedKind } from './article';
import type { PageBlock } from './blocks/to-blocks';
import type { Clutter } from './clutter/element-clutter';
import type { Verdict } from './clutter/judge';
import { toLine } from './clutter/line';
import { nodesOf } from './copy/live-nodes';
import { TEXT } from './copy/node-access';
import type { PageElement, PageNode } from './copy/page-tree';

/** Kinds whose pieces may be hidden in the live page. The others are only left out of the text: a byline or a share bar stays where it is. */
const HIDDEN_KINDS = new Set<RemovedKind>(['advertisement', 'link-farm', 'newsletter', 'read-also', 'related', 'video-promotion']);

interface Piece {
	clutter: Clutter;
	blocks: PageBlock[];
}

/** The pieces of the page that were left out of the article, each with the smallest set of nodes that hold just it. */
export function collectRemoved(page: PageBlock[], verdicts: Verdict[]): { removed: Removed[]; nodes: PageNode[][] } {
	const kept = new Set<PageElement>();
	for (const { element, index } of page) {
		if (verdicts[index] !== 'article') continue;
		for (let up: PageElement | null = element; up && !kept.has(up); up = up.parentNode) kept.add(up);
	}
	const removed: Removed[] = [];
	const nodes: PageNode[][] = [];
	for (const { clutter, blocks } of pieces(page, verdicts)) {
		const holders = smallestHolders(blocks.flatMap(nodesOf), kept);
		const hide = HIDDEN_KINDS.has(clutter.kind) && holders.every((node) => node.nodeType !== TEXT) && !blocks.some(mayBeArticle);
		removed.push({ text: blocks.map((block) => block.text).join('\n'), kind: clutter.kind, rule: clutter.rule, reason: clutter.saw, hide });
		nodes.push(holders);
	}
	return { removed, nodes };
}

/** A line of unlinked prose in a box that is called clutter: left out of the text, but not hidden from the reader. */
function mayBeArticle(block: PageBlock): boolean {
	const line = toLine(block);
	return line.prose && line.linkShare < 0.3 && line.words >= 12 && block.within !== undefined;
}

/** Neighbouring blocks that one finding of one rule took, together. */
function pieces(page: PageBlock[], verdicts: Verdict[]): Piece[] {
	const found = new Map<Clutter, Piece>();
	for (const block of page) {
		const verdict = verdicts[block.index];
		if (!verdict || verdict === 'article') continue;
		const piece = found.get(verdict) ?? { clutter: verdict, blocks: [] };
		piece.blocks.push(block);
		found.set(verdict, piece);
	}
	return [...found.values()];
}

/** Climbs from the text nodes to the elements that hold them and no other words. */
function smallestHolders(texts: PageNode[], kept: Set<PageElement>): PageNode[] {
	const own = new Set<PageNode>(texts);
	let level = texts;
	while (level.length) {
		const next: PageNode[] = [];
		for (const { parentNode: parent } of level) {
			if (!parent || own.has(parent) || kept.has(parent) || !allIn(parent, own)) continue;
			own.add(parent);
			next.push(parent);
		}
		level = next;
	}
	return [...own].filter(({ parentNode }) => !parentNode || !own.has(parentNode));
}

function allIn(parent: PageElement, own: Set<PageNode>): boolean {
	if (parent.holdsUnread) return false;
	for (let child = parent.firstChild; child; child = child.nextSibling) {
		if (own.has(child)) continue;
		if (child.nodeType === TEXT ? child.nodeValue.trim() : hasWords(child)) return false;
	}
	return true;
}

function hasWords(element: PageElement): boolean {
	if (element.holdsUnread) return true;
	for (let child = element.firstChild; child; child = child.nextSibling)
		if (child.nodeType === TEXT ? child.nodeValue.trim() : hasWords(child)) return true;
	return false;
}
