import type { Article } from '../article/article';
import type { StatementDraft } from './draft';

/** Every statement the article reports, in order of the article. Linear in its text. */
export function findStatements(_article: Pick<Article, 'blocks' | 'language'>): StatementDraft[] {
	return [];
}
