import { isAcronym } from './acronym';
import { describe } from './describe';
import { findPerson, partsOf } from './find-person';
import { endsHead, kindOf } from './kind-of';
import { type NameEvidence, NO_EVIDENCE } from './name-start';
import { firstWord, isNameWord, isNoun, lastWord, type Piece, piecesOf, textOf } from './pieces';
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
	/** The form of the noun the phrase is about, in lower case ("report", "peneliti"). */
	head?: string;
	/** The person speaks for a body that the phrase does not name ("spokesman John Kirby"). */
	spokesperson?: true;
	/** Ids of the rules it rests on. */
	rules: string[];
}

/** Reads the noun phrase that names a source: who it is, how well that can be known, and what its nouns say of it. */
export function readMention(text: string, vocabulary: Vocabulary, evidence: NameEvidence = NO_EVIDENCE): Mention {
	const words = wordsOf(text);
	const outside = words.filter((word) => !word.aside);
	const all = untilClause(piecesOf(outside.length > 0 ? outside : words, vocabulary)).map((piece, index, all) =>
		isSurnameAlone(piece, all[index + 1], vocabulary, evidence) ? { ...piece, tags: {}, known: false } : piece,
	);
	const pieces = all[0]?.tags.telling && all.length > 1 ? all.slice(1) : all;
	if (pieces.length === 0 || isPronoun(pieces)) {
		return { naming: 'unresolved', name: text.trim(), rules: ['pronoun'] };
	}
	const phrase = textOf(text, pieces);
	const [first] = pieces;
	if (/^\d+(?:[.,]\d+)? ?(?:%|percent|per cent|persen)/u.test(phrase + text.slice(phrase.length, phrase.length + 1)))
		return { naming: 'unnamed-group', name: text.trim(), kind: 'other', rules: ['share'] };
	const isAge = first && /^\d{1,3}$/u.test(firstWord(first).text) && (!pieces[1] || firstWord(pieces[1]).afterBreak);
	if (isAge || (pieces.length === 1 && first && !first.known && isNobody(firstWord(first), vocabulary)))
		return { naming: 'unresolved', name: text.trim(), rules: ['no-name'] };
	const entry = findWholeName(phrase) ?? findWholeName(text.trim());
	if (entry) {
		return { naming: 'named-organisation', name: phrase, ...(entry.kind && { kind: entry.kind }), registry: entry, rules: ['registry'] };
	}
	const headPiece = headOf(pieces, vocabulary);
	const head = headPiece?.words.map((word) => word.lower).join(' ');
	const document = readDocument(phrase, pieces, headPiece);
	if (document) return { ...document, ...(head && { head }) };
	if (isInitials(text)) return { naming: 'unnamed-individual', name: text.replace(AGE, '').trim(), rules: ['initials'] };
	if (isPair(pieces, evidence) || isPlayingPair(text, pieces)) return { naming: 'named-person', name: phrase, rules: ['names'] };
	const person = findPerson(pieces, headPiece, vocabulary, evidence);
	if (person) {
		const kind = kindOf(pieces, vocabulary);
		const description = describe(text, pieces, person, vocabulary);
		return {
			naming: 'named-person',
			name: textOf(text, person),
			...(description && { description }),
			...(kind && { kind }),
			...(!kind && pieces.some((piece) => piece.tags.spokesperson) && { spokesperson: true as const }),
			rules: [kind ? 'titled-name' : 'name'],
		};
	}
	return { ...readNameless(phrase, pieces, headPiece, vocabulary, evidence), ...(head && { head }) };
}

/** "Dean, a medical doctor": a noun that the article uses as a surname, and that is alone in its part. */
function isSurnameAlone(piece: Piece, after: Piece | undefined, vocabulary: Vocabulary, evidence: NameEvidence): boolean {
	const { text, capital } = firstWord(piece);
	const alone = piece.words.length === 1 && (!after || firstWord(after).afterBreak);
	return alone && capital && vocabulary.surnames.has(text.toLowerCase()) && evidence.standsAlone(text);
}

/** A day, a number, an adverb, a word that opens a sentence, or what is left of "Mark Kirk, R-Ill.". */
function isNobody(word: Word, vocabulary: Vocabulary): boolean {
	if (vocabulary.isSentenceOpener(word) || /^[RDI]-\p{Lu}/u.test(word.text)) return true;
	if (vocabulary.headFirst && /\p{Ll}{3}nya$/u.test(word.text)) return true;
	return !word.capital && (/^\d/u.test(word.text) || (!vocabulary.headFirst && /\p{L}{3}ly$/u.test(word.text)));
}

const AGE = /\s?\(\d{1,3}(?: tahun)?\)\s?$/u;

/** "AS (32)": a name that the article keeps back, with an age. */
function isInitials(text: string): boolean {
	return AGE.test(text) && /^\p{Lu}{1,4}$/u.test(text.replace(AGE, '').trim());
}

/** "ia", "she", "ia juga". */
function isPronoun(pieces: Piece[]): boolean {
	return pieces.some((piece) => piece.tags.pronoun) && pieces.every((piece) => piece.tags.pronoun || piece.tags.particle);
}

