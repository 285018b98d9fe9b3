import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findClutterInSteps } from '../src/article/read-article';
import { pageSession } from '../src/page/page-session';
import { hasProse } from '../src/page/prose';
import { servePage } from '../src/platform/page-receiver';

/**
 * What the article's own shape tells of clutter. At document_idle on sites that are cleaned by themselves; elsewhere after a
 * page was read because its reader asked, for what comes into it later.
 */
export default defineUnlistedScript(() => {
	const session = pageSession();
	servePage(session);
	session.clean('on');
	session.setReader(function* (document, url) {
		if (!hasProse(document)) return { removed: [] };
		return (yield* findClutterInSteps(document, url)) ?? { removed: [] };
	});
	// A front page is no article, and the longest page of its site: known shapes are all that goes there.
	if (location.pathname !== '/' && !session.isRead) session.readWhenIdle();
});
