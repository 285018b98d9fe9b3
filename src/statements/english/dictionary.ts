import { cueVerbs } from '../../languages/en/cue-verbs';
import {
	ADJECTIVES,
	ADVERBS,
	BE,
	COORDINATORS,
	DETERMINERS,
	DO,
	HAVE,
	MODALS,
	NUMBER_WORDS,
	OBJECT_PRONOUNS,
	PLAIN_NOUNS,
	POSSESSIVES,
	PREPOSITIONS,
	QUESTION_WORDS,
	SUBJECT_PRONOUNS,
	SUBORDINATORS,
	TIME_WORDS,
} from '../../languages/en/function-words';
import { GO_BY_VERBS, IRREGULAR_VERBS, NOUN_VERBS, VERBS } from '../../languages/en/verbs';
import { verbForms } from './verb-forms';

/** What a word is in its sentence. Coarse on purpose: it only has to tell clauses, noun phrases and verb groups apart. */
export type WordClass =
	| 'determiner'
	| 'possessive'
	| 'pronoun'
	| 'preposition'
	| 'subordinator'
	| 'coordinator'
	| 'question'
	| 'to'
	| 'modal'
	| 'be'
	| 'have'
	| 'do'
	| 'base'
	| 'third'
	| 'past'
	| 'participle'
	| 'gerund'
	| 'noun'
	| 'name'
	| 'adjective'
	| 'adverb'
	| 'number'
	| 'mark';

/** Words of the closed classes, and the commonest of the others that their form does not tell. */
export const closed = new Map<string, WordClass>();
const add = (words: readonly string[], wordClass: WordClass) => {
	for (const word of words) if (!closed.has(word)) closed.set(word, wordClass);
};
add(['to'], 'to');
add(QUESTION_WORDS, 'question');
add(DETERMINERS, 'determiner');
add(POSSESSIVES, 'possessive');
add(SUBJECT_PRONOUNS, 'pronoun');
add(OBJECT_PRONOUNS, 'pronoun');
add(COORDINATORS, 'coordinator');
add(SUBORDINATORS, 'subordinator');
add(PREPOSITIONS, 'preposition');
add(MODALS, 'modal');
add(BE, 'be');
add(HAVE, 'have');
add(DO, 'do');
add(ADVERBS, 'adverb');
add(NUMBER_WORDS, 'number');
add(PLAIN_NOUNS, 'noun');
add(TIME_WORDS, 'noun');
add(ADJECTIVES, 'adjective');

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';
/** For each form of a known verb, which forms it can be. */
export const verbs = new Map<string, Set<VerbForm>>();
const known = new Set([
	...VERBS,
	...IRREGULAR_VERBS.map(([base]) => base),
	...cueVerbs.flatMap((group) => group.verbs.split(' ').map((verb) => verb.split('-')[0] as string)),
]);
/** Base form of each known form. */
const bases = new Map<string, string>();
for (const base of known) {
	for (const [form, word] of Object.entries(verbForms(base))) {
		if (!verbs.has(word)) verbs.set(word, new Set());
		verbs.get(word)?.add(form as VerbForm);
		if (!bases.has(word)) bases.set(word, base);
	}
}

/** Base and -s forms that are nouns as well. */
export const nounForms = new Set(NOUN_VERBS.flatMap((base) => [base, verbForms(base).third]));
/** "stood by his words" is not passive. */
export const goBy = new Set(GO_BY_VERBS);

/** Determiners that stand for people without a noun ("many say"). */
export const PRONOMINAL = new Set('many some several few both all most half these those another neither each'.split(' '));

/** The base form of a form of a known verb. */
export const verbBase = (word: string): string | undefined => bases.get(word);
