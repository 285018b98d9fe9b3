import { beginsWithCapital } from '../../languages/capital';
import { DASHES } from './cue';
import type { WordClass } from './dictionary';
import { FINITE } from './noun-phrases';
import type { Passage, QuotationRange, TokenRange } from './passage';

/** The last mark or word of a quotation, but for closing marks. */
function lastInside(p: Passage, quotation: TokenRange): string {
	let i = quotation.to - 1;
	while (i > quotation.from && /^(?:["”’'»“]|'')$/.test(p.tokens[i]?.text ?? '')) i--;
	return p.tokens[i]?.text ?? '';
}

/** The quotation that ends right before token `start`, with a comma or dash between at most. */
export function quotationBefore(p: Passage, start: number, sentence: TokenRange): QuotationRange | undefined {
	const text = p.tokens[start - 1]?.text ?? '';
	const separated = text === ',' || DASHES.has(text);
	const last = separated ? start - 2 : start - 1;
	const quotation = p.quotations[p.quotationOf[last] as number];
	if (!quotation || quotation.to !== last + 1 || quotation.to <= sentence.from) return undefined;
	return separated || /[,?!.…—–-]$/.test(lastInside(p, quotation)) ? quotation : undefined;
}

/** Where what is said begins, for a quotation that may be only the end of it ("The plan is “dead,” Moss said"). */
export function quotedFrom(p: Passage, quotation: TokenRange, sentence: TokenRange): number {
	if (quotation.from <= sentence.from) return quotation.from;
	const introduced = p.tokens[quotation.from - 1]?.text === ',' && p.quotationOf[quotation.from - 2] === -1;
	return introduced && quotation.from - sentence.from > 12 ? quotation.from : sentence.from;
}

/** The quotation that goes on after the attribution: “…,” Moss said, “…” */
export function quotationAfter(p: Passage, from: number, sentence: TokenRange): TokenRange | undefined {
	for (let i = from; i < sentence.to && i < from + 30; i++) {
		const quotation = p.quotations[p.quotationOf[i] as number];
		// Another verb: what it brings is its own.
		if (!quotation && FINITE.has(p.classes[i] as WordClass)) return undefined;
		if (!quotation) continue;
		const before = p.tokens[quotation.from - 1]?.text ?? '';
		return before === ',' || before === ':' || before === '.' || DASHES.has(before) ? quotation : undefined;
	}
	return undefined;
}

export function isQuoteStart(p: Passage, i: number): boolean {
	return p.quotations[p.quotationOf[i] as number]?.from === i;
}

/** The end of the quotation at `i` and of those that follow it without a word between. */
export function quotationEnd(p: Passage, i: number): number {
	let quotation = p.quotations[p.quotationOf[i] as number] as QuotationRange;
	for (;;) {
		const next = p.quotations[p.quotationOf[quotation.to] as number];
		if (!next || next.from !== quotation.to) return quotation.to;
		quotation = next;
	}
}

/** A few words that end no sentence, or a title: a verb's subject may hold it or stand before it. */
export function isTerm(p: Passage, quotation: QuotationRange): boolean {
	if (quotation.words > 3) return false;
	const words = p.tokens.slice(quotation.from, quotation.to).filter((token) => token.word);
	return !/[,.?!]$/.test(lastInside(p, quotation)) || (words.length > 1 && words.every((token) => beginsWithCapital(token.text)));
}
