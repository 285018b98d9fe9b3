import { endsHead, kindOf } from './kind-of';
import { firstWord, isNameWord, isNoun, lastWord, type Piece, piecesOf, textOf } from './pieces';
import { findWholeName, type RegistryEntry } from './registry';
import type { Naming, SourceKind } from './source';
import type { Tags, Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** What a noun phrase says about whom it names. */
export interface Mention {
	naming: Naming;
	/** The name alone ("Vladimir Putin"), or the whole phrase where there is none ("para ahli"). */
	name: string;
	/** Role or description the phrase gives beside the name, as written. */
	description?: string;
	/** Undefined where no word of the phrase tells. */
	kind?: SourceKind;
	registry?: RegistryEntry;
	/** The form of the noun the phrase is about, in lower case ("report", "peneliti"). */
	head?: string;
	/** Ids of the rules it rests on. */
	rules: string[];
}

/** Tells of a word whether the article uses it alone as a name ("Maulana" in "kata Maulana"). */
export type StandsAlone = (word: string) => boolean;

const NEVER: StandsAlone = () => false;

/** Reads the noun phrase that names a source: who it is, how well that can be known, and what its nouns say of it. */
export function readMention(text: string, vocabulary: Vocabulary, standsAlone: StandsAlone = NEVER): Mention {
	const words = wordsOf(text);
	const outside = words.filter((word) => !word.aside);
	const pieces = untilClause(piecesOf(outside.length > 0 ? outside : words, vocabulary));
	if (pieces.length === 0 || isPronoun(pieces)) {
		return { naming: 'unresolved', name: text.trim(), rules: ['pronoun'] };
	}
	const phrase = textOf(text, pieces);
	const entry = findWholeName(phrase) ?? findWholeName(text.trim());
	if (entry) {
		return { naming: 'named-organisation', name: phrase, ...(entry.kind && { kind: entry.kind }), registry: entry, rules: ['registry'] };
	}
	const headPiece = headOf(pieces, vocabulary);
	const head = headPiece?.words.map((word) => word.text.toLowerCase()).join(' ');
	const document = readDocument(phrase, pieces, headPiece);
	if (document) return { ...document, ...(head && { head }) };
	const person = findPerson(pieces, headPiece, vocabulary, standsAlone);
	if (person) {
		const kind = kindOf(pieces, vocabulary);
		const description = describe(text, pieces, person);
		return {
			naming: 'named-person',
			name: textOf(text, person),
			...(description && { description }),
			...(kind && { kind }),
			rules: [kind ? 'titled-name' : 'name'],
		};
	}
	return { ...readNameless(phrase, pieces, headPiece, vocabulary, standsAlone), ...(head && { head }) };
}

/** "ia", "she", "ia juga". */
function isPronoun(pieces: Piece[]): boolean {
	return pieces.some((piece) => piece.tags.pronoun) && pieces.every((piece) => piece.tags.pronoun || piece.tags.particle);
}

/** A report, a poll, a tweet: something written that speaks. */
function readDocument(phrase: string, pieces: Piece[], headPiece: Piece | undefined): Mention | undefined {
	if (!headPiece || isProper(headPiece, pieces)) return undefined;
	const { document, post, role, people, body } = headPiece.tags;
	if (role || people || body) return undefined;
	if (document) return { naming: 'named-document', name: phrase, kind: 'document', rules: ['document-noun'] };
	if (post) return { naming: 'named-document', name: phrase, kind: 'social-media', rules: ['post-noun'] };
	return undefined;
}

/** A phrase without a person's name: an organisation, a country, or somebody who is not named. */
function readNameless(
	phrase: string,
	pieces: Piece[],
	headPiece: Piece | undefined,
	vocabulary: Vocabulary,
	standsAlone: StandsAlone,
): Mention {
	const kind = kindOf(pieces, vocabulary);
	const leading = pieces.slice(0, 2);
	const many = leading.some((piece) => piece.tags.many);
	const one = leading.some((piece) => piece.tags.one);
	const tags: Tags = headPiece?.tags ?? {};
	if (tags.country && pieces.every((piece) => piece.tags.country || piece.tags.particle)) {
		return { naming: 'named-organisation', name: phrase, kind: 'government', rules: ['country'] };
	}
	if (many || (tags.people && !one && (!tags.role || isPlural(headPiece, vocabulary)) && !tags.body)) {
		const group = kind ?? tags.people;
		return { naming: 'unnamed-group', name: phrase, ...(group && { kind: group }), rules: ['people-noun'] };
	}
	if (tags.demonym) return { naming: 'unnamed-group', name: phrase, rules: ['citizens'] };
	if (tags.body && !one) return { naming: 'named-organisation', name: phrase, kind: tags.body, rules: ['body-noun'] };
	if (tags.role || one || tags.people) {
		const individual = kind ?? tags.people;
		return { naming: 'unnamed-individual', name: phrase, ...(individual && { kind: individual }), rules: ['role-without-name'] };
	}
	if (isProperName(pieces, standsAlone)) return readProperName(phrase, pieces, kind);
	const [first] = pieces;
	const plural = !vocabulary.headFirst && first && isNameWord(first) && isPlural(first, vocabulary);
	return { naming: plural ? 'unnamed-group' : 'unnamed-individual', name: phrase, ...(kind && { kind }), rules: ['noun-phrase'] };
}

/** Whether a phrase has a capital that is not owed to the beginning of a sentence ("Developers in Congress", "Komoditas ekspor"). */
function isProperName(pieces: Piece[], standsAlone: StandsAlone): boolean {
	const names = pieces.filter(isNameWord);
	const [only] = names;
	if (names.length !== 1 || !only || only !== pieces[0]) return names.length > 0;
	const word = firstWord(only).text;
	return isAcronym(word) || standsAlone(word) || (pieces.length === 1 && !/[a-z]s$/u.test(word));
}

/** A proper name that is no person's: an organisation, of the kind its apposition tells ("America Rising, a … committee"). */
function readProperName(phrase: string, pieces: Piece[], kind: SourceKind | undefined): Mention {
	const [name = pieces, ...rest] = partsOf(pieces);
	const apposition = rest.flat().find((piece) => piece.tags.body)?.tags.body;
	const from = firstWord(pieces[0] as Piece).start;
	const told = apposition ?? kind;
	return {
		naming: 'named-organisation',
		name: phrase.slice(0, lastWord(name[name.length - 1] as Piece).end - from),
		...(told && { kind: told }),
		rules: ['proper-name'],
	};
}

/** A known noun that is part of a proper name: "Review" in "The National Review". */
function isProper(piece: Piece, pieces: Piece[]): boolean {
	const before = pieces[pieces.indexOf(piece) - 1];
	return (
		firstWord(piece).capital && before !== undefined && firstWord(before).capital && !firstWord(piece).afterBreak && !before.tags.particle
	);
}

/** What stands before "who", "yang" and the like. */
function untilClause(pieces: Piece[]): Piece[] {
	const end = pieces.findIndex((piece, index) => index > 0 && piece.tags.clauseOpener && !firstWord(piece).capital);
	return end < 0 ? pieces : pieces.slice(0, end);
}

/** The noun the phrase is about: the first in Indonesian, the last before "of", "for"… in English. */
function headOf(pieces: Piece[], vocabulary: Vocabulary): Piece | undefined {
	if (vocabulary.headFirst) return pieces.find((piece) => isNoun(piece.tags));
	const stop = pieces.findIndex((piece, index) => index > 0 && (endsHead(piece) || firstWord(piece).afterBreak));
	const phrase = stop < 0 ? pieces : pieces.slice(0, stop);
	return (
		phrase.findLast((piece) => isNoun(piece.tags) && !lastWord(piece).possessive) ??
		(stop < 0 ? undefined : pieces.find((piece) => isNoun(piece.tags)))
	);
}

function isPlural(piece: Piece | undefined, vocabulary: Vocabulary): boolean {
	return Boolean(piece && !vocabulary.headFirst && /s$/u.test(lastWord(piece).text));
}

/**
 * The pieces of a person's name: capitalised words that are no title, body or place, at the end of one of the parts
 * between commas. A single word in capitals ("KCNA") is no person.
 */
function findPerson(pieces: Piece[], headPiece: Piece | undefined, vocabulary: Vocabulary, standsAlone: StandsAlone): Piece[] | undefined {
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
function bearsName({ tags: { role, people, honorific } }: Piece, vocabulary: Vocabulary): boolean {
	return Boolean(role || honorific || (people && vocabulary.headFirst));
}

/** Parts between commas and dashes. */
function partsOf(pieces: Piece[]): Piece[][] {
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
	// English puts the name right after the title ("Representative Charles Rangel of New York"), Indonesian after body and place.
	const end = pieces.findIndex((piece) => stopsName(piece, vocabulary));
	if (titled && !vocabulary.headFirst && end > 0) return nameRun(pieces.slice(0, end), titled, anyTitle, vocabulary, standsAlone);
	const start = pieces.findLastIndex((piece) => stopsName(piece, vocabulary)) + 1;
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
	if (endsHead(opener)) return false;
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

function stopsName(piece: Piece, vocabulary: Vocabulary): boolean {
	const word = firstWord(piece);
	if (lastWord(piece).possessive) return true;
	if (!word.capital) return !vocabulary.nameParticles.has(word.text.toLowerCase());
	if (isAcronym(word.text) && word.text.length > 2) return true;
	const { body, country, demonym, place, document, post, people, many, particle } = piece.tags;
	return Boolean(body || country || demonym || place || document || post || people || many || particle);
}

export function isAcronym(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
}

/** What the phrase says beside the name, without the comma between them: the titles before it, the apposition after it. */
function describe(text: string, pieces: Piece[], person: Piece[]): string {
	const start = pieces.indexOf(person[0] as Piece);
	const before = pieces.slice(0, start);
	const title = before.findIndex(
		({ tags }) => tags.role || tags.former || tags.body || tags.people || tags.country || tags.demonym || tags.place,
	);
	const after = pieces.slice(start + person.length);
	return [title < 0 ? [] : pieces.slice(title, start), after]
		.filter((side) => side.some(({ tags }) => tags.role || tags.body || tags.people))
		.map((side) => textBetween(text, side, pieces))
		.filter(Boolean)
		.join(', ');
}

/** The words of a side, with a bracket that closes right after them. */
function textBetween(text: string, side: Piece[], pieces: Piece[]): string {
	const next = pieces[pieces.indexOf(side[side.length - 1] as Piece) + 1];
	const to = next ? firstWord(next).start : text.length;
	const words = text.slice(firstWord(side[0] as Piece).start, to).replace(/[\s,;:–—(-]+$/u, '');
	return words.includes('(') ? words : words.replace(/\)$/u, '');
}
