import { firstWord, isNameWord, lastWord, type Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

/** Capitalised words side by side, from a piece of a paragraph up to another. */
export interface Candidate {
	pieces: readonly Piece[];
	from: number;
	until: number;
}

/** A run of more capitalised words is no name. */
const LONGEST_NAME = 7;
/** Characters between two words of one name, as in "J.  Budi". */
const WIDEST_GAP = 3;

/** Of two letters or more: one may be an initial. */
const ROMAN_NUMERAL = /^(?:X{1,3}(?:IX|IV|VI{0,3}|I{1,3})?|IX|IV|VI{1,3}|I{2,3})$/u;

/** The runs of capitalised words in a paragraph that may be names of persons. */
export function candidatesIn(pieces: readonly Piece[], vocabulary: Vocabulary): Candidate[] {
	const found: Candidate[] = [];
	for (let index = 0; index < pieces.length; index++) {
		const from = index;
		while (index < pieces.length && continuesName(pieces, index, from, vocabulary)) index++;
		if (index === from) continue;
		let until = index;
		while (until > from && !isNameWord(pieces[until - 1] as Piece)) until--;
		index = until - 1;
		if (until > from && until - from <= LONGEST_NAME && !namesBody(pieces, until, vocabulary)) found.push({ pieces, from, until });
	}
	return found;
}

/** "Clinton Global Initiative": English names a body last. */
function namesBody(pieces: readonly Piece[], until: number, { headFirst }: Vocabulary): boolean {
	const next = pieces[until];
	if (headFirst || !next?.tags.body || lastWord(pieces[until - 1] as Piece).possessive) return false;
	const word = firstWord(next);
	return word.capital && !word.afterBreak && !word.afterStop;
}

function continuesName(pieces: readonly Piece[], index: number, from: number, vocabulary: Vocabulary): boolean {
	const piece = pieces[index] as Piece;
	const word = firstWord(piece);
	if (index > from && (word.afterBreak || word.afterStop || (pieces[index - 1] as Piece).words.some((other) => other.possessive)))
		return false;
	// "sidang (Choel) tidak bisa lihat (Angie)": two brackets hold two names.
	if (index > from && word.afterAside) return false;
	if (index > from && word.aside && word.start - lastWord(pieces[index - 1] as Piece).end > WIDEST_GAP) return false;
	// A numeral goes on with a name ("Elizabeth II") and begins none ("anggota Komisi IX DPR").
	if (index === from) return isNameWord(piece) && !ROMAN_NUMERAL.test(word.text) && !vocabulary.isSentenceOpener(word);
	if (vocabulary.nameParticles.has(word.lower)) return isNameWord(pieces[index + 1]);
	return isNameWord(piece);
}
