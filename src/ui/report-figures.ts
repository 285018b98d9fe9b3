import type { ArticleReport } from '../report/report';
import { isUnnamed } from './source-kinds';

export interface Figures {
	statements: number;
	sources: number;
	unnamed: number;
	words: number;
	/** Minutes, at least one. */
	readingTime: number;
}

/**
 * Words a minute for grown readers of non-fiction in English (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). Indonesian has
 * longer words; 200 keeps the promise in both.
 */
const WORDS_PER_MINUTE = 200;

/** Numbers a reader can check by counting; no score is made of them. */
export function reportFigures(report: ArticleReport): Figures {
	const speaking = new Set(report.statements.map((statement) => statement.source));
	const sources = report.sources.filter((source) => speaking.has(source.id));
	const words = report.article.blocks.reduce((sum, block) => sum + (block.text.match(/\S+/g)?.length ?? 0), 0);
	return {
		statements: report.statements.length,
		sources: sources.length,
		unnamed: sources.filter((source) => isUnnamed(source.naming)).length,
		words,
		readingTime: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
	};
}
