import type { Block } from '../../article/article';
import type { StatementDraft } from '../draft';

/** Statements that need no grammar to be seen, for languages without tables of their own. */
export function findPlainStatements(_blocks: readonly Block[]): StatementDraft[] {
	return [];
}
