import type { Removed, RemovedKind } from './article';
import type { PageBlock } from './blocks/to-blocks';
import type { Clutter } from './clutter/element-clutter';
import type { Verdict } from './clutter/judge';
import { toLine } from './clutter/line';
import { liveNodesOf } from './copy/live-nodes';
import { ELEMENT, firstChild, localName, nextSibling, nodeType, nodeValue, parentNode, TEXT } from './copy/node-access';

/** Kinds whose pieces may be hidden in the live page. The others are only left out of the text: a byline or a share bar stays where it is. */
const HIDDEN_KINDS = new Set<RemovedKind>(['advertisement', 'link-farm', 'newsletter', 'read-also', 'related', 'video-promotion']);

interface Piece {
	clutter: Clutter;
	blocks: PageBlock[];
}

/** The pieces of the page that were left out of the article, each with the smallest set of live nodes that hold just it. */
export function collectRemoved(page: PageBlock[], verdicts: Verdict[]): { removed: Removed[]; nodes: Node[][] } {
	const kept = new Set<Node>();
	for (const [i, block] of page.entries()) {
		if (verdicts[i] !== 'article') continue;
		for (const node of liveNodesOf(block)) for (let up: Node | null = node; up && !kept.has(up); up = parentNode(up)) kept.add(up);
	}
	const removed: Removed[] = [];
	const nodes: Node[][] = [];
	for (const { clutter, blocks } of pieces(page, verdicts)) {
		const texts = blocks.flatMap(liveNodesOf);
		const holders = smallestHolders(texts, kept);
		const hide = HIDDEN_KINDS.has(clutter.kind) && holders.every((node) => nodeType(node) !== TEXT) && !blocks.some(mayBeArticle);
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
	for (const [i, block] of page.entries()) {
		const verdict = verdicts[i];
		if (!verdict || verdict === 'article') continue;
		const piece = found.get(verdict) ?? { clutter: verdict, blocks: [] };
		piece.blocks.push(block);
		found.set(verdict, piece);
	}
	return [...found.values()];
}

/** Climbs from the text nodes to the elements that hold them and no other words. */
function smallestHolders(texts: Node[], kept: Set<Node>): Node[] {
	const own = new Set<Node>(texts);
	let level = [...own];
	while (level.length) {
		const next: Node[] = [];
		for (const node of level) {
			const parent = parentNode(node);
			if (!parent || own.has(parent) || kept.has(parent) || !allIn(parent, own)) continue;
			own.add(parent);
			next.push(parent);
		}
		level = next;
	}
	return [...own].filter((node) => !own.has(parentNode(node) as Node));
}

function allIn(parent: Node, own: Set<Node>): boolean {
	for (let child = firstChild(parent); child; child = nextSibling(child)) {
		if (own.has(child)) continue;
		if (nodeType(child) === TEXT ? nodeValue(child)?.trim() : hasWords(child)) return false;
	}
	return true;
}

const WORDLESS = new Set(['script', 'style', 'noscript', 'template']);

function hasWords(node: Node): boolean {
	if (nodeType(node) === ELEMENT && WORDLESS.has(localName(node))) return false;
	const open: (Node | null)[] = [firstChild(node)];
	while (open.length) {
		const next = open.pop();
		if (!next) continue;
		if (nodeType(next) === TEXT && nodeValue(next)?.trim()) return true;
		open.push(nextSibling(next));
		if (nodeType(next) !== ELEMENT || !WORDLESS.has(localName(next))) open.push(firstChild(next));
	}
	return false;
}
