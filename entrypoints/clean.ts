import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../src/article/read-article';
import { pageSession } from '../src/page/page-session';
import { servePage } from '../src/platform/page-receiver';

/** At document_idle on sites that are cleaned by themselves: what the article's own shape tells. */
export default defineUnlistedScript(() => {
	const session = pageSession();
	servePage(session);
	session.clean('on');
	session.setReader(
		(document, url) => {
			const reading = readArticle(document, url);
			return reading.outcome === 'article' ? { removed: reading.article.removed, nodes: reading.nodes } : { removed: [] };
		},
		{ reports: false },
	);
	// A front page is no article, and the longest page of its site: known shapes are all that goes there.
	if (location.pathname !== '/') requestIdleCallback(() => session.read(), { timeout: 3000 });
});
