import type { TimesTable } from '../languages/times';
import type { Direction } from './reading-moment';
import type { Token } from './time-tokens';

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

/** What the sentence around a token speaks of: the nearest verb before it decides, else the first after it. 0 if none tells. */
export function directionAt(tokens: readonly Token[], at: number, words: TenseWords): Direction {
	if (words.beforeFuture.has(tokens[at - 1]?.text ?? '')) return 1;
	for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
		if (endsSentence(tokens, index)) break;
		const tense = tenseOf(tokens, index, words);
		if (tense !== 0) return tense;
	}
	for (let index = at; index < Math.min(tokens.length, at + REACH); index++) {
		if (endsSentence(tokens, index)) break;
		const tense = tenseOf(tokens, index, words);
		if (tense !== 0) return tense;
	}
	return 0;
}

function tenseOf(tokens: readonly Token[], at: number, { future, past, pastEnding, auxiliary }: TenseWords): Direction {
	const text = tokens[at]?.text ?? '';
	if (future.has(text)) return 1;
	const isPast = past.has(text) || (pastEnding !== undefined && text.length > 4 && text.endsWith(pastEnding));
	if (!isPast) return 0;
	for (let index = at - 1; index >= Math.max(0, at - AUXILIARY_REACH); index--) {
		if (endsSentence(tokens, index)) break;
		if (auxiliary.has(tokens[index]?.text ?? '')) return 1;
	}
	return -1;
}

/** A full stop after a short word is taken for an abbreviation ("Sept.", "Mr."). */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.kind === 'line-break') return true;
	if (token.text === '!' || token.text === '?') return true;
	if (token.text !== '.') return false;
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	const isSpaced = !after || after.start > token.end || after.kind === 'sign';
	return isSpaced && !(before && before.kind === 'word' && before.text.length < 4);
}
