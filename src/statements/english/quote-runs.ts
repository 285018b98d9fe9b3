import type { Found } from './found';
import type { Passage, QuotationRange, TokenRange } from './passage';

/** A range of tokens of one block. */
export interface BlockRange extends TokenRange {
	block: number;
}

/** What `findQuoteRuns` reads: one block and what was found in it, in order. */
export interface ReadBlock {
	passage: Passage;
	found: readonly Found[];
}

/** Fewer words between marks are a term set apart, not somebody speaking. */
const FEWEST_WORDS = 4;

/**
 * Quotations that no verb of saying stands next to belong to who spoke last: right after an attribution in the same block
 * ("…,” Moss said. “…”), or as a block of their own after it. For each statement found, the quotations that go on with it.
 */
export function findQuoteRuns(blocks: readonly ReadBlock[]): Map<Found, BlockRange[]> {
	const runs = new Map<Found, BlockRange[]>();
	const add = (found: Found, block: number, { from, to }: TokenRange) => runs.set(found, [...(runs.get(found) ?? []), { block, from, to }]);
	let speaking: Found | undefined;
	blocks.forEach(({ passage: p, found: all }, block) => {
		const found = all.filter((one) => !one.nested);
		const announced = speaking && speaking.content.length === 0 && !runs.has(speaking) ? speaking : undefined;
		let next = 0;
		let position = 0;
		for (const quotation of p.quotations) {
			while (next < found.length && startOf(found[next] as Found) <= quotation.from) {
				speaking = found[next];
				next++;
			}
			if (isClaimed(quotation, found)) {
				speaking = found.find((one) => one.content.some((range) => range.from <= quotation.from && quotation.from < range.to)) ?? speaking;
			} else if (standsFree(p, quotation)) {
				const only = position === 0 && quotation.from === 0;
				const sameBlock = speaking !== undefined && found.includes(speaking);
				if (speaking && (sameBlock || only)) add(speaking, block, quotation);
			}
			position++;
		}
		while (next < found.length) speaking = found[next++];
		if (announced && !runs.has(announced) && !found.length && p.tokens.length) add(announced, block, { from: 0, to: p.tokens.length });
		const covered =
			found.length > 0 || (p.quotations[0]?.from === 0 && p.quotations.some((quotation) => quotation.to >= p.tokens.length - 1));
		if (!covered) speaking = undefined;
	});
	return runs;
}

const startOf = (found: Found) => found.cue?.from ?? found.content[0]?.from ?? 0;

const isClaimed = (quotation: QuotationRange, found: readonly Found[]) =>
	found.some(({ content }) => content.some(({ from, to }) => from < quotation.to && quotation.from < to));

/** A sentence, or several, of its own: not a part of the narrator's. */
function standsFree(p: Passage, { from, to, words }: QuotationRange): boolean {
	if (words < FEWEST_WORDS) return false;
	const before = p.tokens[from - 1];
	const opens = from === 0 || p.quotationOf[from - 1] !== -1 || /^(?:[.?!:…”"]|'')$/.test(before?.text ?? '');
	const after = p.tokens[to];
	const closes =
		to >= p.tokens.length || p.quotationOf[to] !== -1 || p.sentenceOf[to] !== p.sentenceOf[to - 1] || /^[.]$/.test(after?.text ?? '');
	return opens && closes;
}
