import type { ArticleReading, Block } from './article';
import { toBlocks } from './blocks/to-blocks';
import { COPY_LIMITS, type CopyLimits, copyPage } from './copy/copy-page';
import { liveNodesOf } from './copy/live-nodes';
import { declineReason } from './decline/decline-reason';
import { findArticle } from './find-article';
import { readMetadata } from './metadata/read-metadata';

export interface ReadOptions {
	/** Upper bounds on what is copied from the page. */
	limits?: Partial<CopyLimits>;
}

/** Finds the article of a page. Never changes the document. */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): ArticleReading {
	const copy = copyPage(document, { ...COPY_LIMITS, ...options.limits });
	const found = findArticle(copy.document);
	const drafts = found ? toBlocks(found) : [];
	const blocks: Block[] = drafts.map(({ nodes: _nodes, element: _element, ...block }) => block);
	const metadata = readMetadata(document, url, () => blocks.map((block) => block.text).join('\n'));
	const reason = declineReason(document, url, blocks);
	if (reason) return { outcome: 'declined', reason, title: metadata.title };
	const nodes = drafts.map((draft) => liveNodesOf(draft.nodes, copy));
	return { outcome: 'article', article: { ...metadata, blocks, removed: [] }, nodes: { blocks: nodes, removed: [] } };
}
