import { speechActs } from '../../languages/en/cue-verbs';
import { HEDGING_ADVERBS } from '../../languages/en/hedges';
import { type Complement, complementOf } from './complements';
import { contentEnd } from './content';
import type { Cue } from './cue';
import { cueAt } from './cue-lexicon';
import type { WordClass } from './dictionary';
import { showsEvidence } from './evidence';
import type { Found } from './found';
import { FINITE, nounPhraseAfter, nounPhraseBefore } from './noun-phrases';
import { mainClauseAfter, opensSubordinate } from './opening-clauses';
import { partedContent } from './parted';
import type { Passage, TokenRange } from './passage';
import { quotationAfter, quotationBefore, quotedFrom } from './quoted';
import { antecedentOf, cutAtPredicate, isRelative } from './relative-clauses';
import { isFaint, subjectAfter, subjectLimit, subjectOf, withoutRelative } from './subjects';
import { verbGroupAt } from './verb-groups';

const VERBAL = new Set<WordClass>(['base', 'third', 'past', 'participle', 'gerund']);
/** Candidates that weigh less are not reported. See `cue-verbs.ts` for the scale. */
const THRESHOLD = 1;

/** Statements that a verb of saying may introduce, follow or part; some of them stand within others. */
export function findVerbCues(p: Passage): Found[] {
	return p.sentences.flatMap((sentence) => {
		const found: Found[] = [];
		for (let verb = sentence.from; verb < sentence.to; verb++) {
			if (p.quotationOf[verb] !== -1 || !VERBAL.has(p.classes[verb] as WordClass)) continue;
			const entry = cueAt(p, verb);
			if (!entry) continue;
			const limit = subjectLimit(p, verb, sentence);
			const one = readCue(p, { verb, ...entry, group: verbGroupAt(p, verb, limit), sentence, limit }, found);
			if (one && one.weight >= THRESHOLD) found.push(one);
		}
		return found;
	});
}

const HEDGES = new Set(HEDGING_ADVERBS);

/** "Allegedly, she said so": an adverb set off at the head of the sentence. */
function hedgeOpening(p: Passage, { from }: TokenRange): TokenRange | undefined {
	return HEDGES.has(p.lower[from] ?? '') && p.tokens[from + 1]?.text === ',' ? { from, to: from + 1 } : undefined;
}

function readCue(p: Passage, cue: Cue, before: readonly Found[]): Found | undefined {
	const { entry, group } = cue;
	const hedge = group.hedge ?? hedgeOpening(p, cue.sentence);
	const common = {
		cue: { from: group.from, to: cue.after },
		...(hedge && { hedge }),
	};
	if (isNamed(p, cue)) return undefined;
	if (group.passive || group.form === 'participle' || isReduced(p, cue) || isAsked(p, cue)) {
		const passive = readPassive(p, cue);
		return passive && { ...common, ...passive };
	}
	const subject = subjectOf(p, cue, before);
	const attributed = quotedContent(p, cue, subject.own) ?? partedContent(p, cue, subject.own);
	if (attributed) return { ...common, ...attributed };

	const complement = complementOf(p, cue);
	if (!complement) return undefined;
	let source = subject.own ?? subject.shared;
	if (opensSubordinate(p, group.from, cue.sentence)) source = cutAtMainClause(p, cue, complement, source);
	if (source && isRelative(p, source)) cutAtPredicate(p, complement.content[0]);
	const antecedent = source && antecedentOf(p, source, cue.sentence.from);
	const done = speechActs[[entry.base, ...entry.particles].join('-')];
	// What is denied was not said: that holds of "denied that he lied" too.
	const act = done === 'deny' || !/clause|that|quote|question|colon/.test(complement.rule) ? done : undefined;
	return {
		...common,
		content: complement.content,
		source,
		...(antecedent && { antecedent }),
		...(act && { act }),
		rule: complement.rule,
		weight: complement.weight + support(p, cue, source),
	};
}

/** “…,” Moss said. · “…,” said Moss. */
function quotedContent(
	p: Passage,
	cue: Cue,
	own: TokenRange | undefined,
): Pick<Found, 'content' | 'source' | 'rule' | 'weight'> | undefined {
	const { entry, group, sentence } = cue;
	const weight = entry.frames.get('quote') ?? (entry.frames.has('clause') || entry.frames.has('object') ? 1 : undefined);
	if (weight === undefined || group.form !== 'finite') return undefined;
	const quoted = quotationBefore(p, own?.from ?? group.from, sentence);
	const source = quoted && (own ?? subjectAfter(p, cue));
	if (!source) return undefined;
	const content: TokenRange[] = [{ from: quotedFrom(p, quoted, sentence), to: quoted.to }];
	const next = quotationAfter(p, Math.max(source.to, cue.after), sentence);
	if (next) content.push(next);
	return { content, source: withoutRelative(p, source), rule: own ? 'en-quote-source-verb' : 'en-quote-verb-source', weight: weight + 1 };
}

