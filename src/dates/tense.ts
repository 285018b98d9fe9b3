import type { TimesTable } from '../languages/times';
import type { Direction } from './reading-moment';
import { isLetter, LINE_FEED, lowerOf } from './time-tokens';
import { hashOf, WordTable } from './word-table';

/** How far a verb may stand from the day it places. A sentence of news has 20 to 30 words. */
const REACH = 40;
/** "will be held": a future word this near before a past form makes it future. */
const AUXILIARY_REACH = 4;

/** What a word tells of the time its sentence speaks of. */
interface TenseWord {
	tense: Direction;
	/** A past form no auxiliary can stand before. */
	isFinite: boolean;
	/** Makes a past form after it future. */
	isAuxiliary: boolean;
	/** What follows at once lies ahead. */
	isBeforeFuture: boolean;
}

export interface TenseWords {
	words: WordTable<TenseWord>;
	pastEnding: string | undefined;
}

export function tenseWords({ tense }: TimesTable): TenseWords {
	const { future, past, pastEnding, finite = [], auxiliary = future, beforeFuture = [] } = tense;
	const all = new Set([...future, ...past, ...auxiliary, ...beforeFuture]);
	const told = (word: string): TenseWord => ({
		tense: future.includes(word) ? 1 : past.includes(word) ? -1 : 0,
		isFinite: finite.includes(word),
		isAuxiliary: auxiliary.includes(word),
		isBeforeFuture: beforeFuture.includes(word),
	});
	return { words: new WordTable(new Map([...all].map((word) => [word, told(word)]))), pastEnding };
}

/** What the sentence around the words from `start` to `end` speaks of: the nearest verb before them decides, else the first after. 0 if none tells. */
export function directionAround(text: string, start: number, end: number, words: TenseWords): Direction {
	let word = wordBefore(text, start);
	if (word && told(text, word, words)?.isBeforeFuture) return 1;
	for (let count = 0; word && count < REACH; count++) {
		const tense = tenseOf(text, word, 0, words);
		if (tense !== 0) return tense;
		word = wordBefore(text, word.start);
	}
	word = wordAfter(text, end);
	for (let count = 0; word && count < REACH; count++) {
		const tense = tenseOf(text, word, end, words);
		if (tense !== 0) return tense;
		word = wordAfter(text, word.end);
	}
	return 0;
}

function told(text: string, { start, end }: Word, { words }: TenseWords): TenseWord | undefined {
	return words.find(text, start, end, hashOf(text, start, end));
}

/** No word before `from` is its auxiliary: "In May, he voted" has none. */
function tenseOf(text: string, word: Word, from: number, words: TenseWords): Direction {
	const { tense = 0, isFinite: hasNoAuxiliary = false } = told(text, word, words) ?? {};
	if (tense === 1) return 1;
	if (tense === 0 && !hasEnding(text, word, words.pastEnding)) return 0;
	if (hasNoAuxiliary) return -1;
	let before = wordBefore(text, word.start);
	for (let count = 0; before && before.start >= from && count < AUXILIARY_REACH; count++) {
		if (told(text, before, words)?.isAuxiliary) return 1;
		before = wordBefore(text, before.start);
	}
	return -1;
}

/** No past form is shorter ("need", "feed"). */
const SHORTEST_PAST = 5;

function hasEnding(text: string, { start, end }: Word, ending: string | undefined): boolean {
	if (ending === undefined || end - start < SHORTEST_PAST) return false;
	for (let at = 1; at <= ending.length; at++)
		if (lowerOf(text.charCodeAt(end - at)) !== ending.charCodeAt(ending.length - at)) return false;
	return true;
}

interface Word {
	start: number;
	end: number;
}

/** The word before `at` in the same sentence. */
function wordBefore(text: string, at: number): Word | undefined {
	let end = at;
	while (end > 0 && !isLetter(text.charCodeAt(end - 1))) {
		end--;
		if (endsSentence(text, end)) return undefined;
	}
	let start = end;
	while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
	return start < end ? { start, end } : undefined;
}

/** The word at or after `at` in the same sentence. */
function wordAfter(text: string, at: number): Word | undefined {
	let start = at;
	while (start < text.length && !isLetter(text.charCodeAt(start))) {
		if (endsSentence(text, start)) return undefined;
		start++;
	}
	let end = start;
	while (end < text.length && isLetter(text.charCodeAt(end))) end++;
	return start < end ? { start, end } : undefined;
}

/** Whether the sign at `at` ends a sentence. A full stop after a short word is taken for an abbreviation's ("Sept.", "Mr."). */
function endsSentence(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code === LINE_FEED || code === 33 || code === 63) return true;
	if (code !== 46) return false;
	const next = text.charCodeAt(at + 1);
	if (next > 47 && next !== 0x201d) return false;
	let start = at;
	while (start > 0 && at - start < 4 && isLetter(text.charCodeAt(start - 1))) start--;
	return at - start > 3 || at === start;
}
