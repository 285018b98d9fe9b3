import { LETTER } from '../../languages/letters';
import { findQuotations, type Quotation } from '../quotations';
import { type Stretch, splitSentences } from '../sentences';
import { type Token, tokenize } from '../tokens';
import type { WordClass } from './dictionary';
import { classify } from './word-classes';

/** One block of text, read as far as words, sentences and quotations. Ranges of tokens are half open. */
export interface Passage {
	text: string;
	tokens: readonly Token[];
	/** Parallel to `tokens`. */
	lower: readonly string[];
	classes: readonly WordClass[];
	/** Index of the sentence of each token. */
	sentenceOf: readonly number[];
	/** First and last token of each sentence. */
	sentences: readonly TokenRange[];
	/** Quotations in double marks, or in single marks outside them. */
	quotations: readonly QuotationRange[];
	/** Index of the quotation each token stands in, marks included; -1 outside. */
	quotationOf: readonly number[];
}

export interface TokenRange {
	/** Index of the first token. */
	from: number;
	/** Index after the last. */
	to: number;
}

export interface QuotationRange extends TokenRange {
	quotation: Quotation;
	/** Number of words between the marks. */
	words: number;
}

/** Reads one block. Linear in its text. */
export function readPassage(text: string): Passage {
	const tokens = tokenize(text);
	const lower = tokens.map((token) => token.text.toLowerCase());
	const sentences = tokenRanges(tokens, joinQuestions(text, splitSentences(text, 'en'))).flatMap(bounded);
	const sentenceOf: number[] = new Array(tokens.length).fill(0);
	sentences.forEach(({ from, to }, index) => {
		sentenceOf.fill(index, from, to);
	});
	const quotationOf: number[] = new Array(tokens.length).fill(-1);
	const quotations: QuotationRange[] = [];
	const found = findQuotations(text);
	const ranges = tokenRanges(tokens, found);
	found.forEach((quotation, index) => {
		const range = ranges[index] as TokenRange;
		quotationOf.fill(quotations.length, range.from, range.to);
		let words = 0;
		for (let i = range.from; i < range.to; i++) if (tokens[i]?.word) words++;
		quotations.push({ ...range, quotation, words });
	});
	const starts = new Set(sentences.map(({ from }) => from));
	for (const { from } of quotations) starts.add(from + 1);
	return { text, tokens, lower, classes: classify(tokens, lower, starts), sentenceOf, sentences, quotations, quotationOf };
}

/** Everything looks no further than its sentence; a bound on sentences keeps hostile text linear. */
const LONGEST_SENTENCE = 200;

function bounded({ from, to }: TokenRange): TokenRange[] {
	const ranges: TokenRange[] = [];
	for (let i = from; i < to || i === from; i += LONGEST_SENTENCE) ranges.push({ from: i, to: Math.min(to, i + LONGEST_SENTENCE) });
	return ranges;
}

/** "“Why?” Moss asked.": what stands after a quotation that ends in a question may still belong to its sentence. */
function joinQuestions(text: string, sentences: readonly Stretch[]): Stretch[] {
	const joined: Stretch[] = [];
	for (const sentence of sentences) {
		const before = joined.at(-1);
		if (before && /[?!][”"’']+$/.test(text.slice(before.start, before.end)) && isAttribution(text.slice(sentence.start, sentence.end))) {
			before.end = sentence.end;
		} else joined.push({ ...sentence });
	}
	return joined;
}

const WORDS_AND_VERB = new RegExp(
	`^(?:[${LETTER}.'’-]+ ){1,7}(?:said|asked|says|asks|wrote|replied|added|shouted|tweeted|yelled|continued)\\b`,
	'u',
);

/** A few words with a verb of saying at their end or beginning, and nothing more. */
function isAttribution(sentence: string): boolean {
	return sentence.length < 160 && WORDS_AND_VERB.test(sentence.slice(0, 90));
}

/** For each stretch of text, in order, the tokens that lie in it. */
function tokenRanges(tokens: readonly Token[], stretches: readonly Stretch[]): TokenRange[] {
	let i = 0;
	return stretches.map(({ start, end }) => {
		while (i < tokens.length && (tokens[i] as Token).end <= start) i++;
		const from = i;
		let to = from;
		while (to < tokens.length && (tokens[to] as Token).start < end) to++;
		i = to;
		return { from, to };
	});
}
