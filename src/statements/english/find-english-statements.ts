import type { Block } from '../../article/article';
import type { StatementDraft } from '../draft';

/** Statements in English text, in order of the article. */
export function findEnglishStatements(_blocks: readonly Block[]): StatementDraft[] {
	return [];
}
