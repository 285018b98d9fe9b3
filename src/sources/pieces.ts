import type { Tags, Vocabulary } from './vocabulary';
import { type Word, wordsOf } from './words';

/** One piece of a phrase: a form of the vocabulary, or a word it does not know. */
export interface Piece {
	words: Word[];
	tags: Readonly<Tags>;
	known: boolean;
}

/** A paragraph, its words and its pieces. */
export interface ReadText {
	text: string;
	words: readonly Word[];
	pieces: readonly Piece[];
}

export function readText(text: string, vocabulary: Vocabulary): ReadText {
	const words = wordsOf(text);
	return { text, words, pieces: piecesOf(words, vocabulary) };
}

const NO_TAGS: Tags = {};

/** Cuts a phrase into the longest forms the vocabulary knows and the words between them. */
export function piecesOf(words: readonly Word[], vocabulary: Vocabulary): Piece[] {
	const pieces: Piece[] = [];
	for (let index = 0; index < words.length; ) {
		const found = vocabulary.match(words, index);
		if (!found) pieces.push({ words: [words[index] as Word], tags: NO_TAGS, known: false });
		else pieces.push({ words: words.slice(index, index + found.length), tags: found.tags, known: true });
		index += found?.length ?? 1;
	}
	return pieces.map((piece, index) =>
		isPartOfName(piece, pieces[index - 1], pieces[index + 1], vocabulary) ? { ...piece, tags: NO_TAGS, known: false } : piece,
	);
}

/**
 * Some nouns are names too: "Bill" in "Bill Maher", "Dean" in "Howard Dean", "King" in "Mr. King". A capitalised one counts as a
 * name where it opens a run of unknown capitals as a noun for documents, or follows one or "Mr." as one of the surnames listed.
 */
function isPartOfName(piece: Piece, before: Piece | undefined, after: Piece | undefined, vocabulary: Vocabulary): boolean {
	if (!piece.known || piece.words.length > 1) return false;
	const word = firstWord(piece);
	const { document, post, body, country } = piece.tags;
	if (!word.capital || body) return false;
	if ((document || post) && !country) if (isNameWord(after) && !firstWord(after).afterBreak && !firstWord(after).afterStop) return true;
	if (!vocabulary.surnames.has(word.lower) || before === undefined || word.afterBreak || word.afterStop) return false;
	return !lastWord(before).possessive && (Boolean(before.tags.honorific) || (!before.known && firstWord(before).capital));
}

/** A capitalised word the vocabulary does not know; one with a digit ("Covid-19") is no name. */
export function isNameWord(piece: Piece | undefined): piece is Piece {
	return piece !== undefined && !piece.known && firstWord(piece).capital && !/\d/u.test(firstWord(piece).text);
}

export function firstWord(piece: Piece): Word {
	return piece.words[0] as Word;
}

export function lastWord(piece: Piece): Word {
	return piece.words[piece.words.length - 1] as Word;
}

/** A noun for somebody or something that can speak. */
export function isNoun({ role, people, body, document, post, country, demonym }: Tags): boolean {
	return Boolean(role || people || body || document || post || country || demonym);
}

/** The words of some pieces that follow each other, as written. */
export function textOf(text: string, pieces: readonly Piece[]): string {
	const from = pieces[0];
	const to = pieces[pieces.length - 1];
	return from && to ? text.slice(firstWord(from).start, lastWord(to).end) : '';
}
