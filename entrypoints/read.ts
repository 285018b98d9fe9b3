import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '../src/article/copy/copy-page';
import { packPage } from '../src/article/copy/packed-page';
import { pageSession } from '../src/page/page-session';
import { answerSafely, servePage } from '../src/platform/page-receiver';

/** Put into a page when its reader asks for the ledger. The page is copied; it is read in the process of the screen. */
export default defineUnlistedScript(() => {
	const session = pageSession();
	session.setCopier((document) => packPage(copyPage(document)));
	servePage(session);
	// For whoever put this script here.
	return answerSafely(session, { edge: 'page', kind: 'copy' });
});
