import type { Span } from '../../article/article';
import type { Source } from '../../sources/source';
import type { ArticleReport, Statement } from '../report';

/** A statement with the words its spans stand for, as every written form needs it. */
export interface StatementLine {
	statement: Statement;
	source: Source | undefined;
	/** What was said, with " … " where the attribution parts it. */
	content: string;
	cue: string;
	mention: string;
	/** The words the time rests on. */
	whenText: string;
}

export function statementLines(report: ArticleReport): StatementLine[] {
	const sources = new Map(report.sources.map((source) => [source.id, source]));
	const text = (span: Span | undefined) => (span ? (report.article.blocks[span.block]?.text.slice(span.start, span.end) ?? '') : '');
	return report.statements.map((statement) => ({
		statement,
		source: sources.get(statement.source),
		content: statement.content.map(text).join(' … '),
		cue: text(statement.cue),
		mention: text(statement.mention),
		whenText: text(statement.when?.text),
	}));
}
