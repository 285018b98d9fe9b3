import type { SayingWords } from '../languages/times';
import { type Stretch, splitSentences } from '../statements/sentences';
import type { TimeExpression } from './time-expression';

/** Reads the times of a text, those that begin before `until` at least. */
export type ReadTimes = (text: string, until: number) => TimeExpression[];

/** What the search for a time of saying needs of one block, read when it is asked for: in most of an article nobody says anything. */
export class TimedBlock {
	private split: readonly Stretch[] | undefined;
	private times: readonly TimeExpression[] | undefined;

	/** @param lastAsked the last character around which a time is looked for: nothing after its sentence is read for times. */
	constructor(
		readonly text: string,
		private readonly language: string,
		readonly words: SayingWords,
		private readonly lastAsked: number,
		private readonly readTimes: ReadTimes,
	) {}

	/** In order. */
	get expressions(): readonly TimeExpression[] {
		this.times ??= this.readTimes(this.text, this.sentenceAt(this.lastAsked)?.end ?? this.lastAsked);
		return this.times;
	}

	/** The sentence that holds the character at `at`. */
	sentenceAt(at: number): Stretch | undefined {
		this.split ??= splitSentences(this.text, this.language);
		const sentence = this.split[firstFrom(this.split, at + 1) - 1];
		return sentence && at < sentence.end ? sentence : undefined;
	}
}

/** Index of the first of a sorted list that begins at `at` or after. */
export function firstFrom(sorted: readonly { start: number }[], at: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as { start: number }).start < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
