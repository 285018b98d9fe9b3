import type { Frame } from '../../languages/en/cue-verbs';
import { TIME_WORDS } from '../../languages/en/function-words';
import { contentEnd, hasClause, trimEnd } from './content';
import { type CueEntry, cueAt } from './cue-lexicon';
import type { Found } from './found';
import { FINITE, nounPhraseAfter, nounPhraseBefore, simpleAfter } from './noun-phrases';
import type { Passage, QuotationRange, TokenRange } from './passage';
import { type VerbGroup, verbGroupAt } from './verb-groups';
import type { WordClass } from './word-classes';

const VERBAL = new Set<WordClass>(['base', 'third', 'past', 'participle', 'gerund']);
const TIME = new Set(TIME_WORDS);
const TIME_OPENERS = new Set('last this next earlier later early late on'.split(' '));
const DASHES = new Set(['—', '–', '--', '-', '―']);
/** What a statement is made in: "issued a statement saying" is said by whoever issued it. */
const STATEMENT_NOUNS = new Set(
	'statement statements letter message tweet tweets post release note memo email speech remarks video interview op-ed editorial'.split(' '),
);
const THRESHOLD = 1;

/** A verb of saying in one sentence. */
interface Cue {
	verb: number;
	entry: CueEntry;
	/** Token after the verb and its particles. */
	after: number;
	group: VerbGroup;
	sentence: TokenRange;
}

/** Statements that a verb of saying introduces, follows or parts, sentence by sentence. */
export function findVerbCues(p: Passage): Found[] {
	const all: Found[] = [];
	for (const sentence of p.sentences) {
		const inSentence: Found[] = [];
		for (let verb = sentence.from; verb < sentence.to; verb++) {
			if (p.quotationOf[verb] !== -1 || !VERBAL.has(p.classes[verb] as WordClass)) continue;
			const cue = cueAt(p, verb);
			if (!cue) continue;
			const limit = subjectLimit(p, verb, sentence);
			const found = readCue(p, { verb, ...cue, group: verbGroupAt(p, verb, limit), sentence }, limit, inSentence);
			if (found && found.weight >= THRESHOLD && !claimed(found, inSentence)) inSentence.push(found);
		}
		all.push(...inSentence);
	}
	return all;
}

/** The subject of a verb does not reach back over a quotation, unless that is a word or two set apart. */
function subjectLimit(p: Passage, verb: number, sentence: TokenRange): number {
	for (let i = verb - 1; i >= sentence.from; i--) {
		const quotation = p.quotations[p.quotationOf[i] as number];
		if (!quotation) continue;
		if (quotation.words > 3 || /[,.?!]$/.test(lastInside(p, quotation))) return Math.max(sentence.from, quotation.to);
		i = quotation.from;
	}
	return sentence.from;
}

function claimed(found: Found, others: readonly Found[]): boolean {
	const words = size(found.content);
	return others.some((other) => {
		let shared = 0;
		for (const a of found.content) for (const b of other.content) shared += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
		return shared > 0.5 * Math.min(words, size(other.content));
	});
}

const size = (ranges: readonly TokenRange[]) => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

