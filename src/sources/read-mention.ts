import type { NounKind, RoleKind } from '../languages/naming';
import { findWholeName, type RegistryEntry } from './registry';
import type { Naming, SourceKind } from './source';
import type { Tags, Vocabulary } from './vocabulary';
import { type Word, wordsOf } from './words';

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
	/** Ids of the rules it rests on. */
	rules: string[];
}

/** One piece of a phrase: a form of the vocabulary, or a word it does not know. */
export interface Piece {
	words: Word[];
	tags: Tags;
	known: boolean;
}

/** Tells of a word where in the article it stands at the beginning of a name ("Maulana" in "kata Maulana"). */
export type BeginsName = (word: string) => boolean;

const NEVER: BeginsName = () => false;

/** Reads the noun phrase that names a source: who it is, how well that can be known, and what its nouns say of it. */
export function readMention(text: string, vocabulary: Vocabulary, beginsName: BeginsName = NEVER): Mention {
	const words = wordsOf(text);
	const pieces = piecesOf(words, vocabulary);
	const head = untilClause(pieces);
	if (head.length === 0 || head.every((piece) => piece.tags.pronoun && !startsUpper(piece, words))) {
		return { naming: 'unresolved', name: text.trim(), rules: ['pronoun'] };
	}
	const slice = (from: Piece, to: Piece) => text.slice(first(from).start, last(to).end);
	const phrase = slice(head[0] as Piece, head[head.length - 1] as Piece);
	const entry = findWholeName(phrase);
	if (entry)
		return { naming: 'named-organisation', name: phrase, ...(entry.kind && { kind: entry.kind }), registry: entry, rules: ['registry'] };

	const headPiece = headOf(head, vocabulary);
	if (headPiece?.tags.document && !isProper(headPiece, words))
		return { naming: 'named-document', name: phrase, kind: 'document', rules: ['document-noun'] };
	if (headPiece?.tags.post && !isProper(headPiece, words))
		return { naming: 'named-document', name: phrase, kind: 'social-media', rules: ['post-noun'] };

	const person = findPerson(head, words, vocabulary, beginsName);
	if (person) {
		const kind = kindOf(head, vocabulary);
		const description = describe(text, head, person);
		return {
			naming: 'named-person',
			name: slice(person[0] as Piece, person[person.length - 1] as Piece),
			...(description && { description }),
			...(kind && { kind }),
			rules: [kind ? 'titled-name' : 'name'],
		};
	}
	return readNameless(phrase, head, headPiece, words, vocabulary);
}

/** A phrase without a person's name: an organisation, a country, or somebody who is not named. */
function readNameless(phrase: string, head: Piece[], headPiece: Piece | undefined, words: Word[], vocabulary: Vocabulary): Mention {
	const kind = kindOf(head, vocabulary);
	const many = head.some((piece, index) => piece.tags.many && index < 2);
	const one = head.some((piece, index) => piece.tags.one && index < 2);
	const tags = headPiece?.tags ?? {};
	const proper = head.some((piece) => !piece.known && startsUpper(piece, words));
	if (tags.country && head.every((piece) => piece.tags.country || piece.tags.particle)) {
		return { naming: 'named-organisation', name: phrase, kind: 'government', rules: ['country'] };
	}
	if (many || (tags.people && !one && !tags.role && !tags.body) || (tags.people && isPlural(headPiece, vocabulary))) {
		return { naming: 'unnamed-group', name: phrase, ...((kind ?? tags.people) && { kind: kind ?? tags.people }), rules: ['people-noun'] };
	}
	if (tags.demonym) return { naming: 'unnamed-group', name: phrase, rules: ['citizens'] };
	if (tags.body && !one) return { naming: 'named-organisation', name: phrase, kind: tags.body, rules: ['body-noun'] };
	if (tags.role || one || tags.people) {
		return {
			naming: 'unnamed-individual',
			name: phrase,
			...((kind ?? tags.people) && { kind: kind ?? tags.people }),
			rules: ['role-without-name'],
		};
	}
	if (proper) return { naming: 'named-organisation', name: phrase, ...(kind && { kind }), rules: ['proper-name'] };
	return { naming: 'unnamed-individual', name: phrase, ...(kind && { kind }), rules: ['noun-phrase'] };
}

