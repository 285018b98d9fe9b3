import type { PageBlock } from '../blocks/to-blocks';
import { MARK, type PageCopy } from './copy-page';

/** The live nodes a block came from: its text nodes, or the frame of an embed. */
export function liveNodesOf(block: PageBlock, copy: PageCopy): Node[] {
	if (block.kind === 'embed') return [copy.elements[Number(block.element.getAttribute(MARK))] as Element];
	return block.texts.flatMap((text) => copy.texts.get(text) ?? []);
}