function readCue(p: Passage, cue: Cue, limit: number, before: readonly Found[]): Found | undefined {
	const { entry, group, sentence } = cue;
	const quoteWeight = entry.frames.get('quote') ?? (entry.frames.has('clause') || entry.frames.has('object') ? 1 : undefined);
	const subject = subjectOf(p, cue, limit, before);
	const common = {
		cue: { from: group.from, to: cue.after },
		verb: entry.base,
		...(group.negation !== undefined && { hedge: { from: group.negation, to: group.negation + 1 } }),
	};

	// “…,” Moss said. · “…,” said Moss.
	const start = subject.own ? (subject.own.from ?? group.from) : group.from;
	const quoted = quotationBefore(p, start, sentence);
	if (quoted && quoteWeight !== undefined && group.form === 'finite') {
		const inverted = !subject.own && start === group.from ? subjectAfter(p, cue) : undefined;
		const source = subject.own ?? inverted;
		if (source) {
			const end = inverted ? inverted.to : cue.after;
			const content: TokenRange[] = [{ from: quotedFrom(p, quoted, sentence), to: quoted.to }];
			const next = quotationAfter(p, end, sentence);
			if (next) content.push({ from: next.from, to: next.to });
			return { ...common, content, source, rule: inverted ? 'en-quote-verb-source' : 'en-quote-source-verb', weight: quoteWeight + 1 };
		}
	}

	const parted = partedContent(p, cue, subject.own, limit);
	if (parted) return { ...common, ...parted };

	const complement = complementOf(p, cue);
	if (!complement) return undefined;
	if (opensSubordinate(p, group.from, sentence)) endAtMainClause(p, complement.content, sentence);
	const asked = entry.base === 'ask' && (group.passive || (!subject.own && isPast(p, cue.verb)));
	if (asked)
		return {
			...common,
			content: complement.content,
			rule: 'en-asked',
			weight: entry.particles.length || complement.rule === 'en-verb-question' ? 2 : 0,
		};
	const source = subject.own ?? subject.shared;
	let weight = complement.weight;
	if (!source) weight -= 1;
	if (group.modal) weight -= 1.5;
	if (group.form === 'infinitive') weight -= 1.5;
	if (group.form === 'participle' || group.passive) weight -= 2.5;
	if (source && source.to - source.from === 1 && /^(?:it|this|that|which|you|we|one|i|there|nothing)$/.test(p.lower[source.from] as string))
		weight -= 0.5;
	return { ...common, content: complement.content, source, rule: complement.rule, weight };
}

const isPast = (p: Passage, i: number) => p.classes[i] === 'past' || p.classes[i] === 'participle';

/** Is the verb in a clause that opens the sentence and is not its main clause ("While Moss said …", "Asked whether …")? */
function opensSubordinate(p: Passage, verb: number, sentence: TokenRange): boolean {
	if (verb === sentence.from) return true;
	for (let i = verb - 1; i >= sentence.from && verb - i < 12; i--) {
		if (p.tokens[i]?.text === ',') return false;
		if (p.classes[i] === 'subordinator' && p.lower[i] !== 'that') return i === sentence.from || i === verb - 1;
		if (p.lower[i] === 'when') return true;
	}
	return false;
}

/** Cuts the content at the comma after which the main clause begins. */
function endAtMainClause(p: Passage, content: TokenRange[], sentence: TokenRange): void {
	const range = content[0];
	if (!range) return;
	for (let i = range.from + 1; i < range.to; i++) {
		if (p.tokens[i]?.text !== ',' || p.quotationOf[i] !== -1) continue;
		const subject = nounPhraseAfter(p, i + 1, sentence.to);
		if (
			subject &&
			(FINITE.has(p.classes[subject.to] as WordClass) || p.classes[subject.to] === 'adverb' || p.tokens[subject.to]?.text === ',')
		) {
			range.to = i;
			return;
		}
	}
}

/** Whose verb it is: its own subject, or the one it shares with the verb before ("and called", ", adding"). */
function subjectOf(p: Passage, cue: Cue, limit: number, before: readonly Found[]): { own?: TokenRange; shared?: TokenRange } {
	const { group, sentence } = cue;
	const shared = () => before.findLast((found) => found.source)?.source ?? mainSubject(p, sentence, group.from);
	if (group.form === 'infinitive') return { shared: shared() };
	const previous = p.classes[group.from - 1];
	if (group.from > limit && previous === 'coordinator' && group.form === 'finite') return { shared: shared() };
	if (group.form === 'gerund') {
		if (
			group.from <= limit ||
			previous === 'mark' ||
			previous === 'preposition' ||
			previous === 'subordinator' ||
			previous === 'coordinator'
		)
			return { shared: shared() };
		const own = nounPhraseBefore(p, group.from, limit);
		if (own && STATEMENT_NOUNS.has(p.lower[own.to - 1] as string)) return { shared: shared() };
		return own ? { own } : { shared: shared() };
	}
	const own = nounPhraseBefore(p, group.from, limit);
	if (own) return { own };
	// "…, declined to say": the clause goes on after a comma.
	return previous === 'mark' && group.from > sentence.from + 1 && !group.passive ? { shared: shared() } : {};
}

