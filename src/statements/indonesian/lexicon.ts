import type { Calendar } from '../../languages/calendar';
import { calendar as indonesianCalendar } from '../../languages/id/calendar';
import { statementWords as indonesian } from '../../languages/id/statements';
import { calendar as malayCalendar } from '../../languages/ms/calendar';
import { statementWords as malay } from '../../languages/ms/statements';
import type { ReportingVerb, SpeechAct, StatementWords } from '../../languages/statements';

/** {@link StatementWords} made ready for looking up words. */
export interface Lexicon {
	active: ReadonlyMap<string, ReportingVerb>;
	tag: ReadonlyMap<string, ReportingVerb>;
	/** Tags with the suffix that stands for the speaker ("katanya"), and its length. */
	cliticTag: ReadonlyMap<string, { verb: ReportingVerb; suffix: number }>;
	passive: ReadonlyMap<string, ReportingVerb>;
	cliticPassive: ReadonlyMap<string, { verb: ReportingVerb; suffix: number }>;
	accordingTo: ReadonlySet<string>;
	cliticAccordingTo: ReadonlyMap<string, number>;
	acts: ReadonlyMap<string, readonly SpeechAct[]>;
	/** First words of the verbs of acts. */
	actWords: ReadonlySet<string>;
	/** Phrases of several words by their first word, longest first. */
	connectives: ReadonlyMap<string, readonly (readonly string[])[]>;
	tagNouns: ReadonlySet<string>;
	nounTags: ReadonlySet<string>;
	officeModifiers: ReadonlySet<string>;
	notSources: ReadonlySet<string>;
	relays: ReadonlySet<string>;
	/** What begins with one of them: glued to a name by a lost space where a link began ("DilansirdetikFinance"). */
	relayBeginning: RegExp;
	openers: ReadonlySet<string>;
	adverbs: ReadonlySet<string>;
	negators: ReadonlySet<string>;
	hedges: ReadonlySet<string>;
	unreal: ReadonlySet<string>;
	speechNouns: ReadonlySet<string>;
	cliticSpeechNouns: ReadonlyMap<string, number>;
	joiners: ReadonlySet<string>;
	prepositions: ReadonlySet<string>;
	subordinators: ReadonlySet<string>;
	pronouns: ReadonlySet<string>;
	selfWords: ReadonlySet<string>;
	relative: ReadonlySet<string>;
	determiners: ReadonlySet<string>;
	roles: ReadonlySet<string>;
	documents: ReadonlySet<string>;
	titles: ReadonlySet<string>;
	institutions: ReadonlySet<string>;
	/** Days, months and zones: time in capitals too. */
	calendarWords: ReadonlySet<string>;
	/** Words of time in small letters only ("lalu", but "Satuan Lalu Lintas"). */
	timeWords: ReadonlySet<string>;
	nameParticles: ReadonlySet<string>;
	places: ReadonlySet<string>;
	namingNouns: ReadonlySet<string>;
	clitics: ReadonlySet<string>;
	/** Words with a capital letter that are never names. */
	notNames: ReadonlySet<string>;
	/** Words with a capital letter because a sentence begins with them. */
	notFirst: ReadonlySet<string>;
}

function byForm(verbs: readonly ReportingVerb[], form: 'active' | 'tag' | 'passive'): Map<string, ReportingVerb> {
	const found = new Map<string, ReportingVerb>();
	for (const verb of verbs) {
		const word = verb[form];
		if (word && !found.has(word)) found.set(word, verb);
	}
	return found;
}

/** Words with a suffix that stands for the speaker, and the suffix's length. */
function suffixed(words: readonly string[], clitics: readonly string[]): Map<string, number> {
	return new Map(words.flatMap((word) => clitics.map((clitic): [string, number] => [word + clitic, clitic.length])));
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
	const found = new Map<string, string[][]>();
	for (const words of phrases.map((phrase) => phrase.split(' '))) {
		const first = words[0] as string;
		found.set(first, [...(found.get(first) ?? []), words]);
	}
	for (const list of found.values()) list.sort((a, b) => b.length - a.length);
	return found;
}

function makeLexicon(words: StatementWords, calendar: Calendar): Lexicon {
	const calendarWords = new Set([
		...calendar.weekdays.flat(),
		...calendar.months.flat(),
		...Object.keys(calendar.zones).map((zone) => zone.toLowerCase()),
	]);
	const tag = byForm(words.verbs, 'tag');
	const passive = byForm(words.verbs, 'passive');
	const acts = new Map<string, SpeechAct[]>();
	for (const act of words.acts) for (const verb of act.verbs) acts.set(verb, [...(acts.get(verb) ?? []), act]);
	const clitic = (forms: Map<string, ReportingVerb>) =>
		new Map([...forms].flatMap(([word, verb]) => words.clitics.map((suffix) => [word + suffix, { verb, suffix: suffix.length }] as const)));
	return {
		active: byForm(words.verbs, 'active'),
		tag,
		cliticTag: clitic(tag),
		passive,
		cliticPassive: clitic(passive),
		accordingTo: new Set(words.accordingTo),
		cliticAccordingTo: suffixed(words.accordingTo, words.clitics),
		acts,
		actWords: new Set([...acts.keys()].map((verb) => verb.split(' ')[0] as string)),
		connectives: byFirstWord(words.connectives),
		tagNouns: new Set(words.tagNouns),
		nounTags: new Set(words.nounTags),
		officeModifiers: new Set(words.officeModifiers),
		notSources: new Set(words.notSources),
		relays: new Set(words.relays),
		relayBeginning: new RegExp(`^(?:${words.relays.join('|')})`),
		openers: new Set(words.openers),
		adverbs: new Set(words.adverbs),
		negators: new Set(words.negators),
		hedges: new Set(words.hedges),
		unreal: new Set(words.unreal),
		speechNouns: new Set(words.speechNouns),
		cliticSpeechNouns: suffixed(words.speechNouns, words.clitics),
		joiners: new Set(words.joiners),
		prepositions: new Set(words.prepositions),
		subordinators: new Set(words.subordinators),
		pronouns: new Set(words.pronouns),
		selfWords: new Set(words.selfWords),
		relative: new Set(words.relative),
		determiners: new Set(words.determiners),
		roles: new Set(words.roles),
		documents: new Set(words.documents),
		titles: new Set(words.titles),
		institutions: new Set(words.institutions),
		calendarWords,
		timeWords: new Set(words.timeWords),
		nameParticles: new Set(words.nameParticles),
		places: new Set(words.places),
		namingNouns: new Set(words.namingNouns),
		clitics: new Set(words.clitics),
		notNames: new Set([...calendarWords, ...words.pronouns, ...words.selfWords]),
		notFirst: new Set([
			...words.accordingTo,
			...words.prepositions,
			...words.determiners,
			...words.relative,
			...words.documents,
			...words.adverbs,
			...words.connectives.filter((phrase) => !phrase.includes(' ')),
			...words.roles.filter((role) => !words.titles.includes(role)),
		]),
	};
}

const made = new Map<string, Lexicon>();

/** The lexicon of Indonesian ("id") or Malay ("ms"), made on first use. */
export function lexiconOf(language: 'id' | 'ms'): Lexicon {
	let lexicon = made.get(language);
	if (!lexicon) {
		lexicon = language === 'ms' ? makeLexicon(malay, malayCalendar) : makeLexicon(indonesian, indonesianCalendar);
		made.set(language, lexicon);
	}
	return lexicon;
}
