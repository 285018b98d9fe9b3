import { lowerOf } from './time-tokens';

/**
 * Words with what they stand for, looked up where they stand in a text and in whatever case: nothing is cut out of the text or lowered
 * for it. A hash table with open addressing, at most a quarter full: most words of a text are told from all in it by one empty place.
 */
export class WordTable<Value> {
	/** Where in `words` the word of each place is, plus one; 0 for an empty place. */
	private readonly places: Uint16Array;
	private readonly shift: number;
	private readonly words: readonly string[];
	private readonly values: readonly Value[];
	/** A bit for each first letter, by its last five bits: most words are told from all in a small table by it alone. */
	private readonly firstLetters: number;

	/** @param entries words in lower case with their values, each word once. */
	constructor(entries: ReadonlyMap<string, Value>) {
		const bits = Math.ceil(Math.log2(4 * Math.max(1, entries.size)));
		this.places = new Uint16Array(1 << bits);
		this.shift = 32 - bits;
		this.words = [...entries.keys()];
		this.values = [...entries.values()];
		this.firstLetters = this.words.reduce((letters, word) => letters | letterBit(word.charCodeAt(0)), 0);
		for (const [index, word] of this.words.entries()) {
			let place = this.placeOf(hashOf(word, 0, word.length));
			while (this.places[place] !== 0) place = this.after(place);
			this.places[place] = index + 1;
		}
	}

	/** The value of the word in `text` from `start` to `end`, whose {@link hashOf} is `hash`. */
	find(text: string, start: number, end: number, hash: number): Value | undefined {
		for (let place = this.placeOf(hash); ; place = this.after(place)) {
			const index = this.places[place] as number;
			if (index === 0) return undefined;
			if (isWord(text, start, end, this.words[index - 1] as string)) return this.values[index - 1];
		}
	}

	/** Whether a word that begins with the character `code` can be in it. */
	mayBegin(code: number): boolean {
		return (this.firstLetters & letterBit(lowerOf(code))) !== 0;
	}

	/** Fibonacci hashing: the upper bits of the product depend on all of the hash. */
	private placeOf(hash: number): number {
		return Math.imul(hash, 0x9e3779b1) >>> this.shift;
	}

	private after(place: number): number {
		return (place + 1) & (this.places.length - 1);
	}
}

function letterBit(code: number): number {
	return 1 << (code & 31);
}

/** One step of {@link hashOf}. */
export function hashStep(hash: number, lowered: number): number {
	return (Math.imul(hash, 31) + lowered) | 0;
}

/** A number for the word in `text` from `start` to `end`, the same in either case. */
export function hashOf(text: string, start: number, end: number): number {
	let hash = 0;
	for (let at = start; at < end; at++) hash = hashStep(hash, lowerOf(text.charCodeAt(at)));
	return hash;
}

function isWord(text: string, start: number, end: number, word: string): boolean {
	if (word.length !== end - start) return false;
	for (let at = 0; at < word.length; at++) if (lowerOf(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
	return true;
}