/** The subject of the first clause of the sentence. */
function mainSubject(p: Passage, sentence: TokenRange, before: number): TokenRange | undefined {
	let relative: TokenRange | undefined;
	for (let i = sentence.from; i < before; i++) {
		if (p.quotationOf[i] !== -1 || !(FINITE.has(p.classes[i] as WordClass) || p.classes[i] === 'base')) continue;
		const group = verbGroupAt(p, i, sentence.from);
		if (group.form === 'infinitive') continue;
		const subject = nounPhraseBefore(p, group.from, sentence.from);
		if (subject && !/^(?:who|which|that)$/.test(p.lower[subject.from] as string)) return subject;
		relative ??= subject;
	}
	return relative;
}

/** The quotation that ends right before token `start`, with a comma or dash between at most. */
function quotationBefore(p: Passage, start: number, sentence: TokenRange): QuotationRange | undefined {
	let i = start - 1;
	const text = p.tokens[i]?.text ?? '';
	let separated = false;
	if (text === ',' || DASHES.has(text)) {
		separated = true;
		i--;
	}
	const quotation = p.quotations[p.quotationOf[i] as number];
	if (!quotation || quotation.to !== i + 1 || quotation.to <= sentence.from) return undefined;
	return separated || /[,?!.…—–-]$/.test(lastInside(p, quotation)) ? quotation : undefined;
}

