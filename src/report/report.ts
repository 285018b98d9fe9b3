import type { Article, DeclinedReading } from '../article/article';
import type { When } from '../dates/when';
import type { Provenance, Source } from '../sources/source';
import type { StatementDraft } from '../statements/draft';

export const REPORT_VERSION = 1;

/** Something a source is reported to have said. */
export interface Statement extends Omit<StatementDraft, 'within' | 'antecedent' | 'speaker'> {
	/** "1", "2"… in order of the article. */
	id: string;
	/** Id of its source. */
	source: string;
	/** Absent only where the page has no date at all and the words tell none. */
	when?: When;
	/** Id of the statement this one stands in. */
	within?: string;
}

/** Article and ledger: plain JSON, described by `report.schema.json`. */
export interface ArticleReport {
	version: typeof REPORT_VERSION;
	outcome: 'article';
	article: Article;
	statements: Statement[];
	sources: Source[];
	provenance: Provenance[];
}

/** The page is not an article we can read, and why. */
export interface DeclinedReport extends DeclinedReading {
	version: typeof REPORT_VERSION;
}

export type Report = ArticleReport | DeclinedReport;
