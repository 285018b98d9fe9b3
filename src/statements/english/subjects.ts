import { TIME_WORDS } from '../../languages/en/function-words';
import { trimEnd } from './content';
import type { Cue } from './cue';
import type { WordClass } from './dictionary';
import type { Found } from './found';
import { holds } from './layers';
import { FINITE, nounPhraseAfter, nounPhraseBefore } from './noun-phrases';
import type { Passage, TokenRange } from './passage';
import { isTerm } from './quoted';
import { verbGroupAt } from './verb-groups';

/** What a statement is made in: "issued a statement saying" is said by whoever issued it. */
const STATEMENT_NOUNS = new Set(
	'statement statements letter message tweet tweets post release note memo email speech remarks video interview op-ed editorial'.split(' '),
);
const TIMES = new Set(TIME_WORDS);
/** How many statements back in the sentence a verb may share a subject with. */
const NEAR = 8;
/** A sentence whose subject stands further from its beginning has none we would find. */
const OPENING = 60;
const RELATIVE = /^(?:who|which|that)$/;
const OBJECT_PRONOUN = /^(?:him|her|them|me|us)$/;

/** Whose verb it is: a subject of its own, or one it shares with a verb before ("and called", ", adding"). */
export interface Subject {
	own?: TokenRange;
	shared?: TokenRange;
}

/** The subject of a verb does not reach back over a quotation, unless that is a word or two set apart. */
export function subjectLimit(p: Passage, verb: number, sentence: TokenRange): number {
	for (let i = verb - 1; i >= sentence.from; i--) {
		const quotation = p.quotations[p.quotationOf[i] as number];
		if (!quotation) continue;
		if (!isTerm(p, quotation)) return Math.max(sentence.from, quotation.to);
		i = quotation.from;
	}
	return sentence.from;
}

/** Subjects that are seldom somebody who speaks. */
const FAINT_SUBJECT = /^(?:it|this|that|which|you|we|one|i|there|nothing)$/;

export const isFaint = (p: Passage, { from, to }: TokenRange) => to - from === 1 && FAINT_SUBJECT.test(p.lower[from] as string);

/** What is known of a verb that a subject is looked for. */
type Predicate = Pick<Cue, 'group' | 'sentence' | 'limit'>;

/** The subject of a verb of saying; `before` are the statements found so far in the sentence. */
export function subjectOf(p: Passage, cue: Predicate, before: readonly Found[]): Subject {
	const { group, sentence, limit } = cue;
	const { from, form } = group;
	const previous = p.classes[from - 1];
	if (form === 'infinitive') {
		// "led her to declare"
		if (OBJECT_PRONOUN.test(p.lower[from - 1] ?? '')) return { own: { from: from - 1, to: from } };
		return { shared: sharedSubject(p, cue, before) };
	}
	if (form === 'gerund') {
		const free =
			from <= limit || previous === 'mark' || previous === 'preposition' || previous === 'subordinator' || previous === 'coordinator';
		const own = free ? undefined : nounPhraseBefore(p, from, limit);
		return own && !STATEMENT_NOUNS.has(p.lower[own.to - 1] as string) ? { own } : { shared: sharedSubject(p, cue, before) };
	}
	if (from > limit && previous === 'coordinator') return { shared: sharedSubject(p, cue, before) };
	const own = nounPhraseBefore(p, from, limit);
	if (own) return { own };
	// "…, declined to say": the clause goes on after a comma.
	return previous === 'mark' && from > sentence.from + 1 && !group.passive ? { shared: sharedSubject(p, cue, before) } : {};
}

function sharedSubject(p: Passage, { group, sentence, limit }: Predicate, before: readonly Found[]): TokenRange | undefined {
	const near = before.slice(-NEAR);
	const speaker = near.findLast((found) => found.source && !near.some((other) => other !== found && holds(other, found)))?.source;
	if (speaker) return speaker;
	const main = mainSubject(p, sentence, group.from);
	if (main) return main;
	// "Moss, recalling those days, …": nothing finite stands before it.
	return p.tokens[group.from - 1]?.text === ',' ? nounPhraseBefore(p, group.from - 1, limit) : undefined;
}

/** The subject of the first clause of the sentence. */
function mainSubject(p: Passage, sentence: TokenRange, before: number): TokenRange | undefined {
	let relative: TokenRange | undefined;
	for (let i = sentence.from; i < Math.min(before, sentence.from + OPENING); i++) {
		if (p.quotationOf[i] !== -1) continue;
		if (p.classes[i] === 'pronoun' && /['’]/.test(p.lower[i] as string)) return { from: i, to: i + 1 };
		if (!FINITE.has(p.classes[i] as WordClass) && p.classes[i] !== 'base') continue;
		const group = verbGroupAt(p, i, sentence.from);
		if (group.form === 'infinitive') continue;
		const subject = nounPhraseBefore(p, group.from, sentence.from);
		if (subject && !RELATIVE.test(p.lower[subject.from] as string)) return subject;
		relative ??= subject;
	}
	return relative;
}

/** The source after its verb: "said Moss, a farmer in Salem". */
export function subjectAfter(p: Passage, cue: Cue): TokenRange | undefined {
	const phrase = nounPhraseAfter(p, cue.after, cue.sentence.to);
	if (!phrase || TIMES.has(p.lower[phrase.from] as string)) return undefined;
	return { from: phrase.from, to: appositionEnd(p, phrase.to, cue.sentence.to) };
}

/** A relative clause tells something else about them; it is no part of who is named. */
export function withoutRelative(p: Passage, source: TokenRange): TokenRange {
	for (let i = source.from + 1; i < source.to; i++) {
		if (/^whos?e?$/.test(p.lower[i] as string)) return { from: source.from, to: p.tokens[i - 1]?.text === ',' ? i - 1 : i };
	}
	return source;
}

/** The end of a noun phrase that ends at `to`, with the apposition or relative clause that follows it. */
export function appositionEnd(p: Passage, to: number, limit: number): number {
	if (p.lower[to] === 'who' || p.lower[to] === 'whose') return postmodifierEnd(p, to, limit);
	if (p.tokens[to]?.text !== ',') return to;
	const first = p.classes[to + 1] as WordClass;
	const opens = /^(?:determiner|possessive|name|noun|adjective|number)$/.test(first) || /^whos?e?$/.test(p.lower[to + 1] ?? '');
	return opens ? postmodifierEnd(p, to + 1, limit) : to;
}

/** After a comma, no part of an apposition any more. */
const RESUMES = /^(?:gerund|preposition|subordinator|coordinator|past|third|be|have|do|modal)$/;

function postmodifierEnd(p: Passage, from: number, limit: number): number {
	for (let i = from; i < limit; i++) {
		const text = p.tokens[i]?.text;
		if (text === ',' && (RESUMES.test(p.classes[i + 1] ?? '') || p.quotationOf[i + 1] !== -1)) return i;
		if ((p.quotations[p.quotationOf[i] as number]?.words ?? 0) > 3) return i;
		if (text === ':' || text === ';') return i;
	}
	return trimEnd(p, from, limit);
}
