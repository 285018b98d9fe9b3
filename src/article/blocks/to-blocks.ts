import type { BlockKind } from '../article';
import type { Clutter } from '../clutter/element-clutter';
import type { Line } from '../clutter/line';
import { EMBED } from '../copy/embeds';
import { TEXT } from '../copy/node-access';
import type { PageElement, PageNode, PageText } from '../copy/page-tree';
import { type InlineLink, type InlineText, readInline } from './read-inline';

/** A block of the copied page, before it is decided whether it belongs to the article. */
export interface PageBlock {
	/** Its place among the blocks of the page. */
	index: number;
	kind: BlockKind;
	text: string;
	level?: number;
	/** For an embed: the address it stands for. */
	href?: string;
	links: InlineLink[];
	/** Runs of inline nodes that make the block: one, or one a cell for the row of a table. */
	runs: PageNode[][];
	texts: PageText[];
	/** The element that holds the runs. */
	element: PageElement;
	/** The element around it that is clutter by itself. */
	within?: { element: PageElement; clutter: Clutter };
	/** As the clutter rules see it; undefined until one looks. */
	line?: Line;
}

const HEADING = /^h[1-6]$/;
const BLOCK_LEVEL = new Set(
	'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption body'.split(
		' ',
	),
);

/** The blocks of a copied page, in order. Text outside any paragraph (bare, or parted by two `<br>`) makes blocks too. */
export function toBlocks(body: PageElement): PageBlock[] {
	const blocks: PageBlock[] = [];
	flow(body, { kind: 'paragraph', within: undefined }, blocks);
	return blocks;
}

interface Context {
	kind: BlockKind;
	within: PageBlock['within'];
}

function flow(element: PageElement, context: Context, blocks: PageBlock[]): void {
	/** Undefined in most boxes: they hold blocks and white space. */
	let run: PageNode[] | undefined;
	for (let node = element.firstChild; node; node = node.nextSibling) {
		if (node.nodeType !== TEXT && (node.localName === 'br' ? run && endsWithBreak(run) : node.clutter || holdsBlocks(node))) {
			if (run) addBlock([run], context, element, blocks);
			run = undefined;
			if (node.localName !== 'br') enter(node, context, blocks);
		} else if (run) run.push(node);
		else if (node.nodeType !== TEXT || node.nodeValue.trim()) run = [node];
	}
	if (run) addBlock([run], context, element, blocks);
}

function enter(element: PageElement, outer: Context, blocks: PageBlock[]): void {
	const { localName: tag, clutter } = element;
	const context: Context = { kind: KIND_OF[tag] ?? outer.kind, within: clutter ? { element, clutter } : outer.within };
	if (tag === EMBED) addEmbed(element, context, blocks);
	else if (HEADING.test(tag))
		addBlock([childrenOf(element)], { ...context, kind: 'heading' }, element, blocks, Math.max(2, Number(tag[1])));
	else if (tag === 'tr' && isRowOfCells(element)) {
		addBlock(elementsIn(element).map(childrenOf), { ...context, kind: 'table' }, element, blocks);
	} else flow(element, context, blocks);
}

const KIND_OF: Record<string, BlockKind | undefined> = {
	li: 'list-item',
	dt: 'list-item',
	dd: 'list-item',
	blockquote: 'quotation',
	figcaption: 'caption',
	caption: 'caption',
	pre: 'preformatted',
};

/** A row whose cells hold short text is read as one line; a table that lays out the page is read cell by cell. */
function isRowOfCells(row: PageElement): boolean {
	const cells = elementsIn(row);
	return cells.length > 1 && cells.every((cell) => !holdsParagraphs(cell) && cell.textContent.length < 300);
}

function addBlock(runs: PageNode[][], { kind, within }: Context, element: PageElement, blocks: PageBlock[], level?: number): void {
	const { text, links, texts } = readCells(runs);
	if (text) blocks.push({ index: blocks.length, kind, text, level, href: undefined, links, runs, texts, element, within, line: undefined });
}

function readCells(runs: PageNode[][]): InlineText {
	const [first] = runs;
	if (first && runs.length === 1) return readInline(first);
	const cells = runs.map(readInline).filter((cell) => cell.text);
	return {
		text: cells.map((cell) => cell.text).join(CELL_SEPARATOR),
		links: cells.flatMap((cell) => cell.links),
		texts: cells.flatMap((cell) => cell.texts),
	};
}

function addEmbed(element: PageElement, { within }: Context, blocks: PageBlock[]): void {
	const href = element.attributes?.href as string;
	blocks.push({
		index: blocks.length,
		kind: 'embed',
		text: new URL(href).hostname.replace(/^www\./, ''),
		href,
		level: undefined,
		links: [],
		runs: [],
		texts: [],
		element,
		within,
	});
}

/** Between the cells of a table's row, read as one line. */
export const CELL_SEPARATOR = ' · ';

function endsWithBreak(run: PageNode[]): boolean {
	for (let i = run.length - 1; i >= 0; i--) {
		const node = run[i] as PageNode;
		if (node.nodeType !== TEXT) return node.localName === 'br';
		if (node.nodeValue.trim()) return false;
	}
	return false;
}

/** Whether an element is read block by block: it is one itself, or something in it is, or two line breaks part it. */
function holdsBlocks(element: PageElement): boolean {
	if (BLOCK_LEVEL.has(element.localName) || element.localName === EMBED) return true;
	let breaks = 0;
	for (let node = element.firstChild; node; node = node.nextSibling) {
		if (node.nodeType !== TEXT) {
			breaks = node.localName === 'br' ? breaks + 1 : 0;
			if (breaks > 1 || node.clutter || holdsBlocks(node)) return true;
		} else if (breaks && node.nodeValue.trim()) breaks = 0;
	}
	return false;
}

function childrenOf(element: PageElement): PageNode[] {
	const children: PageNode[] = [];
	for (let node = element.firstChild; node; node = node.nextSibling) children.push(node);
	return children;
}

const elementsIn = (element: PageElement) => childrenOf(element).filter((node): node is PageElement => node.nodeType !== TEXT);

const holdsParagraphs = (element: PageElement) =>
	elementsIn(element).some(({ localName: tag }) => /^(?:p|div|form|ul|ol|table|blockquote|h[1-6])$/.test(tag));
