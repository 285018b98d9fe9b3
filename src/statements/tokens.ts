import { LETTER, MARK } from '../languages/letters';

/** A word, number, sign or mark of a text. UTF-16 offsets, end exclusive. */
export interface Token {
	start: number;
	end: number;
	text: string;
	/** True for words and numbers, false for punctuation and symbols. */
	word: boolean;
}

/**
 * Words keep inner hyphens, apostrophes, periods and ampersands ("twenty-one", "don’t", "U.S", "AT&T"), numbers their
 * separators ("1,200.50"), handles and hashtags their sign. Runs of dots and of hyphens, and typewriter quotation marks (''), are one token. Every alternative
 * begins with its own class of characters and no quantifier is nested over the same class, so matching is linear.
 */
const WORD_CHARACTER = `[${LETTER}${MARK}\\p{N}]`;
const TOKEN = new RegExp(
	`[@#]?${WORD_CHARACTER}+(?:(?:[.'’‐‑&_-]|(?<=\\p{N})[,:](?=\\p{N}))${WORD_CHARACTER}+)*|\\.{2,}|-{2,}|''|\`\`|[^\\s]`,
	'gu',
);
const WORD = new RegExp(`^[@#]?${WORD_CHARACTER}`, 'u');

/** The tokens of a text, in order; white space is between them. Linear in the text. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(TOKEN)) {
		const word = match[0];
		tokens.push({ start: match.index, end: match.index + word.length, text: word, word: WORD.test(word) });
	}
	return tokens;
}
