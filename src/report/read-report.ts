import { type ReadOptions, readArticle } from '../article/read-article';
import type { Report } from './report';
import { toReport } from './to-report';

/**
 * The whole core in one call: a page in, article and ledger out. A pure function of its input; the document is never
 * changed. Bad input (no article, an empty page) gives a report with outcome "declined", not an error.
 */
export function readReport(document: Document, url: string, options: ReadOptions = {}): Report {
	return toReport(readArticle(document, url, options));
}
