import type { SessionState } from '../page/page-session';
import type { Report } from '../report/report';
import type { PageState } from '../ui/page-port';

/** What was read, with what went by its shape alone after it: the page tells that each time. */
export function pageState(report: Report, { byShape, hidden, cleaning }: SessionState): PageState {
	if (report.outcome === 'declined') return { outcome: 'read', report, hidden: [], cleaning };
	const removed = [...report.article.removed, ...byShape];
	return { outcome: 'read', report: { ...report, article: { ...report.article, removed } }, hidden, cleaning };
}
