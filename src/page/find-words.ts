/**
 * Text without white space and invisible characters. A page's text and a report's differ in those alone (line breaks,
 * indentation, soft hyphens, collapsed blanks), so words are compared in this form and led back by `at`.
 */
export interface Squeezed {
	letters: string;
	/** Where each letter stands in the text it came from. */
	at: number[];
}

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

export function squeeze(text: string): Squeezed {
	const at: number[] = [];
	let letters = '';
	for (let index = 0; index < text.length; index++) {
		const letter = text[index] as string;
		if (INVISIBLE.test(letter)) continue;
		letters += letter;
		at.push(index);
	}
	return { letters, at };
}

/** What is looked for, and what stood around it: letters only, see {@link squeeze}. */
export interface Wanted {
	words: string;
	before: string;
	after: string;
}

/** Letters of context that are compared. */
const CONTEXT = 64;

/** The words of a stretch of text, with what stands around them. */
export function wantedFrom(text: string, start: number, end: number): Wanted {
	return {
		words: squeeze(text.slice(start, end)).letters,
		before: squeeze(text.slice(0, start)).letters.slice(-CONTEXT),
		after: squeeze(text.slice(end)).letters.slice(0, CONTEXT),
	};
}

/**
 * Where the words stand in a text: the one occurrence whose surroundings are most like those they had, of equal ones the
 * first. Only the very words count; `undefined` says that the text no longer holds them.
 */
export function findWords(letters: string, { words, before, after }: Wanted): number | undefined {
	if (!words) return undefined;
	let best: number | undefined;
	let bestScore = -1;
	for (let start = letters.indexOf(words); start >= 0; start = letters.indexOf(words, start + words.length)) {
		const end = start + words.length;
		const score =
			sharedEnd(letters.slice(Math.max(0, start - CONTEXT), start), before) + sharedStart(letters.slice(end, end + CONTEXT), after);
		if (score > bestScore) {
			best = start;
			bestScore = score;
		}
	}
	return best;
}

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
}

function sharedEnd(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
	return length;
}
