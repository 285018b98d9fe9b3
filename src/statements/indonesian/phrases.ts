import { notVerbs } from '../../languages/id/grammar-words';
import { LETTER } from '../../languages/letters';
import type { Lexicon } from './lexicon';
import type { Unit } from './units';

/** A stretch of a sentence's units, end exclusive. */
export interface Phrase {
	from: number;
	to: number;
}

/** A noun phrase longer than this is a clause we failed to see. */
export const LONGEST_PHRASE = 40;

const VERB_LIKE = new RegExp(`^(?:me[mnlrwy]|ber|di|ter)[${LETTER}]{3,}$`);

export const isComma = (unit: Unit | undefined) => unit?.kind === 'mark' && /^[,–—]$/.test(unit.text);
export const isHardMark = (unit: Unit | undefined) => unit?.kind === 'mark' && /^[;:?!…]+$/.test(unit.text);

/** The stop after an initial or a short title ("Teguh P. Nugroho", "Dr. Rina"). */
export function isInitial(units: readonly Unit[], at: number): boolean {
	const before = units[at - 1];
	return units[at]?.text === '.' && !!before?.capital && before.text.length <= 4 && !!units[at + 1]?.capital;
}

/** Whether a word is a verb by its prefix, as far as that can be told without a dictionary. */
export function looksLikeVerb(unit: Unit | undefined): boolean {
	return !!unit && unit.kind === 'word' && !unit.capital && VERB_LIKE.test(unit.lower) && !notVerbs.has(unit.lower);
}

/** The index after the connectives that begin at `from` ("Sementara itu,"). */
export function skipConnectives(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
	let at = from;
	for (;;) {
		while (at < to && isComma(units[at])) at++;
		const phrase = lexicon.connectives
			.get(units[at]?.lower ?? '')
			?.find((words) => at + words.length <= to && words.every((word, k) => units[at + k]?.lower === word));
		if (!phrase) return at;
		at += phrase.length;
	}
}

/** Whether nothing but days, dates and times stands in a phrase ("Senin (18/9/2023) malam"). */
export function isTime(units: readonly Unit[], { from, to }: Phrase, lexicon: Lexicon): boolean {
	for (let i = from; i < to; i++) {
		const unit = units[i] as Unit;
		if (unit.kind === 'brackets' || /^[\d./:-]+$/.test(unit.text)) continue;
		if (!isTimeWord(unit, lexicon)) return false;
	}
	return to > from;
}

/** "Senin" is a day in any case; "lalu" is time, "Lalu" in "Satuan Lalu Lintas" is not. */
export function isTimeWord(unit: Unit | undefined, lexicon: Lexicon): boolean {
	return !!unit && (lexicon.calendarWords.has(unit.lower) || (!unit.capital && lexicon.timeWords.has(unit.lower)));
}

/** Whether a word is one that sources are named with: an office, a role, a body, a document, or how many. */
export const namesSource = (unit: Unit | undefined, lexicon: Lexicon) =>
	!!unit &&
	unit.kind === 'word' &&
	(lexicon.titles.has(unit.lower) ||
		lexicon.roles.has(unit.lower) ||
		lexicon.institutions.has(unit.lower) ||
		lexicon.documents.has(unit.lower) ||
		lexicon.determiners.has(unit.lower));

export const isNameWord = (unit: Unit | undefined, lexicon: Lexicon) => !!unit && unit.capital && !isTimeWord(unit, lexicon);

/** Whether a phrase is a bare name, with brackets and particles but no other small words. */
export function isName(units: readonly Unit[], { from, to }: Phrase, lexicon: Lexicon): boolean {
	let capitals = 0;
	for (let i = from; i < to; i++) {
		const unit = units[i] as Unit;
		if (isNameWord(unit, lexicon)) capitals++;
		else if (unit.kind !== 'brackets' && !lexicon.nameParticles.has(unit.lower) && unit.text !== '.') return false;
	}
	return capitals > 0;
}

export function isPronoun(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
	return lexicon.pronouns.has(units[at]?.lower ?? '');
}
