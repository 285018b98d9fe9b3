import type { BlockKind } from '../article';
import type { Clutter } from '../clutter/element-clutter';
import { EMBED } from '../copy/embeds';
import { ELEMENT, TEXT } from '../copy/node-access';
import { type InlineLink, readInline } from './read-inline';

/** A block of the copied page, before it is decided whether it belongs to the article. */
export interface PageBlock {
	kind: BlockKind;
	text: string;
	level?: number;
	/** For an embed: the address it stands for. */
	href?: string;
	links: InlineLink[];
	/** Runs of inline nodes that make the block: one, or one a cell for the row of a table. */
	runs: Node[][];
	texts: Node[];
	/** The element of the copy that holds the runs. */
	element: Element;
	/** The copied element around it that is clutter by itself. */
	within?: { element: Element; clutter: Clutter };
}

const HEADING = /^h[1-6]$/;
const BLOCK_LEVEL = new Set(
	'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption body'.split(
		' ',
	),
);

/** The blocks of a copied page, in order. Text outside any paragraph (bare, or parted by two `<br>`) makes blocks too. */
export function toBlocks(body: Element, clutter: Map<Element, Clutter>): PageBlock[] {
	const blocks: PageBlock[] = [];
	flow(body, { kind: 'paragraph', within: undefined }, { blocks, clutter });
	return blocks;
}

interface Context {
	kind: BlockKind;
	within: PageBlock['within'];
}

interface Reading {
	blocks: PageBlock[];
	clutter: Map<Element, Clutter>;
}

function flow(element: Element, context: Context, reading: Reading): void {
	let run: Node[] = [];
	const flush = () => {
		if (!run.length) return;
		addBlock([run], context, element, reading);
		run = [];
	};
	for (let node = element.firstChild; node; node = node.nextSibling) {
		if (node.nodeType === TEXT) {
			if (run.length || node.nodeValue?.trim()) run.push(node);
		} else if (node.nodeType === ELEMENT) {
			const child = node as Element;
			if (child.localName === 'br') {
				if (endsWithBreak(run)) flush();
				else run.push(child);
			} else if (reading.clutter.has(child) || holdsBlocks(child, reading.clutter)) {
				flush();
				enter(child, context, reading);
			} else run.push(child);
		}
	}
	flush();
}

function enter(element: Element, outer: Context, reading: Reading): void {
	const tag = element.localName;
	const clutter = reading.clutter.get(element);
	const context: Context = { kind: KIND_OF[tag] ?? outer.kind, within: clutter ? { element, clutter } : outer.within };
	if (tag === EMBED) addEmbed(element, context, reading);
	else if (HEADING.test(tag))
		addBlock([[...element.childNodes]], { ...context, kind: 'heading' }, element, reading, Math.max(2, Number(tag[1])));
	else if (tag === 'tr' && isRowOfCells(element)) {
		const cells = [...element.children].map((cell) => [...cell.childNodes] as Node[]);
		addBlock(cells, { ...context, kind: 'table' }, element, reading);
	} else flow(element, context, reading);
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
function isRowOfCells(row: Element): boolean {
	const cells = [...row.children];
	return cells.length > 1 && cells.every((cell) => !holdsParagraphs(cell) && (cell.textContent ?? '').length < 300);
}

function addBlock(runs: Node[][], { kind, within }: Context, element: Element, { blocks }: Reading, level?: number): void {
	const cells = runs.map(readInline).filter((cell) => cell.text);
	if (!cells.length) return;
	const text = cells.map((cell) => cell.text).join(CELL_SEPARATOR);
	const links = cells.flatMap((cell) => cell.links);
	blocks.push({ kind, text, ...(level && { level }), links, runs, texts: cells.flatMap((cell) => cell.texts), element, within });
}

function addEmbed(element: Element, { within }: Context, { blocks }: Reading): void {
	const href = element.getAttribute('href') as string;
	blocks.push({ kind: 'embed', text: new URL(href).hostname.replace(/^www\./, ''), href, links: [], runs: [], texts: [], element, within });
}

/** Between the cells of a table's row, read as one line. */
export const CELL_SEPARATOR = ' · ';

function endsWithBreak(run: Node[]): boolean {
	for (let i = run.length - 1; i >= 0; i--) {
		const node = run[i] as Node;
		if (node.nodeType === ELEMENT) return (node as Element).localName === 'br';
		if (node.nodeValue?.trim()) return false;
	}
	return false;
}

/** Whether an element is read block by block: it is one itself, or something in it is, or two line breaks part it. */
function holdsBlocks(element: Element, clutter: Map<Element, Clutter>): boolean {
	if (BLOCK_LEVEL.has(element.localName) || element.localName === EMBED) return true;
	let breaks = 0;
	for (let node = element.firstChild; node; node = node.nextSibling) {
		if (node.nodeType === ELEMENT) {
			const child = node as Element;
			breaks = child.localName === 'br' ? breaks + 1 : 0;
			if (breaks > 1 || clutter.has(child) || holdsBlocks(child, clutter)) return true;
		} else if (node.nodeValue?.trim()) breaks = 0;
	}
	return false;
}

function holdsParagraphs(element: Element): boolean {
	for (const child of element.children) if (/^(?:p|div|ul|ol|table|blockquote|h[1-6])$/.test(child.localName)) return true;
	return false;
}
