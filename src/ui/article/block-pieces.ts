import type { ArticleReport, Statement } from '../../report/report';

/** A piece of a block's text; the statements it stands in, outermost first. */
export interface Piece {
	start: number;
	end: number;
	within: Statement[];
}

/** The statements of each block, in order of their start, so that no screen has to look through all of them for each block. */
export function statementsByBlock(report: ArticleReport): Statement[][] {
	const lists: Statement[][] = report.article.blocks.map(() => []);
	for (const statement of report.statements) {
		for (const block of new Set(statement.content.map((span) => span.block))) lists[block]?.push(statement);
	}
	return lists;
}

/** Cuts the text of one block where a statement begins or ends. The pieces cover the text without a gap. */
export function blockPieces(block: number, length: number, statements: Statement[]): Piece[] {
	const spans = statements
		.flatMap((statement) => statement.content.filter((span) => span.block === block).map((span) => ({ statement, ...span })))
		.map((span) => ({ ...span, start: clamp(span.start, length), end: clamp(span.end, length) }))
		.filter((span) => span.start < span.end);
	const cuts = [...new Set([0, length, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
	spans.sort((a, b) => a.start - b.start || b.end - a.end);
	const pieces: Piece[] = [];
	let open: typeof spans = [];
	let next = 0;
	for (let cut = 0; cut + 1 < cuts.length; cut++) {
		const start = cuts[cut] as number;
		const end = cuts[cut + 1] as number;
		open = open.filter((span) => span.end > start);
		while (next < spans.length && (spans[next] as (typeof spans)[0]).start <= start) open.push(spans[next++] as (typeof spans)[0]);
		const within = [...open].sort((a, b) => b.end - b.start - (a.end - a.start)).map((span) => span.statement);
		pieces.push({ start, end, within: withParentsFirst(within) });
	}
	return pieces;
}

/** A statement and the one it stands in may cover the same words: then the outer one comes first all the same. */
function withParentsFirst(statements: Statement[]): Statement[] {
	return statements.toSorted((a, b) => Number(a.within === b.id) - Number(b.within === a.id));
}

function clamp(offset: number, length: number): number {
	return Math.max(0, Math.min(offset, length));
}
