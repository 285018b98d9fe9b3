import type { Abbreviations } from '../languages/abbreviations';
import { englishAbbreviations } from '../languages/en/abbreviations';
import { indonesianAbbreviations } from '../languages/id/abbreviations';
import { LETTER, MARK } from '../languages/letters';

/** A stretch of one text: UTF-16 offsets, end exclusive. */
export interface Stretch {
	start: number;
	end: number;
}

interface Lexicon {
	neverLast: ReadonlySet<string>;
	beforeNumber: ReadonlySet<string>;
	maybeLast: ReadonlySet<string>;
	sentenceStarters: ReadonlySet<string>;
}

const lexicon = (data: Abbreviations): Lexicon => ({
	neverLast: new Set(data.neverLast),
	beforeNumber: new Set(data.beforeNumber),
	maybeLast: new Set(data.maybeLast),
	sentenceStarters: new Set(data.sentenceStarters),
});

const LEXICONS: Record<string, Lexicon> = {
	en: lexicon(englishAbbreviations),
	id: lexicon(indonesianAbbreviations),
};
LEXICONS.ms = LEXICONS.id as Lexicon;

/**
 * Marks that may end a sentence, with the closing quotation marks and brackets that belong to it. The look-behind keeps a long
 * run of marks from being tried again at each of them.
 */
const END = /(?<![.?!…])[.?!…]+[”’"'»)\]]{0,4}/gu;
const NEXT = new RegExp(`\\s*[“”‘"'«„([—–-]*\\s*([${LETTER}\\p{N}@#][${LETTER}${MARK}\\p{N}'’-]*)?`, 'uy');
const CAPITAL = /^[\p{Lu}\p{Lt}\p{N}@#]/u;
const LETTER_RUN = new RegExp(`[${LETTER}${MARK}\\p{N}.]`, 'u');
/** The longest abbreviation is shorter; looking back no further keeps the whole linear. */
const LOOK_BACK = 24;

function wordBefore(text: string, end: number): string {
	let start = end;
	while (start > 0 && end - start < LOOK_BACK && LETTER_RUN.test(text[start - 1] as string)) start--;
	return text.slice(start, end);
}

/**
 * The sentences of one block of text, in order, without the white space between them. Abbreviations, titles, initials,
 * decimals and "No. 5" do not end a sentence; closing quotation marks and brackets belong to the sentence they close; after
 * a question or exclamation mark in a quotation a small letter goes on with the sentence ("“Why?” he asked."). A language
 * without a table of its own is read with the English one. Linear in the text.
 */
export function splitSentences(text: string, language: string): Stretch[] {
	const words = LEXICONS[language.slice(0, 2).toLowerCase()] ?? (LEXICONS.en as Lexicon);
	const sentences: Stretch[] = [];
	let start = 0;
	const push = (end: number) => {
		while (start < end && /\s/.test(text[start] as string)) start++;
		let last = end;
		while (last > start && /\s/.test(text[last - 1] as string)) last--;
		if (last > start) sentences.push({ start, end: last });
		start = end;
	};
	for (const match of text.matchAll(END)) {
		const end = match.index + match[0].length;
		NEXT.lastIndex = end;
		const next = NEXT.exec(text)?.[1];
		if (next !== undefined && (isSpace(text[end]) || closes(match[0])) && endsHere(text, match, next, words)) push(end);
	}
	push(text.length);
	return sentences;
}

const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);
/** A closing mark may stand right before the next sentence; other marks may not ("U.S", "3.5"). */
const closes = (mark: string) => /[”»]$/.test(mark);

function endsHere(text: string, match: RegExpExecArray, next: string, words: Lexicon): boolean {
	if (!CAPITAL.test(next)) return false;
	if (!/^\.[^.?!…]*$/u.test(match[0])) return true;
	const before = wordBefore(text, match.index);
	const lower = before.toLowerCase();
	if (words.neverLast.has(lower)) return false;
	if (words.beforeNumber.has(lower) && /^\p{N}/u.test(next)) return false;
	const initial = /^\p{Lu}(\.\p{Lu})*$/u.test(before);
	// "J. K. Rowling", "the U.S. Senate": goes on unless the next word is one that begins sentences.
	if ((initial && before !== 'I') || words.maybeLast.has(lower)) return words.sentenceStarters.has(next.toLowerCase());
	return true;
}
