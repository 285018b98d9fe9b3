import { PRONOMINAL, type WordClass } from './dictionary';
import type { Passage, TokenRange } from './passage';
import { POSSESSIVE_ENDING } from './word-classes';

const INNER = new Set<WordClass>(['noun', 'name', 'number', 'adjective']);
const OPENERS = new Set<WordClass>(['determiner', 'possessive']);
export const FINITE = new Set<WordClass>(['third', 'past', 'be', 'have', 'do', 'modal']);
/** Prepositions that join a noun phrase to the noun before it. */
const JOINING = new Set('of for from by in at on with to against behind between near within inside under among'.split(' '));
const RELATIVE = new Set('who which that whose whom'.split(' '));
/** A list or parenthesis longer than this is not looked through; it keeps the search linear. */
const REACH = 60;

const DASHES = new Set(['—', '–', '--', '-', '―']);

const isNominal = (wordClass: WordClass | undefined) => wordClass !== undefined && INNER.has(wordClass);

/** The noun phrase that ends right before `end`, not reaching before `limit`: the subject of a verb at `end`. */
export function nounPhraseBefore(p: Passage, end: number, limit: number): TokenRange | undefined {
	const last = end - 1;
	if (last < limit) return undefined;
	const text = p.tokens[last]?.text;
	if (text === ',' || DASHES.has(text ?? '')) return beforeParenthesis(p, last, limit);
	return core(p, last, limit);
}

/** "Moss, a farmer who lost two sons, said": from the noun phrase before the parenthesis that ends with the comma at `close`. */
function beforeParenthesis(p: Passage, close: number, limit: number): TokenRange | undefined {
	const mark = p.tokens[close]?.text;
	let best: TokenRange | undefined;
	for (let k = close - 1; k > limit && close - k <= REACH; k--) {
		if (p.tokens[k]?.text !== mark || p.quotationOf[k] !== -1) continue;
		const kind = parenthesisKind(p, k + 1, close);
		if (!kind) continue;
		const phrase = core(p, k - 1, limit);
		if (!phrase) continue;
		best = { from: phrase.from, to: kind === 'apposition' ? close : phrase.to };
		if (opensClause(p, phrase.from, limit)) return best;
	}
	return best;
}

/** Only an apposition is part of who is named; a relative clause tells something else about them. */
function parenthesisKind(p: Passage, from: number, to: number): 'apposition' | 'relative' | 'adverbial' | undefined {
	const first = p.classes[from];
	const word = p.lower[from] ?? '';
	if (first === undefined || from >= to) return undefined;
	if (RELATIVE.has(word)) return 'relative';
	if (first === 'preposition' && word !== 'of') return 'adverbial';
	if (first === 'adverb' && to - from <= 3) return 'adverbial';
	if (first === 'gerund' || first === 'subordinator') return 'adverbial';
	if (first === 'past' || first === 'participle') return 'adverbial';
	return mainVerbIn(p, from, to, first === 'determiner' || first === 'number') ? undefined : 'apposition';
}

/**
 * Is there a finite verb in the range that no relative pronoun before it, in the range, accounts for? In an apposition a past
 * form is taken for a participle ("a host considered one of the best").
 */
export function mainVerbIn(p: Passage, from: number, to: number, apposition = false): boolean {
	let relatives = 0;
	for (let i = from; i < to; i++) {
		if (RELATIVE.has(p.lower[i] as string) || p.classes[i] === 'question') relatives++;
		else if (FINITE.has(p.classes[i] as WordClass) && !FINITE.has(p.classes[i - 1] as WordClass)) {
			if (relatives <= 0 && !(apposition && p.classes[i] === 'past')) return true;
			if (p.classes[i - 1] !== 'coordinator') relatives--;
		}
	}
	return false;
}

/** Nothing of the same clause stands before it. */
function opensClause(p: Passage, from: number, limit: number): boolean {
	if (from <= limit) return true;
	const before = p.classes[from - 1];
	return before === 'mark' || before === 'subordinator' || before === 'coordinator' || p.quotationOf[from - 1] !== -1;
}

