import { tokenize } from '../tokens';
import { lexiconOf } from './lexicon';

/** Whether a text has a word that reports speech in Indonesian and in no other language we read ("mengatakan", "ujarnya", "menurut"). */
export function hasReportingWords(text: string): boolean {
	const lexicon = lexiconOf('id');
	return tokenize(text).some(({ text: word }) => {
		const lower = word.toLowerCase();
		return (
			lexicon.active.has(lower) ||
			lexicon.cliticTag.has(lower) ||
			lexicon.cliticPassive.has(lower) ||
			lexicon.accordingTo.has(lower) ||
			lexicon.cliticAccordingTo.has(lower) ||
			lower === 'kata' ||
			lower === 'ujar'
		);
	});
}
