import { endsHead } from './kind-of';
import { firstWord, isNameWord, isNoun, lastWord, type Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

/** Tells of a word whether the article uses it alone as a name ("Maulana" in "kata Maulana"). */
export type StandsAlone = (word: string) => boolean;

/**
 * The pieces of a person's name: capitalised words that are no title, body or place, at the end of one of the parts
 * between commas. A single word in capitals ("KCNA") is no person.
 */
export function findPerson(
	pieces: Piece[],
	headPiece: Piece | undefined,
	vocabulary: Vocabulary,
	standsAlone: StandsAlone,
): Piece[] | undefined {
	const titled = pieces.some((piece) => bearsName(piece, vocabulary));
	if (vocabulary.headFirst && headPiece?.tags.body && !headPiece.tags.role && !titledBefore(pieces, headPiece)) return undefined;
	const parts = partsOf(pieces);
	const listed = vocabulary.headFirst && titled ? nameAfterList(parts, standsAlone) : undefined;
	if (listed) return listed;
	const runs = parts.map((part) => {
		const title = part.findLastIndex((piece) => bearsName(piece, vocabulary));
		const run = nameRun(part.slice(title + 1), title >= 0, titled, vocabulary, standsAlone);
		const before = part[part.length - run.length - 1];
		return { run, pure: run.length === part.length, afterBody: Boolean(before?.tags.body) };
	});
	const first = runs.find(({ run }) => run.length > 0);
	// "Direktur Utama PT Pos, Rina Sari": a lone word gives way to a part that is a name and nothing else.
	const doubtful = first && !first.pure && (first.afterBody || first.run.length === 1);
	const named = doubtful ? (runs.find(({ run, pure }) => run.length > 1 && pure) ?? first) : first;
	return named?.run;
}

/** "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Mahfud MD": the name ends the last part of a listed field. */
function nameAfterList(parts: Piece[][], standsAlone: StandsAlone): Piece[] | undefined {
	const last = parts.findLast((part, index) => index > 0 && part[0] && firstWord(part[0]).text === 'dan');
	const run = last?.filter((piece) => isNameWord(piece)) ?? [];
	if (run.length < 2) return undefined;
	const trimmed = trimToName(run, true, standsAlone);
	return trimmed.length < run.length ? trimmed : run.slice(1);
}

function titledBefore(pieces: Piece[], headPiece: Piece): boolean {
	return pieces.slice(0, pieces.indexOf(headPiece)).some((piece) => piece.tags.honorific);
}

/** Whether a name can stand right after the piece: a title, an honorific, in Indonesian also a noun for people ("warga"). */
function bearsName({ tags: { role, people, honorific, kin } }: Piece, vocabulary: Vocabulary): boolean {
	return !kin && Boolean(role || honorific || (people && vocabulary.headFirst));
}

/** Parts between commas and dashes. */
export function partsOf(pieces: Piece[]): Piece[][] {
	const parts: Piece[][] = [];
	for (const piece of pieces) {
		if (parts.length === 0 || firstWord(piece).afterBreak) parts.push([]);
		parts[parts.length - 1]?.push(piece);
	}
	return parts;
}

/**
 * The name in a part of a phrase, after its title if it has one; nothing where the words are those of a body or a place.
 * `titled`: this part has a title; `anyTitle`: one of the parts has.
 */
function nameRun(pieces: Piece[], titled: boolean, anyTitle: boolean, vocabulary: Vocabulary, standsAlone: StandsAlone): Piece[] {
	// English puts the name first or right after the title ("Representative Charles Rangel of New York"), Indonesian after body and place.
	const end = pieces.findIndex((piece, index) => stopsName(piece, vocabulary, index === pieces.length - 1));
	const stop = pieces[end];
	const placed = end > 1 && stop !== undefined && /^(?:on|in|at|from)$/u.test(firstWord(stop).text);
	if (!vocabulary.headFirst && ((titled && end > 0) || placed))
		return nameRun(pieces.slice(0, end), titled, anyTitle, vocabulary, standsAlone);
	const start = pieces.findLastIndex((piece, index) => stopsName(piece, vocabulary, index === pieces.length - 1)) + 1;
	const run = trimToName(
		pieces.slice(start).filter((piece) => !/^\d/u.test(firstWord(piece).text)),
		titled || start > 0,
		standsAlone,
	);
	const [only] = run;
	if (!only || !run.some(isNameWord)) return [];
	const opener = pieces[start - 1];
	if (titled) return opener && (endsHead(opener) || (vocabulary.headFirst && opener.tags.particle)) ? [] : shortened(run, vocabulary);
	if (opener && !nameMayFollow(opener, pieces.slice(0, start), run, standsAlone)) return [];
	if (run.length > 1 || start > 0) return run;
	const word = firstWord(only).text;
	// A single capitalised word: English news gives a person's full name once, so one it never does is no person.
	if (isAcronym(word)) return [];
	return vocabulary.headFirst || anyTitle || standsAlone(word) ? run : [];
}

/** After an Indonesian title a run of five or more words begins with the name of a body nobody lists; a name has two words as a rule. */
function shortened(run: Piece[], vocabulary: Vocabulary): Piece[] {
	return vocabulary.headFirst && run.length > 4 ? run.slice(-2) : run;
}

/** Whether words before an untitled name leave it one: an owner ("The Post's Scott Conroy"), an unknown noun ("confidant Roger Stone"). */
function nameMayFollow(opener: Piece, before: Piece[], run: Piece[], standsAlone: StandsAlone): boolean {
	if (lastWord(opener).possessive) return true;
	if (endsHead(opener) || opener.tags.kin) return false;
	const known = standsAlone(lastWord(run[run.length - 1] as Piece).text);
	if (before.some((piece) => isNoun(piece.tags) && firstWord(piece).capital)) return known && run.length > 1;
	return run.length > 1;
}

/** Where the article uses one of the words alone as a name, the name begins there: "Wilayah V" is no part of Dian Patria's. */
export function trimToName(run: Piece[], titled: boolean, standsAlone: StandsAlone): Piece[] {
	if (!titled || run.length < 2) return run;
	const begin = run.findIndex((piece) => isNameWord(piece) && standsAlone(firstWord(piece).text));
	return begin > 0 && begin < run.length - (run.length > 2 ? 0 : 1) ? run.slice(begin) : run;
}

function stopsName(piece: Piece, vocabulary: Vocabulary, last: boolean): boolean {
	const word = firstWord(piece);
	if ((lastWord(piece).possessive && !last) || /\d/u.test(word.text)) return true;
	if (!word.capital) return !vocabulary.nameParticles.has(word.text.toLowerCase());
	if (isAcronym(word.text) && word.text.length > 2) return true;
	const { body, country, demonym, place, document, post, people, kin, many, particle } = piece.tags;
	return Boolean(kin || body || country || demonym || place || document || post || people || many || particle);
}

export function isAcronym(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
}
