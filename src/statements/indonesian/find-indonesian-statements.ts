import type { Block } from '../../article/article';
import type { StatementDraft } from '../draft';

/** Statements in Indonesian or Malay text, in order of the article. */
export function findIndonesianStatements(_blocks: readonly Block[]): StatementDraft[] {
	return [];
}
