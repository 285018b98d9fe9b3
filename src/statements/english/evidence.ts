import { englishNaming } from '../../languages/en/naming';
import type { Passage, TokenRange } from './passage';

const NOUNS = new Set([...englishNaming().documents, 'findings', 'tallies', 'studies', 'surveys', 'polling']);
const VERBS = new Set('show find indicate reveal suggest'.split(' '));

/** A poll, record or document: what shows rather than says. */
export const isEvidenceNoun = (word: string) => NOUNS.has(word);

/** "records show", "a survey by the council found". */
export const showsEvidence = (p: Passage, verb: string, source: TokenRange) =>
	VERBS.has(verb) && p.lower.slice(source.from, source.to).some(isEvidenceNoun);
