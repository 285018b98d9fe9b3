import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSession } from '../src/page/page-session';
import { oneStep } from '../src/page/slices';
import { servePage } from '../src/platform/page-receiver';
import { readPage } from '../src/report/read-report';

/** Put into a page when its reader asks for the ledger: the whole core. */
export default defineUnlistedScript(() => {
	const session = pageSession();
	session.setReader(
		(document, url) =>
			oneStep(() => {
				const reading = readPage(document, url);
				const { report } = reading;
				return report.outcome === 'article' && 'nodes' in reading
					? { removed: report.article.removed, nodes: reading.nodes, report }
					: { removed: [], report };
			}),
		{ reports: true },
	);
	servePage(session);
});
