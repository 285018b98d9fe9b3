import type { Block, DeclineReason, LiveNodes, NodesOf, ReadingOf, Removed } from './article';
import { atOnce } from './at-once';
import { escapeHtml, holdsMarkup, inlineMarkup } from './blocks/inline-markup';
import { CELL_SEPARATOR, type PageBlock, toBlocks } from './blocks/to-blocks';
import { markClutter } from './clutter/element-clutter';
import { judge, type Verdict } from './clutter/judge';
import { toLine } from './clutter/line';
import { COPY_LIMITS, type CopyLimits, copyPage, type PageCopy } from './copy/copy-page';
import { liveNode, mapNodes, nodesOf } from './copy/live-nodes';
import type { PageNode } from './copy/page-tree';
import { declineReason } from './decline/decline-reason';
import { findArticle } from './find-article';
import { readPageFacts } from './metadata/page-facts';
import { readMetadata } from './metadata/read-metadata';
import { collectRemoved } from './removed';
import { sanitise } from './sanitise';

export interface ReadOptions {
	/** Upper bounds on what is copied from the page. */
	limits?: Partial<CopyLimits>;
}

/** Reasons that may be untrue of a page that was not read to its end. */
const SAYS_LITTLE = new Set<DeclineReason>(['empty', 'no-article', 'too-short']);

/** Finds the article of a page. Never changes the document. */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): ReadingOf<Node> {
	const reading = readCopy(copyPage(document, { ...COPY_LIMITS, ...options.limits }), url);
	return reading.outcome === 'article' ? { ...reading, nodes: mapNodes(reading.nodes, liveNode) } : reading;
}

/** The same of a copy, wherever it is read. */
export function readCopy(copy: PageCopy, url: string): ReadingOf<PageNode> {
	const judged = atOnce(judgePage(copy, url));
	const blocks = writeBlocks(keptBlocks(judged), url, sanitise);
	const facts = readPageFacts(copy, url);
	const metadata = readMetadata(facts, url, blocks.map((block) => block.text).join('\n'));
	const reason = declineReason(blocks, () => facts);
	if (reason)
		return { outcome: 'declined', url, title: metadata.title, reason: copy.cut && SAYS_LITTLE.has(reason) ? 'too-large' : reason };
	const { removed, nodes } = clutterOf(judged);
	return { outcome: 'article', article: { ...metadata, ...(copy.cut && { cut: true }), blocks, removed }, nodes };
}

/** What does not belong to the article, with the live nodes of both. */
export interface ClutterReading {
	removed: Removed[];
	nodes: LiveNodes;
}

/**
 * What {@link readArticle} finds removed, for a page that is cleaned and not reported: without metadata and safe markup, which are
 * a good part of the cost and of the code. Undefined where that would decline. Step by step, for whoever must not hold a page up: each
 * `next` is one stretch of work, and between two of them others may have the thread. Everything is taken from the page in the
 * first step, so what the page changes meanwhile is not seen.
 */
export function* findClutterInSteps(document: Document, url: string): Generator<void, ClutterReading | undefined, void> {
	const copy = copyPage(document);
	const judged = yield* judgePage(copy, url);
	yield;
	// This markup goes nowhere: it only tells how much of a block is link.
	const blocks = writeBlocks(keptBlocks(judged), url, (lines) => lines);
	yield;
	if (declineReason(blocks, () => readPageFacts(copy, url))) return undefined;
	yield;
	const { removed, nodes } = clutterOf(judged);
	return { removed, nodes: mapNodes(nodes, liveNode) };
}

function keptBlocks({ page, verdicts }: JudgedPage): PageBlock[] {
	return page.filter((_, index) => verdicts[index] === 'article');
}

function clutterOf(judged: JudgedPage): { removed: Removed[]; nodes: NodesOf<PageNode> } {
	const { removed, nodes } = collectRemoved(judged.page, judged.verdicts);
	return { removed, nodes: { blocks: keptBlocks(judged).map(nodesOf), removed: nodes } };
}

interface JudgedPage {
	page: PageBlock[];
	verdicts: Verdict[];
}

/** Less than this is hardly an article; more of it may stand in boxes whose names we took for clutter. */
const FEW_CHARACTERS = 400;

function* judgePage(copy: PageCopy, url: string): Generator<void, JudgedPage, void> {
	yield;
	const first = yield* judgeCopy(copy, url, true);
	const kept = proseIn(first, (verdict) => verdict === 'article');
	if (kept >= FEW_CHARACTERS || proseIn(first, (_, block) => block.within !== undefined && block.within.clutter.kind !== 'hidden') <= kept)
		return first;
	const second = yield* judgeCopy(copy, url, false);
	return proseIn(second, (verdict) => verdict === 'article') >= Math.max(2 * kept, FEW_CHARACTERS / 2) ? second : first;
}

function* judgeCopy({ head: { title }, body }: PageCopy, url: string, trustNames: boolean): Generator<void, JudgedPage, void> {
	markClutter(body, trustNames);
	yield;
	const page = toBlocks(body);
	yield;
	const found = findArticle(body, title, page);
	yield;
	return { page, verdicts: judge(page, found, title, url) };
}

function proseIn({ page, verdicts }: JudgedPage, counts: (verdict: Verdict, block: PageBlock) => boolean): number {
	return page.reduce((sum, block, i) => sum + (counts(verdicts[i], block) && toLine(block).prose ? block.text.length : 0), 0);
}

function writeBlocks(blocks: PageBlock[], url: string, clean: (lines: string[]) => string[]): Block[] {
	const markup = clean(
		blocks.map(({ text, runs }) => {
			if (!runs.some(holdsMarkup)) return escapeHtml(text);
			const cells = runs.map((run) => inlineMarkup(run, url));
			return cells.filter(Boolean).join(CELL_SEPARATOR);
		}),
	);
	return blocks.map(({ kind, text, level, href }, i) => ({
		kind,
		text,
		html: markup[i] || text,
		...(level && { level }),
		...(href && { href }),
	}));
}