/** Cuts a phrase into the longest forms the vocabulary knows and the words between them. */
export function piecesOf(words: Word[], vocabulary: Vocabulary): Piece[] {
	const pieces: Piece[] = [];
	for (let index = 0; index < words.length; ) {
		const found = vocabulary.match(words, index);
		const length = found?.length ?? 1;
		pieces.push({ words: words.slice(index, index + length), tags: found?.tags ?? {}, known: found !== undefined });
		index += length;
	}
	return pieces;
}

function first(piece: Piece): Word {
	return piece.words[0] as Word;
}

function last(piece: Piece): Word {
	return piece.words[piece.words.length - 1] as Word;
}

/** A capital that is not owed to the beginning of the phrase alone. */
function startsUpper(piece: Piece, words: Word[]): boolean {
	const word = first(piece);
	return word.capital && (word !== words[0] || piece.words.length > 1 || !piece.known);
}

/** A known noun that is part of a proper name: "Post" in "The Washington Post". */
function isProper(piece: Piece, words: Word[]): boolean {
	const index = words.indexOf(first(piece));
	const before = words[index - 1];
	return first(piece).capital && Boolean(before?.capital) && !first(piece).afterBreak;
}

/** What stands before "who", "yang" and the like. */
function untilClause(pieces: Piece[]): Piece[] {
	const end = pieces.findIndex((piece, index) => index > 0 && piece.tags.clauseOpener && !first(piece).capital);
	return end < 0 ? pieces : pieces.slice(0, end);
}

/** The noun the phrase is about: the first in Indonesian, the last before "of", "for"… in English. */
function headOf(pieces: Piece[], vocabulary: Vocabulary): Piece | undefined {
	const nouns = (piece: Piece) => isNoun(piece.tags);
	if (vocabulary.headFirst) return pieces.find(nouns);
	const stop = pieces.findIndex((piece, index) => index > 0 && (endsHead(piece) || first(piece).afterBreak));
	const np = stop < 0 ? pieces : pieces.slice(0, stop);
	return np.findLast((piece) => nouns(piece) && !last(piece).possessive) ?? pieces.find(nouns);
}

function endsHead(piece: Piece): boolean {
	const word = first(piece);
	return Boolean(piece.tags.particle) && !word.capital && !/^(?:the|a|an|his|her|their|its|our|my|your)$/u.test(word.text);
}

function isNoun(tags: Tags): boolean {
	return Boolean(tags.role || tags.people || tags.body || tags.document || tags.post || tags.country || tags.demonym);
}

function isPlural(piece: Piece | undefined, vocabulary: Vocabulary): boolean {
	return Boolean(piece && !vocabulary.headFirst && /s$/u.test(last(piece).text) && !piece.tags.role);
}

/**
 * The pieces of a person's name: capitalised words that are no title, body or place, at the end of one of the parts
 * between commas. A single word in capitals ("KCNA") is no person.
 */
function findPerson(pieces: Piece[], words: Word[], vocabulary: Vocabulary, beginsName: BeginsName): Piece[] | undefined {
	for (const part of partsOf(pieces)) {
		const role = part.findLastIndex((piece, index) => bearsName(piece, part, index, vocabulary));
		const run = nameRun(part.slice(role + 1), role >= 0, words, vocabulary, beginsName);
		if (run.length > 0) return run;
	}
	return undefined;
}

/** Whether a title or honorific can have a name after it; one that ends a run of capitals ("Steve King") is a name itself. */
function bearsName(piece: Piece, part: Piece[], index: number, vocabulary: Vocabulary): boolean {
	const { role, people, honorific } = piece.tags;
	if (!role && !honorific && !(people && vocabulary.headFirst)) return false;
	const before = part[index - 1];
	const closesRun =
		index === part.length - 1 && piece.words.length === 1 && before !== undefined && isNameWord(before) && first(piece).capital;
	return !closesRun;
}

function isNameWord(piece: Piece): boolean {
	return !piece.known && first(piece).capital && !last(piece).possessive;
}

/** Parts between commas, brackets and dashes. */
function partsOf(pieces: Piece[]): Piece[][] {
	const parts: Piece[][] = [];
	for (const piece of pieces) {
		if (parts.length === 0 || first(piece).afterBreak) parts.push([]);
		parts[parts.length - 1]?.push(piece);
	}
	return parts;
}

