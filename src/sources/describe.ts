import { firstWord, type Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

/** An apposition without a noun we know is short. */
const LONGEST_APPOSITION = 6;

/** What the phrase says beside the name, without the comma between them: the titles before it, the apposition after it. */
export function describe(text: string, pieces: Piece[], person: Piece[], vocabulary: Vocabulary): string {
	const start = pieces.indexOf(person[0] as Piece);
	const before = pieces.slice(0, start);
	const title = before.findIndex(
		({ tags }) => tags.role || tags.former || tags.body || tags.people || tags.country || tags.demonym || tags.place,
	);
	const after = pieces.slice(start + person.length);
	return [title < 0 ? [] : pieces.slice(title, start), after]
		.filter((side) => side.some(({ tags }) => tags.role || tags.body || tags.people) || (vocabulary.headFirst && isApposition(side, after)))
		.map((side) => textBetween(text, side, pieces))
		.filter(Boolean)
		.join(', ');
}

/** ", penjual air": a phrase in small letters right behind the comma, whatever its noun. */
function isApposition(side: Piece[], after: Piece[]): boolean {
	const [first] = side;
	if (side !== after || !first || side.length > LONGEST_APPOSITION || !firstWord(first).afterBreak) return false;
	return !firstWord(first).capital && !first.tags.pronoun && !first.tags.clauseOpener && !/^\d/u.test(firstWord(first).text);
}

/** The words of a side, with a bracket that closes right after them. */
function textBetween(text: string, side: Piece[], pieces: Piece[]): string {
	const next = pieces[pieces.indexOf(side[side.length - 1] as Piece) + 1];
	const to = next ? firstWord(next).start : text.length;
	const words = text.slice(firstWord(side[0] as Piece).start, to).replace(/[\s,;:–—(-]+$/u, '');
	return words.includes('(') ? words : words.replace(/\)$/u, '');
}
