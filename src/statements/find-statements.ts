import type { Article } from '../article/article';
import type { StatementDraft } from './draft';
import { findEnglishStatements } from './english/find-english-statements';
import { findIndonesianStatements } from './indonesian/find-indonesian-statements';
import { findPlainStatements } from './plain/find-plain-statements';

/** Every statement the article reports, in order of the article. Linear in its text. */
export function findStatements({ blocks, language }: Pick<Article, 'blocks' | 'language'>): StatementDraft[] {
	switch (language.split('-')[0]) {
		case 'en':
			return findEnglishStatements(blocks);
		case 'id':
			return findIndonesianStatements(blocks, 'id');
		case 'ms':
			return findIndonesianStatements(blocks, 'ms');
		default:
			return findPlainStatements(blocks);
	}
}