/** The name in what follows a title (or in a part without one): nothing where the words are those of a body or a place. */
function nameRun(pieces: Piece[], titled: boolean, words: Word[], vocabulary: Vocabulary, beginsName: BeginsName): Piece[] {
	const start = pieces.findLastIndex((piece) => stopsName(piece, vocabulary)) + 1;
	const run = pieces.slice(start).filter((piece) => !/^\d/u.test(first(piece).text));
	const skipped = pieces.slice(0, start);
	if (run.length === 0 || !run.some(isNameWord)) return [];
	if (!titled && skipped.some((piece) => isNoun(piece.tags) && startsUpper(piece, words))) return [];
	if (titled && run.length > 1) {
		const known = run.findIndex((piece) => isNameWord(piece) && beginsName(first(piece).text));
		if (known > 0) return run.slice(known);
	}
	const [only] = run;
	if (run.length === 1 && only && !titled && isAcronym(first(only).text)) return [];
	// After a body's noun the next words are still its name ("Kepala Dinas Kesehatan"): only what the article uses alone is a person.
	if (
		skipped.some((piece) => piece.tags.body) &&
		vocabulary.headFirst &&
		!run.some((piece) => beginsName(first(piece).text)) &&
		run.length < 3
	) {
		return titled && run.length === 2 ? run : [];
	}
	return run;
}

function stopsName(piece: Piece, vocabulary: Vocabulary): boolean {
	if (last(piece).possessive) return true;
	if (!first(piece).capital) return !vocabulary.nameParticles.has(first(piece).text.toLowerCase());
	if (piece.tags.honorific) return false;
	return piece.known && isStop(piece.tags);
}

function isStop(tags: Tags): boolean {
	return Boolean(tags.body || tags.country || tags.demonym || tags.place || tags.document || tags.post || tags.people);
}

export function isAcronym(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
}

/** What the phrase says beside the name, without the comma between them. */
function describe(text: string, head: Piece[], person: Piece[]): string {
	const from = first(head[0] as Piece).start;
	const to = last(head[head.length - 1] as Piece).end;
	const before = text.slice(from, first(person[0] as Piece).start);
	const after = text.slice(last(person[person.length - 1] as Piece).end, to);
	return [before, after]
		.map((side) => side.replace(/^[\s,;:(–—-]+|[\s,;:)(–—-]+$/gu, ''))
		.filter((side) => /\p{L}{2}/u.test(side))
		.join(', ');
}

const PERSON_OF: Partial<Record<NounKind, SourceKind>> = { government: 'official', 'news-agency': 'newsroom', 'state-media': 'newsroom' };

/**
 * The kind the nouns of a phrase tell: that of the leading role; for a role that says nothing alone ("ketua",
 * "spokesman") that of the body in the same phrase. A former office makes a politician, not an official.
 */
export function kindOf(pieces: Piece[], vocabulary: Vocabulary): SourceKind | undefined {
	const roles = pieces.filter((piece) => piece.tags.role);
	const ordered = vocabulary.headFirst ? roles : headRolesFirst(pieces, roles);
	const leading = ordered.find((piece) => piece.tags.role !== 'of-body') ?? ordered[0];
	const top = ordered[0];
	if (!top) return pieces.find((piece) => piece.tags.people)?.tags.people;
	const role = top.tags.role === 'of-body' ? (kindOfBody(pieces) ?? (leading?.tags.role as RoleKind)) : top.tags.role;
	if (!role || role === 'of-body') return undefined;
	const former = pieces.some((piece) => piece.tags.former);
	return role === 'official' && former ? 'politician' : role;
}

/** English puts the role that counts right before "of", "for"… or at the end; what owns it stands before. */
function headRolesFirst(pieces: Piece[], roles: Piece[]): Piece[] {
	const stop = pieces.findIndex((piece, index) => index > 0 && endsHead(piece));
	const lead = stop < 0 ? roles : roles.filter((piece) => pieces.indexOf(piece) < stop);
	return [...lead.toReversed(), ...roles.filter((piece) => !lead.includes(piece))];
}

function kindOfBody(pieces: Piece[]): SourceKind | undefined {
	for (const piece of pieces) {
		const { body, country, demonym, place } = piece.tags;
		if (body) return PERSON_OF[body] ?? body;
		if (country || demonym || place) continue;
	}
	return pieces.some((piece) => piece.tags.country || piece.tags.demonym) ? 'official' : undefined;
}
