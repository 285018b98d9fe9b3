import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSession } from '../src/page/page-session';
import { servePage } from '../src/platform/page-receiver';
import { readPage } from '../src/report/read-report';

/** Put into a page when its reader asks for the ledger: the whole core. */
export default defineUnlistedScript(() => {
	const session = pageSession();
	session.setReader((document, url) => {
		const reading = readPage(document, url);
		if (reading.report.outcome === 'declined') return { removed: [], report: reading.report };
		return { removed: reading.report.article.removed, nodes: 'nodes' in reading ? reading.nodes : undefined, report: reading.report };
	});
	session.keepReading();
	servePage(session);
});
