import type { NodesOf } from '../article';
import type { PageBlock } from '../blocks/to-blocks';
import type { PageNode } from './page-tree';

/** What a block is made of: its texts, or the frame of an embed. */
export const nodesOf = ({ kind, element, texts }: PageBlock): PageNode[] => (kind === 'embed' ? [element] : texts);

/** Each node as something else: its own in the page, its place in a copy. */
export function mapNodes<N, M>({ blocks, removed }: NodesOf<N>, to: (node: N) => M): NodesOf<M> {
	const each = (lists: N[][]) => lists.map((nodes) => nodes.map(to));
	return { blocks: each(blocks), removed: each(removed) };
}

/** The page's own node behind a copied one. */
export const liveNode = ({ live }: PageNode): Node => live as Node;
