import { beginsWithCapital } from '../languages/capital';
import { isInWord } from '../languages/character-classes';
import { englishAbbreviations } from '../languages/en/abbreviations';
import { indonesianAbbreviations } from '../languages/id/abbreviations';
import { LETTER } from '../languages/letters';

/** A word of a phrase, with its place in the text it was read from. */
export interface Word {
	/** As written, without a possessive ending. */
	text: string;
	/** In lower case: it is looked up again and again. */
	lower: string;
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

const A_LETTER = new RegExp(`[${LETTER}]`);
/** What may stand within a word, and at its end after an abbreviation or before a possessive "s". */
const JOINTS: ReadonlySet<string> = new Set(".'’-/&");
/** The slash of "Mohammad Ahsan/Hendra Setiawan", but not of "ATR/BPN". */
const BETWEEN_NAMES = /(?<=\p{Ll})\/(?=\p{Lu}\p{Ll})/gu;
const POSSESSIVE = /['’]s?$/u;
/** Abbreviations keep their dot off: "Sen." is "Sen", "U.S." is "U.S". */
const TRAILING = /[.'’\-/&]+$/u;

/** What ends a sentence between two words: a dot after what is no word, as in "(18/9/2023). Menurut" and "10%. Menurut", but not "dia ... lalu". */
const STOP = /[!?…]|(?<![\s.])\.(?!\.)/u;

/** The words of a text, in order. What is in brackets is marked as an aside; the words around it are not parted by it. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let depth = 0;
	let before = '';
	let closesAside = false;
	const parted = text.includes('/') ? text.replace(BETWEEN_NAMES, ',') : text;
	for (let last = 0, start = wordStart(parted, 0); start < parted.length; start = wordStart(parted, last)) {
		const gap = parted.slice(last, start);
		last = wordEnd(parted, start);
		const raw = parted.slice(start, last);
		const joint = endsInJoint(raw);
		const possessive = joint && POSSESSIVE.test(raw) && raw.length > 2;
		const plain = joint ? (possessive ? raw.replace(POSSESSIVE, '') : raw).replace(TRAILING, '') : raw;
		// Most words follow a space, which tells nothing.
		const marked = gap !== ' ';
		if (marked)
			for (const mark of gap)
				if (mark === '(' || mark === '[') depth++;
				else if ((mark === ')' || mark === ']') && depth > 0) depth--;
		if (!plain) continue;
		words.push({
			text: plain,
			lower: plain.toLowerCase(),
			start,
			end: start + plain.length,
			capital: beginsWithCapital(plain),
			possessive,
			afterBreak: marked && /[,;:–—"“”]/u.test(gap),
			afterStop: words.length === 0 || (marked && STOP.test(gap)) || endsWithStop(before),
			aside: depth > 0,
			afterAside: depth === 0 && closesAside,
		});
		if (depth === 0) closesAside = false;
		else if (A_LETTER.test(plain)) closesAside = true;
		before = raw;
	}
	return words;
}

/** Where the first word from `at` on begins; the length of the text where there is none. */
function wordStart(text: string, at: number): number {
	let start = at;
	while (start < text.length && !isInWord(text, start)) start++;
	return start;
}

function wordEnd(text: string, start: number): number {
	let end = start + 1;
	while (isInWord(text, end) || JOINTS.has(text[end] ?? '')) end++;
	return end;
}

/** A word that ends in none, nor in one before an "s", ends as it is. */
function endsInJoint(word: string): boolean {
	const last = word.charAt(word.length - 1);
	return JOINTS.has(last) || (last === 's' && JOINTS.has(word.charAt(word.length - 2)));
}

const ABBREVIATIONS = new Set(
	[englishAbbreviations, indonesianAbbreviations].flatMap(({ neverLast, maybeLast }) => [...neverLast, ...maybeLast]),
);

/** A dot at the end of a word ends a sentence but after an initial ("J.") or an abbreviation ("Sen.", "U.S."): "Jeb Bush. Yet" is two. */
function endsWithStop(raw: string): boolean {
	if (!endsInJoint(raw)) return false;
	const word = raw.replace(/['’]+$/u, '');
	if (!word.endsWith('.')) return false;
	const plain = word.slice(0, -1).toLowerCase();
	return plain.length > 2 && !plain.includes('.') && !ABBREVIATIONS.has(plain);
}
