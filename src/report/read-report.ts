import type { LiveNodes } from '../article/article';
import { type ReadOptions, readArticle } from '../article/read-article';
import { assignWhen } from '../dates/assign-when';
import { identifySources } from '../sources/identify-sources';
import { findStatements } from '../statements/find-statements';
import { type ArticleReport, type DeclinedReport, REPORT_VERSION, type Report, type Statement } from './report';

/** A report with the live nodes it came from, for the page it was read on. */
export type PageReading = { report: ArticleReport; nodes: LiveNodes } | { report: DeclinedReport };

/**
 * The whole core in one call: a page in, article and ledger out. A pure function of its input; the document is never
 * changed. Bad input (no article, an empty page) gives a report with outcome "declined", not an error.
 */
export function readReport(document: Document, url: string, options: ReadOptions = {}): Report {
	return readPage(document, url, options).report;
}

/** Like {@link readReport}, and says which live nodes each block and each removed piece came from. */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading {
	const reading = readArticle(document, url, options);
	if (reading.outcome === 'declined') {
		return { report: { version: REPORT_VERSION, outcome: 'declined', url, title: reading.title, reason: reading.reason } };
	}
	const { article, nodes } = reading;
	const drafts = findStatements(article);
	const whens = assignWhen(article, drafts);
	const { sources, sourceOf, provenance } = identifySources(article, drafts);
	const statements = drafts.map((draft, index): Statement => {
		const { within, antecedent: _antecedent, speaker: _speaker, ...rest } = draft;
		const when = whens[index];
		return {
			id: String(index + 1),
			...rest,
			source: sourceOf[index] as string,
			...(when && { when }),
			...(within !== undefined && { within: String(within + 1) }),
		};
	});
	return { report: { version: REPORT_VERSION, outcome: 'article', article, statements, sources, provenance }, nodes };
}
