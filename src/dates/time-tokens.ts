/** A word, a row of digits or one other sign. */
export interface Token {
	start: number;
	end: number;
	/** Lower case. */
	text: string;
	kind: 'word' | 'digits' | 'sign' | 'line-break';
}

/** Splits a text. One pass over its characters: the core reads texts of a megabyte, and a regular expression with \p{L} is ten times slower. */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (isSpace(code)) {
			if (code === LINE_FEED) tokens.push({ start: at, end: at + 1, text: '\n', kind: 'line-break' });
			at++;
			continue;
		}
		let end = at + 1;
		let kind: Token['kind'] = 'sign';
		if (isDigit(code)) {
			kind = 'digits';
			while (end < text.length && isDigit(text.charCodeAt(end))) end++;
		} else if (isLetter(code)) {
			kind = 'word';
			while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end++;
		}
		tokens.push({ start: at, end, text: text.slice(at, end).toLowerCase(), kind });
		at = end;
	}
	return tokens;
}

const LINE_FEED = 10;

export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
	return (
		code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000
	);
}

function isLetter(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
	return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

function isLetterOrDigit(code: number): boolean {
	return isLetter(code) || isDigit(code);
}
