import type { Article, Span } from '../../../src/article/article';
import type { StatementDraft } from '../../../src/statements/draft';

/** An article of these paragraphs, with nothing else known about it. */
export function articleOf(paragraphs: string[], more: Partial<Article> = {}): Article {
	return {
		url: 'https://news.example/1',
		title: '',
		site: { name: 'News', host: 'news.example' },
		authors: [],
		editors: [],
		language: 'id',
		languageConfidence: 1,
		blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, html: '' })),
		removed: [],
		...more,
	};
}

/** The first place where the article has these words, at or after a block. */
export function spanOf(article: Article, words: string, fromBlock = 0): Span {
	for (let block = fromBlock; block < article.blocks.length; block++) {
		const start = article.blocks[block]?.text.indexOf(words) ?? -1;
		if (start >= 0) return { block, start, end: start + words.length };
	}
	throw new Error(`not in the article: ${words}`);
}

/** A statement by whoever these words name. */
export function saidBy(article: Article, mention: string, more: { antecedent?: string; fromBlock?: number } = {}): StatementDraft {
	const span = spanOf(article, mention, more.fromBlock);
	return {
		content: [],
		mention: span,
		...(more.antecedent && { antecedent: spanOf(article, more.antecedent) }),
		kind: 'indirect',
		rule: 'test',
	};
}
