import type { Place } from '../article/article';
import { findWords, squeeze, wantedFrom } from './find-words';

/** The letters of live nodes, each with the text node it stands in. */
interface LiveText {
	letters: string;
	nodes: Text[];
	/** For each letter: index into `nodes`, and offset in that node. */
	nodeOf: number[];
	offsetOf: number[];
}

/** Elements whose text is not read. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

function readLive(roots: readonly Node[]): LiveText {
	const live: LiveText = { letters: '', nodes: [], nodeOf: [], offsetOf: [] };
	for (const root of roots) {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
			UNREAD.has((node as Element).localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
		);
		for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
			if (node.nodeType !== Node.TEXT_NODE) continue;
			const { letters, at } = squeeze(node.nodeValue ?? '');
			if (!letters) continue;
			live.nodes.push(node as Text);
			live.letters += letters;
			for (const offset of at) {
				live.nodeOf.push(live.nodes.length - 1);
				live.offsetOf.push(offset);
			}
		}
	}
	return live;
}

/**
 * The live range of words of the article. Exact while the nodes of their block hold the text they were read from; else the
 * words are looked for with what stood around them, first in those nodes, then in the whole page.
 *
 * @returns `undefined` where the page no longer holds these words.
 */
export function findPlace({ text, start: from, end }: Place, blockNodes: readonly Node[]): Range | undefined {
	const wanted = wantedFrom(text, from, end);
	const live = readLive(blockNodes.filter((node) => node.isConnected));
	const block = squeeze(text);
	if (live.letters === block.letters) {
		const start = block.at.findIndex((offset) => offset >= from);
		if (start >= 0) return toRange(live, start, wanted.words.length);
	}
	const near = findWords(live.letters, wanted);
	if (near !== undefined) return toRange(live, near, wanted.words.length);
	const page = readLive([document.body]);
	const far = findWords(page.letters, wanted);
	return far === undefined ? undefined : toRange(page, far, wanted.words.length);
}

function toRange(live: LiveText, start: number, length: number): Range | undefined {
	const last = start + length - 1;
	const first = live.nodes[live.nodeOf[start] ?? -1];
	const final = live.nodes[live.nodeOf[last] ?? -1];
	if (length === 0 || !first || !final) return undefined;
	const range = document.createRange();
	range.setStart(first, live.offsetOf[start] ?? 0);
	range.setEnd(final, (live.offsetOf[last] ?? 0) + 1);
	return range;
}