/** A noun phrase by its last word, with what is joined to it by "of", "for", "and" and by a relative clause. */
function core(p: Passage, last: number, limit: number): TokenRange | undefined {
	if (last < limit) return undefined;
	const lastClass = p.classes[last];
	const lastWord = p.lower[last] as string;
	if (p.quotationOf[last] !== -1 && p.tokens[last]?.word) return undefined;
	if (lastClass === 'pronoun' || RELATIVE.has(lastWord) || PRONOMINAL.has(lastWord)) return { from: last, to: last + 1 };
	const start = simple(p, last, limit);
	if (start === undefined) return undefined;
	let from: number = start;
	for (;;) {
		const wider: number | undefined = joined(p, from, limit) ?? coordinated(p, from, limit) ?? relative(p, from, limit);
		if (wider === undefined || wider >= from) return { from, to: last + 1 };
		from = wider;
	}
}

/** Start of the noun phrase without anything joined to it. */
function simple(p: Passage, last: number, limit: number): number | undefined {
	let i = last;
	let seen = false;
	for (; i >= limit; i--) {
		const wordClass = p.classes[i] as WordClass;
		const text = p.tokens[i]?.text as string;
		if (INNER.has(wordClass)) seen = true;
		else if (OPENERS.has(wordClass)) return p.classes[i - 1] === 'determiner' && i - 1 >= limit ? i - 1 : i;
		else if (
			wordClass === 'adverb' &&
			seen &&
			(p.classes[i + 1] === 'adjective' || p.classes[i + 1] === 'number') &&
			/ly$/.test(p.lower[i] as string)
		)
			continue;
		else if (text === '.' && i > limit && isNominal(p.classes[i - 1])) continue;
		else if (wordClass === 'gerund' && seen && i > limit && isNominal(p.classes[i - 1])) continue;
		else if (text === '&' || text === '/' || text === '%') continue;
		else if (text === ')') {
			const open = openingBracket(p, i, limit);
			if (open === undefined) break;
			i = open;
		} else if (seen && p.quotationOf[i] !== -1 && (p.quotations[p.quotationOf[i] as number]?.words ?? 9) <= 3) {
			i = (p.quotations[p.quotationOf[i] as number] as TokenRange).from;
		} else break;
	}
	return seen ? i + 1 : undefined;
}

function openingBracket(p: Passage, close: number, limit: number): number | undefined {
	for (let i = close - 1; i >= limit && close - i < 20; i--) if (p.tokens[i]?.text === '(') return i;
	return undefined;
}

/** "a spokesman for | the president" */
function joined(p: Passage, from: number, limit: number): number | undefined {
	const before = from - 1;
	if (before - 1 < limit || !JOINING.has(p.lower[before] as string)) return undefined;
	const head = p.classes[before - 1];
	if (head === 'determiner') return before - 1;
	return isNominal(head) || p.tokens[before - 1]?.text === ')' ? simple(p, before - 1, limit) : undefined;
}

/** "Moss and | Lee", "Moss, Hart and | Lee" */
function coordinated(p: Passage, from: number, limit: number): number | undefined {
	const before = from - 1;
	if (p.classes[before] !== 'coordinator' || p.lower[before] === 'but' || before - 1 < limit) return undefined;
	let last = before - 1;
	if (p.tokens[last]?.text === ',') last--;
	const left = isNominal(p.classes[last]) ? simple(p, last, limit) : p.classes[last] === 'pronoun' ? last : undefined;
	if (left === undefined) return undefined;
	const first = joined(p, left, limit) ?? left;
	let start = first;
	while (p.tokens[start - 1]?.text === ',' && isNominal(p.classes[start - 2])) {
		const item = simple(p, start - 2, limit);
		if (item === undefined || last - item > REACH) break;
		start = item;
	}
	if (opensClause(p, start, limit)) return start;
	return opensClause(p, first, limit) ? first : undefined;
}

