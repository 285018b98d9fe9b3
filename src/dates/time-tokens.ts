export type TokenKind = 'word' | 'digits' | 'sign' | 'line-break';

/** A word, a row of digits or one other sign. */
export interface Token {
	start: number;
	end: number;
	/** Lower case. */
	text: string;
	kind: TokenKind;
}

export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
export const LINE_FEED = 10;

/**
 * What each UTF-16 code unit is. A table, because the core reads texts of a megabyte: a regular expression with \p{L} takes ten
 * times as long. Halves of surrogate pairs count as letters, so that no pair is parted. Coarser than the table of
 * languages/character-classes.ts: the words of time are Latin, and beyond them nearly all is a letter.
 */
export const KINDS = new Uint8Array(0x10000).fill(LETTER, 0xc0);
KINDS.fill(SPACE, 9, 14);
for (const space of [0x20, 0xa0, 0x202f, 0x3000]) KINDS[space] = SPACE;
KINDS.fill(DIGIT, 0x30, 0x3a);
KINDS.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b);
for (const letter of [0xaa, 0xb5, 0xba]) KINDS[letter] = LETTER;
for (const sign of [0xd7, 0xf7]) KINDS[sign] = 0;
KINDS.fill(0, 0x2000, 0x2c00).fill(SPACE, 0x2000, 0x200c);
KINDS[0x202f] = SPACE;
KINDS.fill(0, 0x3001, 0x3040);

/** Beyond this the tables of words have no letters. */
const LATIN_END = 0x250;

/** Lower case, code unit for code unit; the few that grow when lowered ("İ") stay as they are. */
const LATIN_LOWERED = Uint16Array.from({ length: LATIN_END }, (_, code) => {
	const lowered = String.fromCharCode(code).toLowerCase();
	return lowered.length === 1 ? lowered.charCodeAt(0) : code;
});

export function lowerOf(code: number): number {
	return code < LATIN_END ? (LATIN_LOWERED[code] as number) : code;
}

/** {@link lowerOf} what can stand in a word; 0 for all else. */
const LATIN_IN_WORD = LATIN_LOWERED.map((lowered, code) => ((KINDS[code] as number) >= DIGIT ? lowered : 0));

/** The letter or digit `code`, lowered; 0 if it is neither. */
export function inWord(code: number): number {
	if (code < LATIN_END) return LATIN_IN_WORD[code] as number;
	return KINDS[code] === LETTER ? code : 0;
}

export function isSpace(code: number): boolean {
	return KINDS[code] === SPACE;
}

export function isDigit(code: number): boolean {
	return KINDS[code] === DIGIT;
}

export function isLetter(code: number): boolean {
	return KINDS[code] === LETTER;
}

/** The end of the token that begins at `at`: a word with the digits in it, a row of digits, or one sign. */
export function tokenEnd(text: string, at: number): number {
	const first = KINDS[text.charCodeAt(at)];
	let end = at + 1;
	if (first === DIGIT) while (end < text.length && KINDS[text.charCodeAt(end)] === DIGIT) end++;
	else if (first === LETTER) while (end < text.length && (KINDS[text.charCodeAt(end)] as number) >= DIGIT) end++;
	return end;
}

/** Splits a text. Linear: one look at each character. */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	const lowered = lowerInStep(text);
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (code === LINE_FEED) tokens.push({ start: at, end: at + 1, text: '\n', kind: 'line-break' });
		if (isSpace(code)) {
			at++;
			continue;
		}
		const end = tokenEnd(text, at);
		tokens.push({ start: at, end, text: lowered.slice(at, end), kind: isDigit(code) ? 'digits' : isLetter(code) ? 'word' : 'sign' });
		at = end;
	}
	return tokens;
}

/** Lower case with every character where it was: the few that grow when lowered ("İ") stay as they are. */
function lowerInStep(text: string): string {
	const lowered = text.toLowerCase();
	if (lowered.length === text.length) return lowered;
	return Array.from(text, (character) => {
		const lower = character.toLowerCase();
		return lower.length === character.length ? lower : character;
	}).join('');
}
