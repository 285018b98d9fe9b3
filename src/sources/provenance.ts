import type { Article } from '../article/article';
import type { Provenance } from './source';

/** Where the article itself comes from: publisher, first publisher, agencies it rests on. */
export function findProvenance(article: Article): Provenance[] {
	const provenance: Provenance[] = [];
	const publisher = article.site.name || article.site.host;
	if (publisher) provenance.push({ role: 'publisher', name: publisher, rule: 'site-name' });
	const { firstPublishedBy } = article;
	if (firstPublishedBy) {
		provenance.push({ role: 'first-published-by', name: firstPublishedBy.name, text: firstPublishedBy.text, rule: firstPublishedBy.rule });
	}
	return provenance;
}