/** "members who spoke with | reporters": from the antecedent of a relative clause that the range so far is the end of. */
function relative(p: Passage, from: number, limit: number): number | undefined {
	let verb = from - 1;
	while (verb >= limit && (p.classes[verb] === 'preposition' || p.classes[verb] === 'adverb')) verb--;
	const verbClass = p.classes[verb];
	if (verbClass !== 'past' && verbClass !== 'third' && verbClass !== 'base' && verbClass !== 'be' && verbClass !== 'participle')
		return undefined;
	// "polls conducted by | the paper"
	const reduced = verb < from - 1 && (verbClass === 'past' || verbClass === 'participle') && verb > limit && isNominal(p.classes[verb - 1]);
	if (reduced) return simple(p, verb - 1, limit);
	for (let k = verb - 1; k > limit && verb - k < 12; k--) {
		if (p.lower[k] === 'who' && isNominal(p.classes[k - 1])) return simple(p, k - 1, limit);
		if (p.classes[k] === 'mark' || p.classes[k] === 'subordinator') return undefined;
	}
	return undefined;
}

/** The noun phrase that begins at `from`, with what is joined to it; ends before `limit`. */
export function nounPhraseAfter(p: Passage, from: number, limit: number): TokenRange | undefined {
	let to = simpleAfter(p, from, limit);
	if (to === undefined) return undefined;
	for (;;) {
		const wider = widened(p, to, limit);
		if (wider === undefined) break;
		to = wider;
	}
	return { from, to };
}

export function simpleAfter(p: Passage, from: number, limit: number): number | undefined {
	let i = from;
	if (p.classes[i] === 'pronoun') return i + 1;
	while (i < limit && (OPENERS.has(p.classes[i] as WordClass) || (p.classes[i] === 'adverb' && i === from))) i++;
	let seen = i > from;
	for (; i < limit; i++) {
		const wordClass = p.classes[i] as WordClass;
		const text = p.tokens[i]?.text as string;
		if (INNER.has(wordClass)) {
			// Two noun phrases side by side: "told reporters Moss …".
			seen = true;
			if (wordClass !== 'name' || !POSSESSIVE_ENDING.test(text)) continue;
		} else if (text === '.' && isNominal(p.classes[i - 1]) && p.classes[i + 1] !== undefined && i + 1 < limit) continue;
		else if (text === '&' || text === '/' || text === '%') continue;
		else if (text === '(') {
			let close = i;
			while (close < limit && p.tokens[close]?.text !== ')' && close - i < 20) close++;
			if (p.tokens[close]?.text !== ')') break;
			i = close;
		} else if (
			seen &&
			p.quotationOf[i] !== -1 &&
			p.tokens[i]?.word === false &&
			(p.quotations[p.quotationOf[i] as number]?.words ?? 9) <= 3 &&
			p.classes[(p.quotations[p.quotationOf[i] as number] as TokenRange).to] === 'name'
		) {
			i = (p.quotations[p.quotationOf[i] as number] as TokenRange).to - 1;
		} else break;
	}
	return seen && i > from ? i : undefined;
}

function widened(p: Passage, to: number, limit: number): number | undefined {
	if (to >= limit) return undefined;
	const word = p.lower[to] as string;
	if (JOINING.has(word)) {
		const next = simpleAfter(p, to + 1, limit);
		return next !== undefined && p.classes[to + 1] !== 'pronoun' ? next : undefined;
	}
	if (p.classes[to] === 'coordinator' && word !== 'but') {
		const next = isNominal(p.classes[to + 1]) || OPENERS.has(p.classes[to + 1] as WordClass) ? simpleAfter(p, to + 1, limit) : undefined;
		return next !== undefined && !FINITE.has(p.classes[next] as WordClass) ? next : undefined;
	}
	return undefined;
}
