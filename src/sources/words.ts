import { englishAbbreviations } from '../languages/en/abbreviations';
import { indonesianAbbreviations } from '../languages/id/abbreviations';
import { LETTER, MARK } from '../languages/letters';

/** A word of a phrase, with its place in the text it was read from. */
export interface Word {
	/** As written, without a possessive ending. */
	text: string;
	start: number;
	end: number;
	/** Written with a capital first letter. */
	capital: boolean;
	/** It ends in "'s": the name of an owner, not of what is owned. */
	possessive: boolean;
	/** A comma, bracket or dash stands between the word before and this one. */
	afterBreak: boolean;
	/** A sentence ends between the word before and this one. */
	afterStop: boolean;
	/** It stands in brackets. */
	aside: boolean;
	/** Words in brackets stand between the word before and this one: "Finance (Indef) | Tauhid Ahmad", but "Andri (23)". */
	afterAside: boolean;
}

const WORD = new RegExp(`[${LETTER}${MARK}\\p{N}][${LETTER}${MARK}\\p{N}.'’\\-/&]*`, 'gu');
const A_LETTER = new RegExp(`[${LETTER}]`);
/** The slash of "Mohammad Ahsan/Hendra Setiawan", but not of "ATR/BPN". */
const BETWEEN_NAMES = /(?<=\p{Ll})\/(?=\p{Lu}\p{Ll})/gu;
const POSSESSIVE = /['’]s?$/u;
/** A word without one of these ends as it is. */
const ENDING = /[.'’\-/&]s?$/u;
/** Abbreviations keep their dot off: "Sen." is "Sen", "U.S." is "U.S". */
const TRAILING = /[.'’\-/&]+$/u;

/** A paragraph and its words. */
export interface ReadText {
	text: string;
	words: readonly Word[];
}

/** The words of a text, in order. What is in brackets is marked as an aside; the words around it are not parted by it. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let last = 0;
	let depth = 0;
	let before = '';
	let closesAside = false;
	const parted = text.includes('/') ? text.replace(BETWEEN_NAMES, ',') : text;
	for (const match of parted.matchAll(WORD)) {
		const raw = match[0];
		const ending = ENDING.test(raw);
		const possessive = ending && POSSESSIVE.test(raw) && raw.length > 2;
		const plain = ending ? (possessive ? raw.replace(POSSESSIVE, '') : raw).replace(TRAILING, '') : raw;
		const gap = parted.slice(last, match.index);
		last = match.index + raw.length;
		// Most words follow a space, which tells nothing.
		const marked = gap !== ' ';
		for (const mark of marked ? gap : '')
			if (mark === '(' || mark === '[') depth++;
			else if ((mark === ')' || mark === ']') && depth > 0) depth--;
		if (!plain) continue;
		words.push({
			text: plain,
			start: match.index,
			end: match.index + plain.length,
			capital: /^\p{Lu}/u.test(plain),
			possessive,
			afterBreak: marked && /[,;:–—"“”]/u.test(gap),
			afterStop: words.length === 0 || (marked && /[!?…]/u.test(gap)) || endsWithStop(before, gap),
			aside: depth > 0,
			afterAside: depth === 0 && closesAside,
		});
		if (depth === 0) closesAside = false;
		else if (A_LETTER.test(plain)) closesAside = true;
		before = raw;
	}
	return words;
}

const ABBREVIATIONS = new Set(
	[englishAbbreviations, indonesianAbbreviations].flatMap(({ neverLast, maybeLast }) => [...neverLast, ...maybeLast]),
);

/** A dot ends a sentence but after an initial ("J.") or an abbreviation ("Sen.", "U.S."): "Jeb Bush. Yet" is two. */
function endsWithStop(raw: string, gap: string): boolean {
	if (gap.startsWith('.')) return true;
	if (!raw.endsWith('.')) return false;
	const plain = raw.slice(0, -1).toLowerCase();
	return plain.length > 2 && !plain.includes('.') && !ABBREVIATIONS.has(plain);
}
