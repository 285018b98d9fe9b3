import { cueAdjectives } from '../../languages/en/cue-adjectives';
import { englishNaming } from '../../languages/en/naming';
import { contentEnd } from './content';
import { verbBase } from './dictionary';
import { isEvidenceNoun } from './evidence';
import type { Found } from './found';
import type { Passage, TokenRange } from './passage';
import { antecedentOf, cutAtPredicate, isRelative } from './relative-clauses';
import { isFaint, subjectLimit, subjectOf } from './subjects';
import { type VerbGroup, verbGroupAt } from './verb-groups';

const entries = new Map(
	cueAdjectives.flatMap(({ weight, people, adjectives }) =>
		adjectives.split(' ').map((adjective) => [adjective, { weight, people: people ?? false }] as const),
	),
);
/** Besides "be". */
const COPULAS = new Set('remain sound feel stay'.split(' '));
/** Under these nobody is said to be of that mind ("if she is certain that"). */
const CONDITIONS = /^(?:if|unless|until|whether)$/;
const PERSON_PRONOUN = /^(?:he|she|they|we|i|who)(?:['’]\w+)?$/;
/** Nouns for people and bodies, by their last word. */
const AGENTS = new Set(
	[englishNaming().roles, englishNaming().people, englishNaming().bodies].flatMap((kinds) =>
		Object.values(kinds).flatMap((phrases) => phrases.map((phrase) => phrase.toLowerCase().split(' ').at(-1) as string)),
	),
);

/** "Moss was adamant that …": an adjective for what somebody says or the stand they take, whose it is, and what it is. */
export function findAdjectiveCues(p: Passage): Found[] {
	return p.sentences.flatMap((sentence) => {
		const found: Found[] = [];
		for (let i = sentence.from + 1; i + 2 < sentence.to; i++) {
			const one = p.lower[i + 1] === 'that' && p.quotationOf[i] === -1 ? readAdjective(p, i, sentence) : undefined;
			if (one) found.push(one);
		}
		return found;
	});
}

function readAdjective(p: Passage, adjective: number, sentence: TokenRange): Found | undefined {
	const entry = entries.get(p.lower[adjective] as string);
	if (!entry) return undefined;
	const limit = subjectLimit(p, adjective, sentence);
	const group = copulaBefore(p, adjective, limit);
	if (!group || group.modal || group.form !== 'finite') return undefined;
	const subject = subjectOf(p, { group, sentence, limit }, []);
	const source = subject.own ?? subject.shared;
	if (!source || isFaint(p, source) || CONDITIONS.test(p.lower[source.from - 1] ?? '')) return undefined;
	const antecedent = antecedentOf(p, source, sentence.from);
	if (!maySpeak(p, antecedent ?? source, entry.people)) return undefined;
	const from = adjective + 1;
	const content = { from, to: contentEnd(p, from, sentence.to) };
	if (isRelative(p, source)) cutAtPredicate(p, content);
	return {
		content: [content],
		cue: { from: group.from, to: from },
		source,
		...(antecedent && { antecedent }),
		...(group.hedge && { hedge: group.hedge }),
		rule: 'en-adjective',
		weight: entry.weight,
	};
}

/** "was not entirely | convinced", "she’s | certain": the group of the copula, over the adverbs between. */
function copulaBefore(p: Passage, adjective: number, limit: number): VerbGroup | undefined {
	let k = adjective - 1;
	while (k >= limit && (p.classes[k] === 'adverb' || p.lower[k] === 'more')) k--;
	if (k < limit) return undefined;
	const word = p.lower[k] as string;
	const contracted = p.classes[k] === 'pronoun' && /['’](?:s|re|m)$/.test(word);
	if (!contracted && p.classes[k] !== 'be' && !COPULAS.has(verbBase(word) ?? '')) return undefined;
	const group = verbGroupAt(p, contracted ? k + 1 : k, limit);
	return { ...group, passive: false, hedge: group.hedge ?? verbGroupAt(p, adjective, k + 1).hedge };
}

/** Polls and laws are of no mind; what a text can be as well takes a name, a role or a pronoun for a person. */
function maySpeak(p: Passage, { from, to }: TokenRange, people: boolean): boolean {
	const words = p.lower.slice(from, to);
	if (words.some(isEvidenceNoun)) return false;
	return !people || p.classes.slice(from, to).includes('name') || words.some((word) => AGENTS.has(word) || PERSON_PRONOUN.test(word));
}
