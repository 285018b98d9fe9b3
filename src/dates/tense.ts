import type { TimesTable } from '../languages/times';
import type { Direction } from './reading-moment';
import { isLetter, LINE_FEED } from './time-tokens';

/** How far a verb may stand from the day it places. A sentence of news has 20 to 30 words. */
const REACH = 40;
/** "will be held": a future word this near before a past form makes it future. */
const AUXILIARY_REACH = 4;

export interface TenseWords {
	future: ReadonlySet<string>;
	past: ReadonlySet<string>;
	pastEnding: string | undefined;
	auxiliary: ReadonlySet<string>;
	beforeFuture: ReadonlySet<string>;
}

export function tenseWords({ tense }: TimesTable): TenseWords {
	return {
		future: new Set(tense.future),
		past: new Set(tense.past),
		pastEnding: tense.pastEnding,
		auxiliary: new Set(tense.auxiliary ?? tense.future),
		beforeFuture: new Set(tense.beforeFuture),
	};
}

/** What the sentence around `at` speaks of: the nearest verb before it decides, else the first after it. 0 if none tells. */
export function directionAt(lowered: string, at: number, words: TenseWords): Direction {
	let word = wordBefore(lowered, at);
	if (word && words.beforeFuture.has(word.text)) return 1;
	for (let count = 0; word && count < REACH; count++) {
		const tense = tenseOf(lowered, word, words);
		if (tense !== 0) return tense;
		word = wordBefore(lowered, word.start);
	}
	word = wordAfter(lowered, at);
	for (let count = 0; word && count < REACH; count++) {
		const tense = tenseOf(lowered, word, words);
		if (tense !== 0) return tense;
		word = wordAfter(lowered, word.end);
	}
	return 0;
}

function tenseOf(lowered: string, { text, start }: Word, { future, past, pastEnding, auxiliary }: TenseWords): Direction {
	if (future.has(text)) return 1;
	const isPast = past.has(text) || (pastEnding !== undefined && text.length > 4 && text.endsWith(pastEnding));
	if (!isPast) return 0;
	let before = wordBefore(lowered, start);
	for (let count = 0; before && count < AUXILIARY_REACH; count++) {
		if (auxiliary.has(before.text)) return 1;
		before = wordBefore(lowered, before.start);
	}
	return -1;
}

interface Word {
	start: number;
	end: number;
	text: string;
}

/** The word before `at` in the same sentence. */
function wordBefore(lowered: string, at: number): Word | undefined {
	let end = at;
	while (end > 0 && !isLetter(lowered.charCodeAt(end - 1))) {
		end--;
		if (endsSentence(lowered, end)) return undefined;
	}
	let start = end;
	while (start > 0 && isLetter(lowered.charCodeAt(start - 1))) start--;
	return start < end ? { start, end, text: lowered.slice(start, end) } : undefined;
}

/** The word at or after `at` in the same sentence. */
function wordAfter(lowered: string, at: number): Word | undefined {
	let start = at;
	while (start < lowered.length && !isLetter(lowered.charCodeAt(start))) {
		if (endsSentence(lowered, start)) return undefined;
		start++;
	}
	let end = start;
	while (end < lowered.length && isLetter(lowered.charCodeAt(end))) end++;
	return start < end ? { start, end, text: lowered.slice(start, end) } : undefined;
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
