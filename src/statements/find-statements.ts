import type { Article, Block } from '../article/article';
import type { StatementDraft } from './draft';
import { findEnglishStatements } from './english/find-english-statements';
import { findIndonesianStatements } from './indonesian/find-indonesian-statements';
import { hasReportingWords } from './indonesian/reporting-words';
import { findPlainStatements } from './plain/find-plain-statements';

/**
 * Every statement the article reports, in order of the article. Linear in its text. Indonesian, Malay and English are read by their
 * grammar, any other language by what needs none.
 */
export function findStatements({ blocks, language }: Pick<Article, 'blocks' | 'language'>): StatementDraft[] {
	switch (language === 'und' ? languageByReporting(blocks) : language.split('-')[0]) {
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

/** A text too short to be told by its small words may still have the words that matter here. */
function languageByReporting(blocks: readonly Block[]): string {
	return blocks.some((block) => hasReportingWords(block.text)) ? 'id' : 'und';
}
