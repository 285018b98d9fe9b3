import type { ReadingName, TimeRule, TimesTable } from './times';

/** The forms of time expressions that Germanic and Romance languages share; their tables bring the words. */
const FORMS = {
	date: ['date', '(weekday comma? the?)? the? day ordinalMark? dot? of? month|monthShort (dot? of? year)?'],
	'weekday-numeric': ['date', 'weekday comma? the? open? numericDate|dayMonth close?'],
	'weekday-written': ['date', 'weekday open the? day ordinalMark? dot? of? month|monthShort (dot? of? year)? close'],
	'weekday-day': ['date', 'shift? weekday open day close'],
	numeric: ['date', 'numericDate'],
	'day-range': ['dayRange', 'the? from=day dot? dash|until the? to=day dot? of? month (of? year)?'],
	weekday: ['weekday', 'weekday shift?'],
	'weekday-part': ['weekday', 'weekdayPart'],
	'shift-weekday': ['weekday', 'the? shift weekday'],
	deictic: ['deictic', 'deictic'],
	'deictic-part': ['deictic', 'deicticPart'],
	'headed-many': ['duration', 'the? head manyUnits'],
	'mod-unit': ['shiftedUnit', 'mod of the? unit'],
	'unit-shift': ['shiftedUnit', '(the? mod of?)? the? unit shift'],
	'shift-unit': ['shiftedUnit', '(the? mod of?)? the? shift unit'],
	'ago-before': ['ago', 'ago=agoBefore about? number unit'],
	'one-ago-before': ['ago', 'ago=agoBefore about? one unit'],
	'ago-after': ['ago', 'about? number unit ago'],
	'one-ago-after': ['ago', 'about? one unit ago'],
	'later-after': ['ago', 'about? number unit later'],
	'one-later-after': ['ago', 'about? one unit later'],
	duration: ['duration', 'about? number unit'],
	'one-duration': ['duration', 'about? one unit'],
	'headed-duration': ['duration', 'the? head number unit'],
	'headed-duration-after': ['duration', 'the? number head unit'],
	'duration-headed': ['duration', 'the? number unit head'],
	every: ['set', 'every number? unit'],
	'every-weekday': ['set', 'every weekday'],
	'month-year': ['month', '(the? mod dash? of?)? month|monthShort dot? of? year'],
	'month-shift-unit': ['month', '(the? mod of?)? month of? the? shift unit'],
	'month-unit-shift': ['month', '(the? mod of?)? month of? the? unit shift'],
	'month-shift': ['month', 'month shift'],
	'shift-month': ['month', 'shift month'],
	month: ['month', '(mod dash?)? month'],
	'year-marked': ['year', '[preposition] year'],
	'year-word': ['year', '(the? mod of?)? the? yearWord year'],
	'year-mod': ['year', 'mod dash? of? year'],
	'year-alone': ['year', 'year=modernYear'],
	'year-until': ['yearRange', '[preposition] the? from=year until the? to=year'],
	'year-range': ['yearRange', 'from=year dash to=year'],
	quarter: ['quarter', 'the? ordinal quarterWord (of? year)?'],
	reference: ['reference', 'reference'],
	'clock-hour': ['clock', '[clockWord]? about? clock24|dotted|number hourWord zone?'],
	'clock-minutes': ['clock', '[clockWord]? about? number minutes zone?'],
	'clock-marked': ['clock', '[clockWord] about? clock24|dotted zone?'],
	'clock-zone': ['clock', 'clock24 zone'],
	'part-marked': ['partOfDay', '[preposition] part'],
} as const satisfies Record<string, readonly [ReadingName, string]>;

const JOINS = {
	'date-part': ['dateAndPart', 'date part'],
	'date-clock': ['dateAndTime', 'date comma? clockWord? about? clock'],
	'clock-date': ['dateAndTime', 'clock date'],
} as const satisfies Record<string, readonly [ReadingName, string]>;

export type FormName = keyof typeof FORMS;
export type JoinName = keyof typeof JOINS;

/** Words that match and words that do not, by form. */
export type Examples<Name extends string> = Partial<Record<Name, readonly [yes: string, no: string]>>;

function rulesOf<Name extends string>(
	forms: Record<Name, readonly [ReadingName, string]>,
	language: string,
	examples: Examples<Name>,
): TimeRule[] {
	return (Object.keys(forms) as Name[]).flatMap((name) => {
		const example = examples[name];
		if (!example) return [];
		const [read, pattern] = forms[name];
		return [{ id: `${language}-${name}`, pattern, read, yes: example[0], no: example[1] }];
	});
}

/** The table of a language from its words and examples: a form without an example is none of the language's. */
export function europeanTimes(
	language: string,
	words: TimesTable['words'],
	examples: Examples<FormName>,
	joinExamples: Examples<JoinName>,
	rest: Pick<TimesTable, 'tense' | 'saying'> & Partial<TimesTable>,
): TimesTable {
	return {
		words,
		rules: rulesOf(FORMS, language, examples),
		joins: rulesOf(JOINS, language, joinExamples),
		dayFirst: true,
		decimalComma: true,
		ambiguousMonths: [],
		capitalWeekdays: [],
		...rest,
	};
}

/** Values for number words listed in order, from `first` on. */
export function counted(words: string, first = 1): Record<string, number> {
	return Object.fromEntries(words.split(' ').map((word, index) => [word, first + index]));
}

/** "Montagabend": German and Dutch write day and part of day as one word. Values "1 EV". */
export function weekdayParts(weekdays: string, parts: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		weekdays
			.split(' ')
			.flatMap((weekday, index) => Object.entries(parts).map(([part, value]) => [`${weekday}${part}`, `${index + 1} ${value}`])),
	);
}
