import type { ArticleReading } from './article';

export interface ReadOptions {
	/** Upper bounds on what is copied from the page. */
	limits?: Partial<{ elements: number; depth: number; text: number }>;
}

/** Finds the article of a page. Never changes the document. */
export function readArticle(_document: Document, _url: string, _options: ReadOptions = {}): ArticleReading {
	return { outcome: 'declined', reason: 'no-article', title: '' };
}
