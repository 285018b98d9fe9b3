import { beginsWithCapital } from '../../languages/capital';
import { LETTER } from '../../languages/letters';
import type { Stretch } from '../sentences';

/** A short form and where the text says what it stands for: "Kementerian Keuangan (Kemenkeu)". */
export interface Abbreviation {
	short: string;
	/** The long form with the brackets. */
	long: Stretch;
}

const BRACKETS = new RegExp(`\\(([\\p{Lu}][${LETTER}\\p{N}.&-]{1,12})\\)`, 'gu');
const WORD_START = new RegExp(`[${LETTER}\\p{N}]+`, 'gu');
const NO_LETTER = new RegExp(`[^${LETTER}\\p{N}]`, 'gu');
/** A long form is looked for no further back than this. */
const REACH = 140;

/**
 * The abbreviations that a text introduces in brackets. The long form is what Schwartz and Hearst's algorithm finds (A simple
 * algorithm for identifying abbreviation definitions in biomedical text, PSB 2003): from the end, each letter of the short form
 * must stand in the words before, its first at the beginning of a word; and here that word must have a capital.
 */
export function findAbbreviations(text: string): Abbreviation[] {
	const found: Abbreviation[] = [];
	for (const match of text.matchAll(BRACKETS)) {
		const short = match[1] as string;
		const from = Math.max(0, match.index - REACH);
		const start = longFormStart(text.slice(from, match.index), short);
		if (start !== undefined) found.push({ short, long: { start: from + start, end: match.index + match[0].length } });
	}
	return found;
}

function longFormStart(before: string, short: string): number | undefined {
	const letters = short.toLowerCase().replace(NO_LETTER, '');
	const text = before.toLowerCase();
	const words = [...before.matchAll(WORD_START)];
	if (words.length === 0 || text.length !== before.length) return undefined;
	const starts = new Set(words.map((word) => word.index));
	let at = text.length - 1;
	for (let i = letters.length - 1; i >= 0; i--) {
		while (at >= 0 && !(text[at] === letters[i] && (i > 0 || starts.has(at)))) at--;
		if (at < 0) return undefined;
		at--;
	}
	const start = at + 1;
	const span = words.filter((word) => word.index >= start);
	// Two words at least, and no more than the letters of the short form allow.
	if (span.length < 2 || span.length > Math.min(letters.length + 5, letters.length * 2)) return undefined;
	return beginsWithCapital(before.slice(start)) ? start : undefined;
}