/** "Donald Trump and Hillary Clinton": two people who speak as one. */
function isPair(pieces: Piece[], evidence: NameEvidence): boolean {
	const link = pieces.findIndex((piece) => /^(?:and|dan)$/u.test(firstWord(piece).text));
	const sides = [pieces.slice(0, link), pieces.slice(link + 1)];
	return (
		link > 0 &&
		sides.every((side) => side.every(isNameWord) && (side.length > 1 || (side[0] && evidence.standsAlone(firstWord(side[0]).text))))
	);
}

/** "Mohammad Ahsan/Hendra Setiawan". */
function isPlayingPair(text: string, pieces: Piece[]): boolean {
	return text.includes('/') && partsOf(pieces).length === 2 && pieces.every(isNameWord) && !text.includes(',');
}

/** Nouns for documents that no outlet is named after: "the American Health Security Act", but "The National Review". */
const NAMED_DOCUMENT = /^(?:act|poll|survey|report|study|bill|index|treaty)$/iu;

/** A report, a poll, a tweet: something written that speaks. */
function readDocument(phrase: string, pieces: Piece[], headPiece: Piece | undefined): Mention | undefined {
	if (!headPiece || (isProper(headPiece, pieces) && !NAMED_DOCUMENT.test(lastWord(headPiece).text))) return undefined;
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
	evidence: NameEvidence,
): Mention {
	const kind = kindOf(pieces, vocabulary);
	const leading = pieces.slice(0, 2);
	const many = leading.some((piece) => piece.tags.many);
	const one = leading.some((piece) => piece.tags.one);
	const tags: Tags = headPiece?.tags ?? pieces[0]?.tags ?? {};
	if (tags.country && pieces.every((piece) => piece.tags.country || piece.tags.particle)) {
		return { naming: 'named-organisation', name: phrase, kind: 'government', rules: ['country'] };
	}
	if (many || (tags.people && !one && (!tags.role || isPlural(headPiece, vocabulary)) && !tags.body)) {
		const group = kind ?? tags.people;
		return { naming: 'unnamed-group', name: phrase, ...(group && { kind: group }), rules: ['people-noun'] };
	}
	if (tags.place && isPlaceOnly(pieces)) return { naming: 'named-organisation', name: phrase, kind: 'government', rules: ['place'] };
	if (tags.demonym && lastOfHead(pieces)?.tags.demonym) return { naming: 'unnamed-group', name: phrase, rules: ['citizens'] };
	if (tags.body && !one) return { naming: 'named-organisation', name: phrase, kind: tags.body, rules: ['body-noun'] };
	// "An anti-Trump super PAC".
	if (tags.body && !tags.role) return { naming: 'unnamed-group', name: phrase, kind: tags.body, rules: ['body-without-name'] };
	if (tags.role || one || tags.people) {
		const individual = kind ?? tags.people;
		return { naming: 'unnamed-individual', name: phrase, ...(individual && { kind: individual }), rules: ['role-without-name'] };
	}
	const lastWordOfHead = vocabulary.headFirst ? undefined : lastOfHead(pieces);
	const isCommon = lastWordOfHead && !lastWordOfHead.known && !firstWord(lastWordOfHead).capital;
	if (!isCommon && isProperName(pieces, evidence)) return readProperName(phrase, pieces, kind);
	const [first] = pieces;
	const last = vocabulary.headFirst ? undefined : lastOfHead(pieces);
	const plural = !one && !/^(?:this|that|each|every)\s/iu.test(phrase) && isPlural(last ?? first, vocabulary);
	return { naming: plural ? 'unnamed-group' : 'unnamed-individual', name: phrase, ...(kind && { kind }), rules: ['noun-phrase'] };
}

/** "Jakarta", "Jakarta Pusat": a place that speaks stands for who governs it. */
function isPlaceOnly(pieces: Piece[]): boolean {
	return pieces.every((piece) => piece.tags.place && !piece.tags.role);
}

/** The last piece before "of", "in" or a comma: the noun of an English phrase, whether or not it is known. */
function lastOfHead(pieces: Piece[]): Piece | undefined {
	const stop = pieces.findIndex((piece, index) => index > 0 && (endsHead(piece) || firstWord(piece).afterBreak));
	return pieces[(stop < 0 ? pieces.length : stop) - 1];
}

/** Whether a phrase has a capital that is not owed to the beginning of a sentence ("Developers in Congress", "Komoditas ekspor"). */
function isProperName(pieces: Piece[], evidence: NameEvidence): boolean {
	const names = pieces.filter(isNameWord);
	const [only] = names;
	if (names.length !== 1 || !only || only !== pieces[0]) return names.length > 0;
	const word = firstWord(only).text;
	return isAcronym(word) || evidence.standsAlone(word) || (pieces.length === 1 && !/[a-z]s$/u.test(word) && !evidence.isOrdinary(word));
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
	return Boolean(piece && !vocabulary.headFirst && /[^siu]s$/u.test(lastWord(piece).text) && !lastWord(piece).possessive);
}
