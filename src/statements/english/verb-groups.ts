import { verbBase } from './dictionary';
import type { Passage } from './passage';

export interface VerbGroup {
	/** First token of the group: auxiliary, adverb or the verb itself. */
	from: number;
	form: 'finite' | 'infinitive' | 'gerund' | 'participle';
	passive: boolean;
	/** "would say", "may say": said only in thought. */
	modal: boolean;
	/** Token of "not", "never" or the like. */
	negation?: number;
}

/** Verbs that only say that another goes on: "went on to say", "continued to insist", "is quick to note". */
const PHASE_VERBS = new Set('go continue begin start come seem appear take use try want need seek manage proceed'.split(' '));

/** The verb group whose main verb is at `verb`, not reaching before `limit`. */
export function verbGroupAt(p: Passage, verb: number, limit: number): VerbGroup {
	let i = verb - 1;
	let negation: number | undefined;
	let modal = false;
	let be = false;
	let have = false;
	let infinitive = false;
	for (; i >= limit; i--) {
		const wordClass = p.classes[i];
		const word = p.lower[i] as string;
		if (p.quotationOf[i] !== -1) break;
		if (word === 'not' || word === 'never' || /n['’]t$/.test(word)) negation = i;
		if (wordClass === 'adverb') continue;
		if (wordClass === 'modal') modal = true;
		else if (wordClass === 'be') be = true;
		else if (wordClass === 'have') have = true;
		else if (wordClass === 'do') continue;
		else if (wordClass === 'to' && i === verb - 1 - adverbsBetween(p, i, verb)) {
			infinitive = true;
			const chain = phaseVerbBefore(p, i, limit);
			if (chain === undefined) {
				i--;
				break;
			}
			infinitive = false;
			const outer = verbGroupAt(p, chain, limit);
			return { ...outer, negation: negation ?? outer.negation };
		} else break;
	}
	const before = p.lower[i] ?? '';
	const contracted = p.classes[i] === 'pronoun' && /['’](?:s|re|m|ve|d|ll)$/.test(before);
	if (contracted) {
		if (/['’](?:s|re|m)$/.test(before)) be = true;
		else if (/['’]ve$/.test(before)) have = true;
		else modal = true;
	}
	const wordClass = p.classes[verb];
	const passive = be && (wordClass === 'participle' || wordClass === 'past');
	const form = infinitive
		? 'infinitive'
		: wordClass === 'gerund'
			? be
				? 'finite'
				: 'gerund'
			: wordClass === 'participle' && !be && !have
				? 'participle'
				: wordClass === 'base' && !modal && i >= limit && p.classes[i] === 'to'
					? 'infinitive'
					: 'finite';
	return { from: i + 1, form, passive, modal, negation };
}

function adverbsBetween(p: Passage, to: number, verb: number): number {
	let count = 0;
	for (let k = to + 1; k < verb; k++) if (p.classes[k] === 'adverb') count++;
	return count;
}

/** "went on to | say": the token of "went". */
function phaseVerbBefore(p: Passage, to: number, limit: number): number | undefined {
	let k = to - 1;
	while (k >= limit && p.classes[k] === 'adverb') k--;
	if (k < limit) return undefined;
	return PHASE_VERBS.has(verbBase(p.lower[k] as string) ?? '') ? k : undefined;
}
