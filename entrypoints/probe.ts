import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeNewsArticle } from '../src/page/news-signs';
import { notify } from '../src/platform/page-receiver';

/** On every page, where the reader chose "every news page": asks for the cleaner where there is a news article. */
export default defineUnlistedScript(() => {
	if (looksLikeNewsArticle(document)) notify({ edge: 'notice', kind: 'looks-like-news' });
});
