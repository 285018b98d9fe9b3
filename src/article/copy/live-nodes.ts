import type { PageBlock } from '../blocks/to-blocks';

/** The live nodes a block came from: its text nodes, or the frame of an embed. */
export function liveNodesOf({ kind, element, texts }: PageBlock): Node[] {
	return kind === 'embed' ? [element.live as Element] : texts.map((text) => text.live as Node);
}
