import type { ReadingOf } from './article';
import { mapNodes } from './copy/live-nodes';
import { type PackedPage, unpackPage } from './copy/packed-page';
import { readCopy } from './read-article';

/** {@link readCopy} of a page that was packed in its own process: each node is told by its place among the packed ones. */
export function readPacked(page: PackedPage, url: string): ReadingOf<number> {
	const { copy, nodes } = unpackPage(page);
	const reading = readCopy(copy, url);
	if (reading.outcome === 'declined') return reading;
	const places = new Map(nodes.map((node, place) => [node, place]));
	return { ...reading, nodes: mapNodes(reading.nodes, (node) => places.get(node) as number) };
}
