import { beginsWithCapital } from '../../languages/capital';
import { findQuotations, type Quotation } from '../quotations';
import { type Stretch, splitSentences } from '../sentences';
import { type Token, tokenize } from '../tokens';

/** What a sentence is read as: words and marks, with each quotation and each pair of brackets as one. */
export interface Unit extends Token {
	start: number;
	end: number;
	text: string;
	/** The word in lower case; "" for anything but a word. */
	lower: string;
	kind: 'word' | 'mark' | 'quotation' | 'brackets';
	/** `kind` is "word": a unit can be read as a token. */
	word: boolean;
	/** Begins with a capital letter or a number in capitals ("KPK", "RZ", "Andri"). */
	capital: boolean;
	quotation?: Quotation;
}

export interface Sentence extends Stretch {
	units: Unit[];
}

/** In units. */
const LONGEST_SENTENCE = 400;

/** The sentences of one block, none of which ends within a quotation. Linear in the text. */
export function readSentences(text: string, language: string): Sentence[] {
	const quotations = findQuotations(text);
	const units = readUnits(text, quotations);
	const sentences: Sentence[] = [];
	let unit = 0;
	for (const { start, end } of joinAcross(splitSentences(text, language), quotations)) {
		const from = unit;
		while (unit < units.length && (units[unit] as Unit).start < end) unit++;
		// What is longer than any sentence is read in pieces, so that the time stays in proportion to the text.
		for (let piece = from; piece < unit; piece += LONGEST_SENTENCE) {
			sentences.push({ start, end, units: units.slice(piece, Math.min(unit, piece + LONGEST_SENTENCE)) });
		}
	}
	return sentences;
}

/** Joins what the splitter parted inside a quotation. */
function joinAcross(sentences: Stretch[], quotations: readonly Quotation[]): Stretch[] {
	const joined: Stretch[] = [];
	let q = 0;
	for (const sentence of sentences) {
		const last = joined.at(-1);
		while (q < quotations.length && (quotations[q] as Quotation).end <= sentence.start) q++;
		const quotation = quotations[q];
		if (last && quotation && quotation.start < last.end && quotation.end > sentence.start) last.end = sentence.end;
		else joined.push({ ...sentence });
	}
	return joined;
}

function readUnits(text: string, quotations: readonly Quotation[]): Unit[] {
	const units: Unit[] = [];
	const tokens = tokenize(text);
	const closing = matchBrackets(tokens);
	let q = 0;
	for (let t = 0; t < tokens.length; t++) {
		const token = tokens[t] as Token;
		while (q < quotations.length && (quotations[q] as Quotation).end <= token.start) q++;
		const quotation = quotations[q];
		if (quotation && token.end > quotation.start) {
			units.push(unitOf(text, quotation.start, quotation.end, 'quotation', quotation));
			while (t + 1 < tokens.length && (tokens[t + 1] as Token).start < quotation.end) t++;
			continue;
		}
		const close = closing[t];
		if (close !== undefined && !(quotation && quotation.start < (tokens[close] as Token).end)) {
			units.push(unitOf(text, token.start, (tokens[close] as Token).end, 'brackets'));
			t = close;
			continue;
		}
		units.push(unitOf(text, token.start, token.end, token.word ? 'word' : 'mark'));
	}
	return units;
}

function unitOf(text: string, start: number, end: number, kind: Unit['kind'], quotation?: Quotation): Unit {
	const own = text.slice(start, end);
	const word = kind === 'word';
	return { start, end, text: own, lower: word ? own.toLowerCase() : '', kind, word, capital: word && beginsWithCapital(own), quotation };
}

/** For each opening bracket, the index of the token that closes it, where one does within a few words. */
function matchBrackets(tokens: readonly Token[]): (number | undefined)[] {
	const closing: (number | undefined)[] = new Array(tokens.length);
	const open: number[] = [];
	tokens.forEach((token, i) => {
		if (token.text === '(' || token.text === '[') open.push(i);
		else if (token.text === ')' || token.text === ']') {
			const from = open.pop();
			if (from !== undefined && i - from <= 40) closing[from] = i;
		}
	});
	return closing;
}
