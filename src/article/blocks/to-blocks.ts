import type { Block, BlockKind } from '../article';
import { ELEMENT, TEXT } from '../copy/node-access';
import { inlineMarkup } from './inline-markup';

/** A block and the nodes of the copy that hold its text. */
export interface DraftBlock extends Block {
	nodes: Node[];
	/** The element of the copy it was made from; undefined for text between line breaks. */
	element: Element;
}

const HEADING = /^h[1-6]$/;
const BLOCK_LEVEL = new Set(
	'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption body'.split(
		' ',
	),
);

/** The blocks of an article element, in order. Text outside any paragraph (bare, or parted by two `<br>`) makes blocks too. */
export function toBlocks(article: Element): DraftBlock[] {
	const blocks: DraftBlock[] = [];
	flow(article, 'paragraph', blocks);
	return blocks;
}

function flow(element: Element, kind: BlockKind, blocks: DraftBlock[]): void {
	let run: Node[] = [];
	const flush = () => {
		addBlock(run, kind, element, blocks);
		run = [];
	};
	for (const node of element.childNodes) {
		if (node.nodeType === TEXT) run.push(node);
		else if (node.nodeType === ELEMENT) {
			const child = node as Element;
			if (child.localName === 'br') {
				if (endsWithBreak(run)) flush();
				else run.push(child);
			} else if (holdsBlocks(child)) {
				flush();
				enter(child, kind, blocks);
			} else run.push(child);
		}
	}
	flush();
}

function enter(element: Element, kind: BlockKind, blocks: DraftBlock[]): void {
	const tag = element.localName;
	if (HEADING.test(tag)) addBlock([...element.childNodes], 'heading', element, blocks, Math.max(2, Number(tag[1])));
	else if (tag === 'tr' && isRowOfCells(element)) addRow(element, blocks);
	else flow(element, KIND_OF[tag] ?? kind, blocks);
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

function addRow(row: Element, blocks: DraftBlock[]): void {
	const nodes = [...row.children].flatMap((cell) => [...cell.childNodes]);
	const cells = [...row.children].map((cell) => inlineMarkup([...cell.childNodes])).filter((cell) => cell.text);
	if (!cells.length) return;
	const text = cells.map((cell) => cell.text).join(' · ');
	blocks.push({ kind: 'table', text, html: cells.map((cell) => cell.html).join(' · '), nodes, element: row });
}

function addBlock(run: Node[], kind: BlockKind, element: Element, blocks: DraftBlock[], level?: number): void {
	if (!run.length) return;
	const { text, html } = inlineMarkup(run);
	if (text) blocks.push({ kind, text, html, ...(level && { level }), nodes: run, element });
}

function endsWithBreak(run: Node[]): boolean {
	for (let i = run.length - 1; i >= 0; i--) {
		const node = run[i] as Node;
		if (node.nodeType === ELEMENT) return (node as Element).localName === 'br';
		if (node.nodeValue?.trim()) return false;
	}
	return false;
}

function holdsBlocks(element: Element): boolean {
	if (BLOCK_LEVEL.has(element.localName)) return true;
	for (const child of element.children) if (holdsBlocks(child) || hasDoubleBreak(element)) return true;
	return false;
}

function hasDoubleBreak(element: Element): boolean {
	let breaks = 0;
	for (const node of element.childNodes) {
		if ((node as Element).localName === 'br') breaks++;
		else if (node.nodeType === ELEMENT || node.nodeValue?.trim()) breaks = 0;
		if (breaks > 1) return true;
	}
	return false;
}

function holdsParagraphs(element: Element): boolean {
	for (const child of element.children) if (/^(?:p|div|ul|ol|table|blockquote|h[1-6])$/.test(child.localName)) return true;
	return false;
}
