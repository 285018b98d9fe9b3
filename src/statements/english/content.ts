import { cueAt } from './cue-lexicon';
import { FINITE, mainVerbIn } from './noun-phrases';
import type { Passage } from './passage';
import { verbGroupAt } from './verb-groups';
import type { WordClass } from './word-classes';

/**
 * The end of what is said, from its first token: the end of the sentence, or before the narrator speaks again (", but he also
 * warned", ", adding that", ", according to"). Inside quotations nothing ends.
 */
export function contentEnd(p: Passage, from: number, limit: number): number {
	for (let i = from; i < limit; i++) {
		const quotation = p.quotationOf[i] as number;
		if (quotation !== -1 && i < (p.quotations[quotation]?.to ?? 0) - 1) {
			i = Math.min(limit, p.quotations[quotation]?.to ?? limit) - 1;
			continue;
		}
		const text = p.tokens[i]?.text;
		if (text === ';' && i > from) return i;
		if (i === from) continue;
		if (text === ',' && narratorAfter(p, i + 1, limit)) return i;
		if (p.classes[i] === 'coordinator' && (newPredicate(p, i + 1, limit) || (p.classes[i + 1] === 'pronoun' && newClause(p, i + 1, limit))))
			return i;
		if (p.classes[i] === 'subordinator' && p.classes[i + 1] === 'gerund' && cueAt(p, i + 1)) return trimEnd(p, from, i);
	}
	return trimEnd(p, from, limit);
}

/** Does the narrator speak again after this comma? */
function narratorAfter(p: Passage, i: number, limit: number): boolean {
	if (p.lower[i] === 'according' && p.lower[i + 1] === 'to') return true;
	let k = i;
	if (p.classes[k] === 'adverb') k++;
	if (p.classes[k] === 'gerund' && cueAt(p, k)) return true;
	if ((p.classes[k] === 'past' || p.classes[k] === 'third') && cueAt(p, k)) return true;
	if (p.classes[i] === 'coordinator' || p.lower[i] === 'while' || p.lower[i] === 'although' || p.lower[i] === 'though') {
		return newPredicate(p, i + 1, limit) || newClause(p, i + 1, limit);
	}
	return false;
}

/** "and | called …": a finite verb of saying without a subject of its own. */
function newPredicate(p: Passage, i: number, limit: number): boolean {
	let k = i;
	while (k < limit && (p.classes[k] === 'adverb' || p.classes[k] === 'have')) k++;
	const wordClass = p.classes[k];
	return (
		(wordClass === 'past' || wordClass === 'third' || (wordClass === 'participle' && p.classes[k - 1] === 'have')) &&
		cueAt(p, k) !== undefined
	);
}

/** "but | he also warned …": a clause whose verb is a verb of saying. */
function newClause(p: Passage, i: number, limit: number): boolean {
	for (let k = i; k < limit && k < i + 14; k++) {
		if (p.quotationOf[k] !== -1) return false;
		if (p.tokens[k]?.text === ',') continue;
		if (!FINITE.has(p.classes[k] as WordClass)) continue;
		let verb = k;
		while (
			verb + 1 < limit &&
			(FINITE.has(p.classes[verb + 1] as WordClass) || ['adverb', 'participle', 'gerund', 'base'].includes(p.classes[verb + 1] as string))
		)
			verb++;
		for (let v = k; v <= verb; v++) if (cueAt(p, v) && p.classes[v] !== 'modal') return !verbGroupAt(p, v, i).passive;
		return false;
	}
	return false;
}

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