/** "joined a group called Black Mills", "a group called Black Mills is …": its name, which nobody says. */
function isNamed(p: Passage, { verb, after, entry, limit, sentence }: Cue): boolean {
	if (entry.base !== 'call' || entry.particles.length > 0 || p.classes[verb] !== 'past' || p.classes[after] !== 'name') return false;
	const subject = nounPhraseBefore(p, verb, limit);
	const before = subject && p.classes[subject.from - 1];
	const end = nounPhraseAfter(p, after, sentence.to)?.to ?? after;
	return (
		before === 'past' || before === 'gerund' || before === 'base' || before === 'preposition' || FINITE.has(p.classes[end] as WordClass)
	);
}

/** "what | Moss | described as": a clause with its object before it. */
function isAskedFor(p: Passage, verb: number, limit: number): boolean {
	const subject = nounPhraseBefore(p, verb, limit);
	return subject !== undefined && (p.classes[subject.from - 1] === 'question' || p.lower[subject.from - 1] === 'that');
}

/** "an aide accused of lying": a past form that its preposition shows to be passive. */
function isReduced(p: Passage, { verb, after, entry, group, limit }: Cue): boolean {
	return (
		group.form === 'finite' &&
		p.classes[verb] === 'past' &&
		entry.particles.length === 0 &&
		group.from === verb &&
		entry.frames.has('object') &&
		!entry.frames.has('clause') &&
		/^(?:of|as|by|with)$/.test(p.lower[after] ?? '') &&
		!isAskedFor(p, verb, limit)
	);
}

const ASKED_OF = /^(?:about|if|whether|by|why|what|how|which|who|when|where)$/;

/** "Asked about the vote, Moss …", "when asked why": somebody asked, and it is not told who. */
function isAsked(p: Passage, { verb, entry, group, sentence }: Cue): boolean {
	const alone =
		group.from === sentence.from ||
		p.lower[group.from - 1] === 'when' ||
		(p.tokens[group.from - 1]?.text === ',' && ASKED_OF.test(p.lower[verb + 1] ?? ''));
	return entry.base === 'ask' && p.classes[verb] === 'past' && group.from === verb && alone;
}

/** "Asked whether …", "was accused by Moss of …": what is said of the subject, by whoever follows "by". */
function readPassive(p: Passage, cue: Cue): Pick<Found, 'content' | 'source' | 'rule' | 'weight'> | undefined {
	const { entry, after, sentence, group } = cue;
	const agent = p.lower[after] === 'by' ? nounPhraseAfter(p, after + 1, sentence.to) : undefined;
	const from = agent ? agent.to : after;
	if (entry.base === 'ask') {
		const complement = complementOf(p, { ...cue, after: from });
		if (!complement) return undefined;
		cutAtMainClause(p, cue, complement, undefined);
		const asks =
			entry.particles.length > 0 || complement.rule === 'en-verb-question' || p.lower[from] === 'about' || p.lower[from] === 'to';
		return { content: complement.content, source: agent, rule: 'en-passive-asked', weight: asks ? 2 : 0 };
	}
	const subject = group.passive ? subjectOf(p, { ...cue, group: { ...group, passive: false } }, []).own : undefined;
	const to = contentEnd(p, from, sentence.to, 'phrase');
	const told = subject && p.lower[subject.from] !== 'it' ? [subject] : [];
	const content = [...told, ...(to > from ? [{ from, to }] : [])];
	if (!content.length) return undefined;
	return { content, source: agent, rule: 'en-passive', weight: agent ? 1.4 : p.lower[after] === 'that' ? 1.3 : group.passive ? 0.5 : 0.3 };
}

/** "While Moss said …, the vote …": cuts at the main clause; "After saying …, Moss left" takes its subject for the source. */
function cutAtMainClause(p: Passage, cue: Cue, complement: Complement, source: TokenRange | undefined): TokenRange | undefined {
	const range = complement.content[0];
	const main = range && mainClauseAfter(p, range, cue.sentence.to);
	if (!main) return source;
	range.to = main.comma;
	return source ?? (cue.group.form === 'gerund' ? main.subject : undefined);
}

/** What speaks for or against words being reported, besides the frame. */
function support(p: Passage, { group, entry }: Cue, source: TokenRange | undefined): number {
	let weight = 0;
	if (!source) weight -= 1;
	else if (showsEvidence(p, entry.base, source)) weight += 0.5;
	if (group.modal) weight -= 1.5;
	if (group.form === 'infinitive') weight -= 1.5;
	if (source && isFaint(p, source)) weight -= 0.5;
	return weight;
}