/** The last mark or word of a quotation, but for closing marks. */
function lastInside(p: Passage, quotation: TokenRange): string {
	let i = quotation.to - 1;
	while (i > quotation.from && /^(?:["”’'»“]|'')$/.test(p.tokens[i]?.text ?? '')) i--;
	return p.tokens[i]?.text ?? '';
}

/** Where what is said begins, for a quotation that may be only the end of it ("The plan is “dead,” Moss said"). */
function quotedFrom(p: Passage, quotation: TokenRange, sentence: TokenRange): number {
	if (quotation.from <= sentence.from) return quotation.from;
	return p.tokens[quotation.from - 1]?.text === ',' && p.quotationOf[quotation.from - 2] === -1 && quotation.from - sentence.from > 12
		? quotation.from
		: sentence.from;
}

/** The quotation that goes on after the attribution: “…,” Moss said, “…” */
function quotationAfter(p: Passage, from: number, sentence: TokenRange): TokenRange | undefined {
	for (let i = from; i < sentence.to && i < from + 30; i++) {
		const quotation = p.quotations[p.quotationOf[i] as number];
		if (!quotation) continue;
		const before = p.tokens[quotation.from - 1]?.text ?? '';
		return before === ',' || before === ':' || before === '.' || DASHES.has(before) ? quotation : undefined;
	}
	return undefined;
}

/** The source after its verb: "said Moss, a farmer in Salem". */
function subjectAfter(p: Passage, cue: Cue): TokenRange | undefined {
	const phrase = nounPhraseAfter(p, cue.after, cue.sentence.to);
	if (!phrase) return undefined;
	return { from: phrase.from, to: appositionEnd(p, phrase.to, cue.sentence.to) };
}

/** With the apposition or relative clause that follows the noun phrase. */
export function appositionEnd(p: Passage, to: number, limit: number): number {
	const first = p.classes[to + 1];
	const word = p.lower[to + 1] ?? '';
	if (p.lower[to] === 'who' || p.lower[to] === 'whose') return clauseEnd(p, to, limit);
	if (p.tokens[to]?.text !== ',') return to;
	if (
		first === 'determiner' ||
		first === 'possessive' ||
		first === 'name' ||
		first === 'noun' ||
		first === 'adjective' ||
		first === 'number' ||
		word === 'who' ||
		word === 'whose'
	) {
		return clauseEnd(p, to + 1, limit);
	}
	return to;
}

function clauseEnd(p: Passage, from: number, limit: number): number {
	for (let i = from; i < limit; i++) {
		const text = p.tokens[i]?.text;
		if (
			text === ',' &&
			(p.classes[i + 1] === 'gerund' ||
				p.classes[i + 1] === 'preposition' ||
				p.classes[i + 1] === 'subordinator' ||
				p.classes[i + 1] === 'coordinator' ||
				p.quotationOf[i + 1] !== -1)
		)
			return i;
		if (p.quotationOf[i] !== -1 && (p.quotations[p.quotationOf[i] as number]?.words ?? 0) > 3) return i;
		if (text === ':' || text === ';') return i;
	}
	return trimEnd(p, from, limit);
}

/** "The plan is dead, Moss said." · "The plan, Moss said, is dead." */
function partedContent(
	p: Passage,
	cue: Cue,
	own: TokenRange | undefined,
	limit: number,
): Pick<Found, 'content' | 'source' | 'rule' | 'weight'> | undefined {
	const weight = cue.entry.frames.get('clause') ?? cue.entry.frames.get('person-clause') ?? 0;
	if (weight < 2 || cue.group.form !== 'finite' || cue.group.passive) return undefined;
	const { sentence } = cue;
	const inverted = !own && p.tokens[cue.group.from - 1]?.text === ',' ? subjectAfter(p, cue) : undefined;
	const source = own ?? inverted;
	if (!source) return undefined;
	const start = inverted ? cue.group.from : source.from;
	const opener = p.tokens[start - 1]?.text ?? '';
	if (opener !== ',' && !DASHES.has(opener)) return undefined;
	const end = inverted ? inverted.to : adverbialEnd(p, cue, sentence.to);
	const closer = p.tokens[end]?.text ?? '';
	const closes = end >= sentence.to || closer === ';' || trimEnd(p, end, sentence.to) === end;
	if (!closes && closer !== ',' && !DASHES.has(closer)) return undefined;
	const from = limit > sentence.from && p.quotationOf[limit - 1] === -1 ? limit : sentence.from;
	if (start - 1 - from < 1) return undefined;
	const content: TokenRange[] = [{ from, to: trimEnd(p, from, start - 1) }];
	if (!closes) {
		const to = contentEnd(p, end + 1, sentence.to);
		if (to > end + 1 && !(p.classes[end + 1] === 'gerund')) content.push({ from: end + 1, to });
	}
	return { content, source, rule: closes ? 'en-content-source-verb' : 'en-content-parted', weight: weight + 0.5 };
}

/** After "said", over "on Tuesday", "in a statement", "to reporters", adverbs: the token after them. */
function adverbialEnd(p: Passage, cue: Cue, limit: number): number {
	let i = cue.after;
	if (cue.entry.frames.has('person-clause')) {
		const to = nounPhraseAfter(p, i, limit)?.to;
		if (to !== undefined) i = to;
	}
	for (;;) {
		const next = oneAdverbial(p, i, limit);
		if (next === undefined) return i;
		i = next;
	}
}

function oneAdverbial(p: Passage, i: number, limit: number): number | undefined {
	if (i >= limit) return undefined;
	if (p.classes[i] === 'adverb') return i + 1;
	const word = p.lower[i] as string;
	if (TIME.has(word)) return i + 1;
	if (TIME_OPENERS.has(word) && TIME.has(p.lower[i + 1] ?? '')) return i + 2;
	if (p.classes[i] === 'preposition' || word === 'after' || word === 'before' || word === 'to') {
		if (p.classes[i + 1] === 'number' && word === 'about') return undefined;
		if (word === 'like') return undefined;
		const to = nounPhraseAfter(p, i + 1, limit)?.to;
		if (to !== undefined) return to;
	}
	return undefined;
}

/** "said, however, | that": the token after an aside in commas or dashes that begins at `i`. */
function afterAside(p: Passage, i: number, limit: number): number | undefined {
	const mark = p.tokens[i]?.text ?? '';
	if ((mark !== ',' && !DASHES.has(mark)) || p.classes[i + 1] === 'gerund') return undefined;
	for (let k = i + 2; k < limit && k < i + 16; k++) {
		if (p.quotationOf[k] !== -1) return undefined;
		if (p.tokens[k]?.text !== mark) continue;
		const next = p.classes[k + 1];
		return p.lower[k + 1] === 'that' || (next === 'pronoun' && mark === ',') ? k + 1 : undefined;
	}
	return undefined;
}

interface Complement {
	content: TokenRange[];
	rule: string;
	weight: number;
}

/** What is said, where it follows the verb. */
function complementOf(p: Passage, cue: Cue): Complement | undefined {
	const { entry, sentence } = cue;
	const weights = entry.frames;
	const weightOf = (...frames: Frame[]) => {
		const found = frames.map((frame) => weights.get(frame)).filter((weight) => weight !== undefined);
		return found.length ? Math.max(...found) : undefined;
	};
	const first = cue.after;
	let i = first;

	// Over adverbials to "that", a colon or a quotation; else stay.
	const skipped = adverbialEnd(p, { ...cue, entry: { ...entry, frames: weights } }, sentence.to);
	const opensThere = (k: number) =>
		p.lower[k] === 'that' || p.tokens[k]?.text === ':' || isQuoteStart(p, k) || (p.tokens[k]?.text === ',' && isQuoteStart(p, k + 1));
	const resumed = afterAside(p, skipped, sentence.to);
	if (resumed !== undefined && weights.has('clause')) i = resumed;
	else if (skipped > i && skipped < sentence.to && (opensThere(skipped) || weights.has('clause') || weights.has('person-clause')))
		i = skipped;
	if (i >= sentence.to) return undefined;

	const text = p.tokens[i]?.text as string;
	const anyWeight = weightOf('quote', 'clause', 'person-clause') ?? 1;
	if (text === ':') {
		if (i + 1 >= p.tokens.length) return { content: [], rule: 'en-verb-colon', weight: anyWeight };
		if (i + 1 >= sentence.to && !isQuoteStart(p, i + 1)) return undefined;
		const to = isQuoteStart(p, i + 1) ? quotationEnd(p, i + 1) : trimEnd(p, i + 1, sentence.to);
		return to > i + 1 ? { content: [{ from: i + 1, to }], rule: 'en-verb-colon', weight: anyWeight } : undefined;
	}
	if (text === ',' && isQuoteStart(p, i + 1)) {
		return { content: [{ from: i + 1, to: quotationEnd(p, i + 1) }], rule: 'en-verb-quote', weight: anyWeight };
	}
	if (isQuoteStart(p, i)) {
		const quotation = p.quotations[p.quotationOf[i] as number] as QuotationRange;
		const to = quotation.to >= sentence.to ? quotation.to : Math.max(quotation.to, contentEnd(p, i, sentence.to));
		return { content: [{ from: i, to }], rule: 'en-verb-quote', weight: weightOf('quote', 'clause', 'object', 'person-clause') ?? 0.5 };
	}
	if (!p.tokens[i]?.word && text !== '$' && text !== '(') return undefined;
	const to = contentEnd(p, i, sentence.to);
	if (to <= i) return undefined;
	const whole = (rule: string, weight: number | undefined): Complement | undefined =>
		weight === undefined ? undefined : { content: [{ from: i, to }], rule, weight };
	const word = p.lower[i] as string;
	if (word === 'that' && p.classes[i] === 'subordinator') {
		const weight = weightOf('clause', 'that', 'person-clause', 'object');
		return whole('en-verb-that', weight === undefined ? undefined : weight + 1);
	}
	if (p.classes[i] === 'question' || word === 'if') return whole('en-verb-question', weightOf('clause', 'that', 'person-clause'));
	if (word === 'to') return whole('en-verb-infinitive', weights.get('infinitive') ?? weights.get('person-infinitive'));

	if (weights.has('person-clause') || weights.has('person-infinitive')) {
		const person = simpleAfter(p, i, to);
		if (person !== undefined && person < to && p.lower[person] === 'to') {
			const weight = weights.get('person-infinitive');
			if (weight !== undefined) return whole('en-verb-person-infinitive', weight);
		}
		if (weights.has('person-clause') && hasClause(p, i, to)) return whole('en-verb-clause', weights.get('person-clause'));
		if (weights.has('person-infinitive') && person !== undefined && p.classes[person] === 'to')
			return whole('en-verb-person-infinitive', weights.get('person-infinitive'));
	}
	const clause = weights.get('clause');
	if (clause !== undefined && hasClause(p, i, to)) return whole('en-verb-clause', clause);
	return whole('en-verb-object', weights.get('object'));
}

function isQuoteStart(p: Passage, i: number): boolean {
	return p.quotations[p.quotationOf[i] as number]?.from === i;
}

/** The end of a quotation and of those that follow it without a word between. */
function quotationEnd(p: Passage, i: number): number {
	let quotation = p.quotations[p.quotationOf[i] as number] as QuotationRange;
	for (;;) {
		const next = p.quotations[p.quotationOf[quotation.to] as number];
		if (!next || next.from !== quotation.to) return quotation.to;
		quotation = next;
	}
}
