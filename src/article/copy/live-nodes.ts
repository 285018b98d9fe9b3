import type { PageBlock } from '../blocks/to-blocks';
import type { PageNode } from './page-tree';

/** What a block is made of: its texts, or the frame of an embed. */
export const nodesOf = ({ kind, element, texts }: PageBlock): PageNode[] => (kind === 'embed' ? [element] : texts);

/** The same in the page. */
export const liveNodesOf = (block: PageBlock): Node[] => nodesOf(block).map(({ live }) => live as Node);
