import type { Article } from '../article/article';
import type { StatementDraft } from '../statements/draft';
import type { When } from './when';

/** When each statement was made, parallel to `drafts`; undefined where neither the text nor the page tells. */
export function assignWhen(_article: Article, drafts: StatementDraft[]): (When | undefined)[] {
	return drafts.map(() => undefined);
}
