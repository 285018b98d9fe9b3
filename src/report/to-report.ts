import type { PlainReading } from '../article/article';
import { assignWhen } from '../dates/assign-when';
import { identifySources } from '../sources/identify-sources';
import { findStatements } from '../statements/find-statements';
import { REPORT_VERSION, type Report, type Statement } from './report';

/** The ledger of what was read: all of the core that needs no page. A pure function. */
export function toReport(reading: PlainReading): Report {
	if (reading.outcome === 'declined') return { version: REPORT_VERSION, ...reading };
	const { article } = reading;
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
	return { version: REPORT_VERSION, outcome: 'article', article, statements, sources, provenance };
}
