import type { Article, ArticleReading, Block, LiveNodes } from './article';
import { inlineMarkup } from './blocks/inline-markup';
import { CELL_SEPARATOR, type PageBlock, toBlocks } from './blocks/to-blocks';
import { judge } from './clutter/judge';
import { COPY_LIMITS, type CopyLimits, copyPage } from './copy/copy-page';
import { liveNodesOf } from './copy/live-nodes';
import { declineReason } from './decline/decline-reason';
import { findArticle } from './find-article';
import { readMetadata } from './metadata/read-metadata';
import { collectRemoved } from './removed';
import { sanitise } from './sanitise';

export interface ReadOptions {
	/** Upper bounds on what is copied from the page. */
	limits?: Partial<CopyLimits>;
}

/** Finds the article of a page. Never changes the document. */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): ArticleReading {
	const copy = copyPage(document, { ...COPY_LIMITS, ...options.limits });
	const page = toBlocks(copy.document.body, copy.clutter);
	const title = document.title;
	const verdicts = judge(page, findArticle(copy, title, page), title, url);
	const kept = page.filter((_, index) => verdicts[index] === 'article');
	const blocks = writeBlocks(kept, url);
	const metadata = readMetadata(document, url, () => blocks.map((block) => block.text).join('\n'));
	const reason = declineReason(document, url, blocks);
	if (reason) return { outcome: 'declined', reason, title: metadata.title };
	const { removed, nodes } = collectRemoved(page, verdicts, copy);
	const article: Article = { ...metadata, blocks, removed };
	const live: LiveNodes = { blocks: kept.map((block) => liveNodesOf(block.texts, copy)), removed: nodes };
	return { outcome: 'article', article, nodes: live };
}

function writeBlocks(blocks: PageBlock[], url: string): Block[] {
	const markup = sanitise(
		blocks.map((block) => {
			const cells = block.runs.map((run) => inlineMarkup(run, url));
			return cells.filter(Boolean).join(CELL_SEPARATOR);
		}),
	);
	return blocks.map(({ kind, text, level }, i) => ({ kind, text, html: markup[i] as string, ...(level && { level }) }));
}
