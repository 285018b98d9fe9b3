import type { Naming } from '../../sources/source';
import type { ArticleReport } from '../report';
import { statementLines } from './statement-lines';

const CREATOR_TYPE: Partial<Record<Naming, string>> = {
	'named-person': 'Person',
	'unnamed-individual': 'Person',
	'named-organisation': 'Organization',
	'unnamed-group': 'Organization',
};

/**
 * Each statement as a schema.org `Quotation` (https://schema.org/Quotation), part of the article. What schema.org has no word for
 * (paraphrase, what a time rests on) is said in `description`.
 */
export function writeJsonLd(report: ArticleReport): string {
	const { article } = report;
	const address = article.canonicalUrl ?? article.url;
	const quotations = statementLines(report).map(({ statement, source, content, whenText }) => ({
		'@type': 'Quotation',
		'@id': `${address}#statement-${statement.id}`,
		text: content,
		inLanguage: article.language,
		creator: {
			'@type': CREATOR_TYPE[source?.naming ?? 'unresolved'] ?? 'Thing',
			name: source?.name ?? '?',
			description: source?.description,
		},
		isPartOf: { '@id': statement.within ? `${address}#statement-${statement.within}` : address },
		temporalCoverage: statement.when?.value,
		description: [
			statement.kind,
			statement.when && `when: ${statement.when.basis}${whenText && ` ("${whenText}")`}`,
			`rule: ${statement.rule}`,
		]
			.filter(Boolean)
			.join('; '),
	}));
	const graph = [
		{
			'@type': 'NewsArticle',
			'@id': address,
			url: address,
			headline: article.title,
			inLanguage: article.language,
			datePublished: article.published?.value,
			dateModified: article.modified?.value,
			author: article.authors.map((name) => ({ '@type': 'Person', name })),
			publisher: { '@type': 'Organization', name: article.site.name || article.site.host },
		},
		...quotations,
	];
	return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}
