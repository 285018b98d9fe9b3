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
	const add = (found: Found, block: number, { from, to }: TokenRange) => {
		const run = runs.get(found);
		if (run) run.push({ block, from, to });
		else runs.set(found, [{ block, from, to }]);
	};
	let speaking: Found | undefined;
	blocks.forEach(({ passage: p, found: all }, block) => {
		const found = all.filter((one) => !one.nested);
		const owners = ownersOf(p, found);
		const announced = speaking?.content.length === 0 && !runs.has(speaking) ? speaking : undefined;
		let next = 0;
		let here = false;
		for (const quotation of p.quotations) {
			for (; next < found.length && startOf(found[next] as Found) <= quotation.from; next++) {
				speaking = found[next];
				here = true;
			}
			const owner = owners[quotation.from] ?? owners[quotation.to - 1];
			if (owner) {
				speaking = owner;
				here = true;
			} else if (speaking && (here || quotation.from === 0) && standsFree(p, quotation, here ? 1 : FEWEST_WORDS))
				add(speaking, block, quotation);
		}
		if (next < found.length) speaking = found.at(-1);
		if (announced && !runs.has(announced) && !found.length && p.tokens.length) add(announced, block, { from: 0, to: p.tokens.length });
		const onlyQuoted = p.quotations[0]?.from === 0 && (p.quotations.at(-1)?.to ?? 0) >= p.tokens.length - 1;
		if (found.length === 0 && !onlyQuoted) speaking = undefined;
	});
	return runs;
}

const startOf = (found: Found) => found.cue?.from ?? found.content[0]?.from ?? 0;

/** For each token, the statement whose content it stands in. */
function ownersOf(p: Passage, found: readonly Found[]): (Found | undefined)[] {
	const owners: (Found | undefined)[] = new Array(p.tokens.length);
	for (const one of found) for (const { from, to } of one.content) owners.fill(one, from, to);
	return owners;
}

/** A sentence, or several, of its own: not a part of the narrator's. */
function standsFree(p: Passage, { from, to, words }: QuotationRange, fewest: number): boolean {
	if (words < fewest) return false;
	const before = p.tokens[from - 1];
	const opens = from === 0 || p.quotationOf[from - 1] !== -1 || /^(?:[.?!:…”"]|'')$/.test(before?.text ?? '');
	const after = p.tokens[to];
	const closes =
		to >= p.tokens.length || p.quotationOf[to] !== -1 || p.sentenceOf[to] !== p.sentenceOf[to - 1] || /^[.]$/.test(after?.text ?? '');
	return opens && closes;
}
