import type { ArticleReport } from '../report/report';
import { blockPieces, statementsByBlock } from './article/block-pieces';

/** A stretch of the article, top to bottom, in one voice: a statement's (the innermost), or the newsroom's. */
export interface Stretch {
	statement?: string;
	/** Characters. */
	length: number;
}

/** The article as one row of stretches. Their lengths add up to the length of its text. */
export function stripStretches(report: ArticleReport): Stretch[] {
	const byBlock = statementsByBlock(report);
	const stretches: Stretch[] = [];
	report.article.blocks.forEach((block, index) => {
		for (const piece of blockPieces(index, block.text.length, byBlock[index] ?? [])) {
			const statement = piece.within.at(-1)?.id;
			const length = piece.end - piece.start;
			const last = stretches.at(-1);
			if (last && last.statement === statement) last.length += length;
			else if (length > 0) stretches.push({ ...(statement && { statement }), length });
		}
	});
	return stretches;
}
