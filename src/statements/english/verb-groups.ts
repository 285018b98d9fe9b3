import { HEDGING_ADVERBS, HEDGING_MODALS, HEDGING_PASSIVES, HEDGING_VERBS } from '../../languages/en/hedges';
import { LETTER } from '../../languages/letters';
import { verbBase, type WordClass } from './dictionary';
import type { Passage, TokenRange } from './passage';

export interface VerbGroup {
	/** First token of the group: auxiliary, adverb or the verb itself. */
	from: number;
	form: 'finite' | 'infinitive' | 'gerund' | 'participle';
	passive: boolean;
	/** "would say", "may say": said only in thought. */
	modal: boolean;
	/** "not", "never"; failing that the words that keep it open whether it was said ("allegedly", "is said to"). */
	hedge?: TokenRange;
}

/** Verbs that only say that another goes on: "went on to say", "continued to insist", "is quick to note". */
const PHASE_VERBS = new Set('go continue begin start come take use try want need seek manage proceed'.split(' '));
const NEGATION = new RegExp(`^(?:not|never|[${LETTER}]+n['’]t)$`);
const ADVERBS = new Set(HEDGING_ADVERBS);
const MODALS = new Set(HEDGING_MODALS);
const VERBS = new Set(HEDGING_VERBS);
const PASSIVES = new Set(HEDGING_PASSIVES);

/** The verb group whose main verb is at `verb`, not reaching before `limit`. */
export function verbGroupAt(p: Passage, verb: number, limit: number): VerbGroup {
	let i = verb - 1;
	let negation: TokenRange | undefined;
	let doubt: TokenRange | undefined;
	let modal = false;
	let be = false;
	let have = false;
	let infinitive = false;
	for (; i >= limit; i--) {
		const wordClass = p.classes[i];
		const word = p.lower[i] as string;
		if (p.quotationOf[i] !== -1) break;
		if (NEGATION.test(word)) negation = { from: i, to: i + 1 };
		if (wordClass === 'adverb' ? ADVERBS.has(word) : wordClass === 'modal' && MODALS.has(word)) doubt = { from: i, to: i + 1 };
		if (wordClass === 'adverb') continue;
		if (wordClass === 'modal') modal = true;
		else if (wordClass === 'be') be = true;
		else if (wordClass === 'have') have = true;
		else if (wordClass === 'do') continue;
		else if (wordClass === 'to') {
			const direct = i === verb - 1 - adverbsBetween(p, i, verb);
			const hedging = hedgingGroup(p, i, limit);
			if (hedging) return { ...hedging, passive: be && isPassiveForm(p.classes[verb]), hedge: negation ?? hedging.hedge };
			const phase = direct ? phaseGroup(p, i, limit) : undefined;
			if (phase) return { ...phase, hedge: negation ?? phase.hedge ?? doubt };
			if (direct) {
				infinitive = true;
				i--;
			}
			break;
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
	const passive = be && isPassiveForm(wordClass);
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
	return { from: i + 1, form, passive, modal, hedge: negation ?? doubt };
}

function adverbsBetween(p: Passage, to: number, verb: number): number {
	let count = 0;
	for (let k = to + 1; k < verb; k++) if (p.classes[k] === 'adverb') count++;
	return count;
}

/** "seems | not | to have found" */
function negationIn(p: Passage, from: number, to: number): TokenRange | undefined {
	for (let i = from; i < to; i++) if (NEGATION.test(p.lower[i] as string)) return { from: i, to: i + 1 };
	return undefined;
}

const isPassiveForm = (wordClass: WordClass | undefined) => wordClass === 'participle' || wordClass === 'past';

/** "appeared to | suggest", "is said to | have claimed": the group of the verb before "to", hedged by it. */
function hedgingGroup(p: Passage, to: number, limit: number): VerbGroup | undefined {
	const verb = verbBeforeTo(p, to, limit);
	const base = verb && verbBase(p.lower[verb] as string);
	if (!base || !(VERBS.has(base) || PASSIVES.has(base))) return undefined;
	const group = verbGroupAt(p, verb, limit);
	if (!VERBS.has(base) && !group.passive) return undefined;
	let from = group.from;
	while (p.classes[from] === 'adverb') from++;
	return { ...group, hedge: negationIn(p, verb, to) ?? group.hedge ?? { from, to: to + 1 } };
}

/** "went on to | say": the group of "went". */
function phaseGroup(p: Passage, to: number, limit: number): VerbGroup | undefined {
	const verb = verbBeforeTo(p, to, limit);
	return verb !== undefined && PHASE_VERBS.has(verbBase(p.lower[verb] as string) ?? '') ? verbGroupAt(p, verb, limit) : undefined;
}

/** The token before "to", over adverbs. */
function verbBeforeTo(p: Passage, to: number, limit: number): number | undefined {
	let k = to - 1;
	while (k >= limit && p.classes[k] === 'adverb') k--;
	return k < limit ? undefined : k;
}
