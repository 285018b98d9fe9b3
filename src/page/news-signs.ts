/** What tells that a page is one news article, from the head of the page alone. */
export function looksLikeNewsArticle(document: Document): boolean {
	return (
		document.querySelector(
			'meta[property="article:published_time"], meta[itemprop="datePublished"], [itemtype$="schema.org/NewsArticle"]',
		) !== null ||
		[...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
			NEWS_TYPE.test((textContent ?? '').slice(0, 100_000)),
		)
	);
}

/** The schema.org types of news articles; `Article` and `BlogPosting` are everybody's. */
const NEWS_TYPE =
	/"@type"\s{0,10}:\s{0,10}\[?\s{0,10}"(?:(?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle|LiveBlogPosting)"/;
