import type { WordClass } from './dictionary';
import { FINITE, nounPhraseBefore } from './noun-phrases';
import type { Passage, TokenRange } from './passage';

/** Is the source "who", "which" or "that"? */
export const isRelative = (p: Passage, { from, to }: TokenRange) => to - from === 1 && /^(?:who|which|that)$/.test(p.lower[from] as string);

/** "Moss, who said he would come, did not": after the comma the main clause goes on. */
export function cutAtPredicate(p: Passage, range: TokenRange | undefined): void {
	if (!range) return;
	for (let i = range.from + 1; i + 1 < range.to; i++) {
		if (p.tokens[i]?.text !== ',' || p.quotationOf[i] !== -1) continue;
		const next = p.classes[i + 1] === 'adverb' ? i + 2 : i + 1;
		if (!FINITE.has(p.classes[next] as WordClass)) continue;
		range.to = i;
		return;
	}
}

/** "the farmers, | who said": whom a relative pronoun stands for. */
export function antecedentOf(p: Passage, source: TokenRange, limit: number): TokenRange | undefined {
	if (!isRelative(p, source)) return undefined;
	const end = p.tokens[source.from - 1]?.text === ',' ? source.from - 1 : source.from;
	return nounPhraseBefore(p, end, limit);
}
