import { classAt, DIGIT, isInWord, SPACE } from '../languages/character-classes';

/** A word, number, sign or mark of a text. UTF-16 offsets, end exclusive. */
export interface Token {
	start: number;
	end: number;
	text: string;
	/** True for words and numbers, false for punctuation and symbols. */
	word: boolean;
}

/** What holds two parts of a word together. */
const WORD_JOINTS: ReadonlySet<string> = new Set(".'’‐‑&_-");
/** What does so between two digits only. */
const NUMBER_JOINTS: ReadonlySet<string> = new Set(',:');
/** Of these two or more in a row are one token. */
const ROWS: ReadonlySet<string> = new Set('.-');
/** Typewriter quotation marks. */
const DOUBLED: ReadonlySet<string> = new Set("'`");

/**
 * The tokens of a text, in order; white space is between them. Words keep inner hyphens, apostrophes, periods and ampersands
 * ("twenty-one", "don’t", "U.S", "AT&T"), numbers their separators ("1,200.50"), handles and hashtags their sign. Linear in the text.
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (let start = 0; start < text.length; ) {
		const kind = classAt(text, start);
		if (kind === SPACE) {
			start++;
			continue;
		}
		const handle = (text[start] === '@' || text[start] === '#') && isInWord(text, start + 1);
		const word = handle || isInWord(text, start);
		const end = word ? wordEnd(text, start + 1) : markEnd(text, start);
		tokens.push({ start, end, text: text.slice(start, end), word });
		start = end;
	}
	return tokens;
}

/** The end of the word whose first character stands before `from`. */
function wordEnd(text: string, from: number): number {
	for (let at = from; ; at++) {
		while (isInWord(text, at)) at++;
		const joint = text[at] ?? '';
		const joins =
			WORD_JOINTS.has(joint) || (NUMBER_JOINTS.has(joint) && classAt(text, at - 1) === DIGIT && classAt(text, at + 1) === DIGIT);
		if (!joins || !isInWord(text, at + 1)) return at;
	}
}

function markEnd(text: string, start: number): number {
	const mark = text[start] as string;
	if (ROWS.has(mark)) {
		let end = start + 1;
		while (text[end] === mark) end++;
		return end;
	}
	if (DOUBLED.has(mark) && text[start + 1] === mark) return start + 2;
	// A character beyond the basic plane is two code units.
	return start + String.fromCodePoint(text.codePointAt(start) as number).length;
}
