import { cueAt } from './cue-lexicon';
import type { WordClass } from './dictionary';
import { FINITE, mainVerbIn, nounPhraseAfter } from './noun-phrases';
import type { Passage } from './passage';
import { verbGroupAt } from './verb-groups';

/** What is said is a clause of its own, or only a noun phrase or infinitive that the verb of saying governs. */
export type ContentKind = 'clause' | 'phrase';

const CONTRAST = new Set(['though', 'although', 'while', 'whereas', 'even']);

/**
 * The end of what is said, from its first token: the end of the sentence, or before the narrator speaks again (", but he also
 * warned", ", adding that", ", according to"). Inside quotations nothing ends.
 */
export function contentEnd(p: Passage, from: number, limit: number, kind: ContentKind = 'clause'): number {
	for (let i = from; i < limit; i++) {
		const quotation = p.quotations[p.quotationOf[i] as number];
		if (quotation && i < quotation.to - 1) {
			// A quotation of several sentences is not cut where the first of them ends.
			if (quotation.to >= limit) return quotation.to;
			i = quotation.to - 1;
			continue;
		}
		if (i <= from) continue;
		const text = p.tokens[i]?.text;
		if (text === ';') return i;
		if (text === ',' && !(i === from + 1 && p.lower[from] === 'that') && narratorAfter(p, from, i + 1, limit, kind)) return i;
		if (p.classes[i] === 'coordinator' && p.tokens[i - 1]?.text !== ',' && narratorConjunct(p, from, i, limit, kind)) return i;
		if (p.classes[i] === 'subordinator' && p.classes[i + 1] === 'gerund' && cueAt(p, i + 1)) return trimEnd(p, from, i);
	}
	return trimEnd(p, from, limit);
}

/** Does the narrator speak again after this comma? */
function narratorAfter(p: Passage, from: number, i: number, limit: number, kind: ContentKind): boolean {
	const word = p.lower[i] as string;
	if (word === 'according' && p.lower[i + 1] === 'to') return true;
	if (word === 'compared' || (word === 'as' && /^(?:have|has|did|do|does|had)$/.test(p.lower[i + 1] ?? ''))) return true;
	const k = p.classes[i] === 'adverb' ? i + 1 : i;
	if (p.classes[k] === 'gerund' && cueAt(p, k)) return true;
	if ((p.classes[k] === 'past' || p.classes[k] === 'third') && cueAt(p, k) && !(kind === 'clause' && closesRelative(p, from, i - 1)))
		return true;
	if (kind === 'phrase' && word === 'that') return true;
	if (p.classes[i] === 'coordinator') return narratorConjunct(p, from, i, limit, kind);
	return CONTRAST.has(word) && newClause(p, i + 1, limit, false);
}

/** "the rebels, who deny it, | claimed": the comma closes a relative clause, and the subject before it still waits for its verb. */
function closesRelative(p: Passage, from: number, comma: number): boolean {
	for (let k = from + 1; k < comma; k++) {
		if (p.tokens[k - 1]?.text === ',' && /^wh(?:o|ich|ose)$/.test(p.lower[k] as string)) return !mainVerbIn(p, from, k - 1);
	}
	return false;
}

/** Is what the conjunction at `i` joins the narrator's: another verb of saying, or a predicate of its own? */
function narratorConjunct(p: Passage, from: number, i: number, limit: number, kind: ContentKind): boolean {
	const comma = p.tokens[i - 1]?.text === ',';
	const predicate = predicateAt(p, i + 1, limit);
	if (predicate !== undefined) {
		if (kind === 'phrase') return true;
		return cueAt(p, predicate) !== undefined && !(p.classes[predicate] === 'past' && pastIn(p, from, i));
	}
	if (p.classes[i + 1] === 'gerund' && cueAt(p, i + 1)) return true;
	if (comma || p.classes[i + 1] !== 'preposition')
		return newClause(p, i + 1, limit, !(comma && (kind === 'phrase' || p.lower[i] === 'but')));
	return false;
}

/** "and | called …": a finite verb without a subject of its own. */
function predicateAt(p: Passage, i: number, limit: number): number | undefined {
	let k = i;
	while (k < limit && (p.classes[k] === 'adverb' || p.classes[k] === 'have')) k++;
	const wordClass = p.classes[k];
	return wordClass === 'past' || wordClass === 'third' || (wordClass === 'participle' && p.classes[k - 1] === 'have') ? k : undefined;
}

/** Is there a past form that a second past form may be joined to ("he met her and asked")? */
function pastIn(p: Passage, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if ((p.classes[i] === 'past' || p.classes[i] === 'have') && p.quotationOf[i] === -1) return true;
	return false;
}

/** A subject and a finite verb begin at `i`; with `saying`, the verb must be one of saying ("he also warned"). */
function newClause(p: Passage, i: number, limit: number, saying: boolean): boolean {
	if (!saying) {
		const start = p.classes[i] === 'adverb' ? i + 1 : i;
		const subject = nounPhraseAfter(p, start, limit);
		if (subject) {
			let k = subject.to;
			while (p.classes[k] === 'adverb') k++;
			if (FINITE.has(p.classes[k] as WordClass) || p.classes[k] === 'base' || /['’]/.test(p.lower[subject.to - 1] ?? '')) return true;
		}
	}
	for (let k = i; k < limit && k < i + 14; k++) {
		if (p.quotationOf[k] !== -1) return false;
		if (!FINITE.has(p.classes[k] as WordClass)) continue;
		let verb = k;
		while (verb + 1 < limit && isVerbal(p.classes[verb + 1])) verb++;
		for (let v = k; v <= verb; v++) if (p.classes[v] !== 'modal' && cueAt(p, v)) return !verbGroupAt(p, v, i).passive;
		return false;
	}
	return false;
}

const isVerbal = (wordClass: WordClass | undefined) =>
	wordClass !== undefined &&
	(FINITE.has(wordClass) || wordClass === 'adverb' || wordClass === 'participle' || wordClass === 'gerund' || wordClass === 'base');

/** Leaves out the marks at the end. */
export function trimEnd(p: Passage, from: number, to: number): number {
	let end = to;
	while (end > from && !p.tokens[end - 1]?.word && !/^(?:["”’'»)%]|'')$/.test(p.tokens[end - 1]?.text ?? '')) end--;
	return end;
}

/** A clause, not only a noun phrase: there is a finite verb. */
export function hasClause(p: Passage, from: number, to: number): boolean {
	if (mainVerbIn(p, from, to)) return true;
	for (let i = from; i < to; i++)
		if (p.classes[i] === 'base' || (p.classes[i] === 'pronoun' && /['’]/.test(p.lower[i] as string))) return true;
	return false;
}
