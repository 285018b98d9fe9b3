/** A word of a phrase, with its place in the text it was read from. */
export interface Word {
	/** As written, without a possessive ending. */
	text: string;
	start: number;
	end: number;
	/** Written with a capital first letter. */
	capital: boolean;
	/** It ends in "'s": the name of an owner, not of what is owned. */
	possessive: boolean;
	/** A comma, bracket or dash stands between the word before and this one. */
	afterBreak: boolean;
	/** A sentence ends between the word before and this one. */
	afterStop: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’\-/&]*/gu;
const POSSESSIVE = /['’]s?$/u;
/** Abbreviations keep their dot off: "Sen." is "Sen", "U.S." is "U.S". */
const TRAILING = /[.'’\-/&]+$/u;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let last = 0;
	for (const match of text.matchAll(WORD)) {
		const raw = match[0];
		const possessive = POSSESSIVE.test(raw) && raw.length > 2;
		const plain = (possessive ? raw.replace(POSSESSIVE, '') : raw).replace(TRAILING, '');
		if (!plain) continue;
		const gap = text.slice(last, match.index);
		words.push({
			text: plain,
			start: match.index,
			end: match.index + plain.length,
			capital: /^\p{Lu}/u.test(plain),
			possessive,
			afterBreak: /[,;:()[\]–—"“”]/u.test(gap),
			afterStop: words.length === 0 || /[.!?…]/u.test(gap) || endsSentence(words[words.length - 1]?.text ?? '', text, last, match.index),
		});
		last = match.index + plain.length;
	}
	return words;
}

/** A dot after a word of four letters or more ends a sentence; after a shorter one ("Sen.", "J.") it marks an abbreviation. */
function endsSentence(word: string, text: string, from: number, to: number): boolean {
	return text.slice(from, to).startsWith('.') && word.length > 3;
}
