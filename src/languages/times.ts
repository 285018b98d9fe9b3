import { times as de } from './de/times';
import { times as en } from './en/times';
import { times as es } from './es/times';
import { times as fr } from './fr/times';
import { times as id } from './id/times';
import { times as it } from './it/times';
import { times as ms } from './ms/times';
import { times as nl } from './nl/times';
import { times as pt } from './pt/times';

/** Seconds to centuries; `WE` a weekend, `Q` a quarter, `H` a half-year, `DE` a decade, `CE` a century. */
export type Unit = 's' | 'm' | 'h' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE';

/** How the words a rule matched become a time; `src/dates/time-readings.ts` has one function for each. */
export type ReadingName =
	| 'ago'
	| 'century'
	| 'clock'
	| 'clockRange'
	| 'date'
	| 'dateAndPart'
	| 'dateAndTime'
	| 'dayRange'
	| 'decade'
	| 'deictic'
	| 'duration'
	| 'month'
	| 'nextDay'
	| 'notATime'
	| 'partOfDay'
	| 'quarter'
	| 'reference'
	| 'season'
	| 'set'
	| 'shiftedUnit'
	| 'weekday'
	| 'year'
	| 'yearRange';

/**
 * One form of time expression. `pattern` is a row of word classes: `a|b` either, `a?` may be missing, `name=a` gives the part a name,
 * `[a]` must stand beside the expression but is no part of it, `(a b)?` is there as a whole or not at all. The longest match wins, then the first rule.
 */
export interface TimeRule {
	id: string;
	pattern: string;
	read: ReadingName;
	/** Words that are such an expression, and words that look like one but are not. */
	yes: string;
	no: string;
}

/** What tells the time of saying from other times in the words around the cue. */
export interface SayingTable {
	/** Right before a time: it is where something begins or ends, not when it was said ("sejak", "until"). */
	notBefore: readonly string[];
	/** Right before a year: it names something else ("the 2016 election"). */
	article?: readonly string[];
	/** Between cue and time: what was spoken about ("soal", "about"). */
	topic: readonly string[];
	/** Between cue and time: a clause of its own ("yang", "who"). */
	clause: readonly string[];
	/** Between source and time: a clause that tells something else of the source ("who was elected in 2012"). */
	relative?: readonly string[];
	/** At the head of a sentence: another occasion than the one told so far ("sebelumnya"). */
	anotherOccasion: readonly string[];
	/** What a document is made of, said in its stead ("poin kedua", "article 5"). */
	documentParts?: readonly string[];
}

/** All that finding time expressions knows of a language. */
export interface TimesTable {
	/**
	 * Words and phrases with their value, by the class a pattern calls them by; what stands here with a capital counts only with one in
	 * the text. Readings know these: `number` (or "X" for some), `unit` and `manyUnits` and `oneUnit` ({@link Unit}), `part` (TIMEX3
	 * part of day), `shift` (-1, 0, 1), `ago` and `later` (-1, 1), `deictic` (days from today), `deicticPart` ("-1 NI"), `weekdayPart` ("1 EV"), `reference`
	 * (PAST_REF…), `mod` and `about` (TIMEX3 mods), `season`, `zone`. Digits (`number`, `day`, `year`, `clock24`…), signs (`comma`,
	 * `open`…), `month` and `weekday` come from the lexer and the calendar.
	 */
	words: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
	rules: readonly TimeRule[];
	/** Rules over what `rules` found (`date`, `clock`, `partOfDay`…) and the words between. */
	joins: readonly TimeRule[];
	/**
	 * Words by which a sentence speaks of what is to come, or of what was. An `auxiliary` before a past form makes it future ("will be
	 * held"), but none of the `finite` ones, which follow no auxiliary ("who asked not to be named said"); right after `beforeFuture` a
	 * time lies ahead ("until Friday").
	 */
	tense: {
		future: readonly string[];
		past: readonly string[];
		pastEnding?: string;
		finite?: readonly string[];
		auxiliary?: readonly string[];
		beforeFuture?: readonly string[];
	};
	saying: SayingTable;
	/** 1/2/2023 is the first of February. */
	dayFirst: boolean;
	/** 1,5 is one and a half. */
	decimalComma: boolean;
	/** Month names that are other words as well ("may", "mei"): a month only beside a number or after a preposition of time. */
	ambiguousMonths: readonly string[];
	/** Weekday names that are other words in lower case ("minggu"). */
	capitalWeekdays: readonly string[];
}

/** By ISO 639-1 code. */
export const timesTables: Readonly<Record<string, () => TimesTable>> = { de, en, es, fr, id, it, ms, nl, pt };

/** The table of a BCP 47 language, undefined where we have none. */
export function timesTableOf(language: string): TimesTable | undefined {
	const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
	const code = primary === 'in' ? 'id' : primary;
	return Object.hasOwn(timesTables, code) ? timesTables[code]?.() : undefined;
}

export type SayingWords = { readonly [list in keyof Required<SayingTable>]: ReadonlySet<string> };

const NO_WORDS: SayingTable = { notBefore: [], topic: [], clause: [], anotherOccasion: [] };

/** The words of {@link SayingTable} ready to be looked up. */
export function sayingWordsOf(language: string): SayingWords {
	const { notBefore, article, topic, clause, relative, anotherOccasion, documentParts } = timesTableOf(language)?.saying ?? NO_WORDS;
	return {
		notBefore: new Set(notBefore),
		article: new Set(article),
		topic: new Set(topic),
		clause: new Set(clause),
		relative: new Set(relative),
		anotherOccasion: new Set(anotherOccasion),
		documentParts: new Set(documentParts),
	};
}
