import { calendar as de } from './de/calendar';
import { calendar as en } from './en/calendar';
import { calendar as es } from './es/calendar';
import { calendar as fr } from './fr/calendar';
import { calendar as id } from './id/calendar';
import { calendar as it } from './it/calendar';
import { calendar as ja } from './ja/calendar';
import { calendar as ms } from './ms/calendar';
import { calendar as nl } from './nl/calendar';
import { calendar as no } from './no/calendar';
import { calendar as pl } from './pl/calendar';
import { calendar as pt } from './pt/calendar';
import { calendar as ru } from './ru/calendar';
import { calendar as tr } from './tr/calendar';

/** The names of one month or day, lower case: the usual one first, then its other forms and common misspellings. */
export type Names = readonly string[];

/** How a language names months, weekdays and clocks. */
export interface Calendar {
	/** January to December. */
	months: readonly Names[];
	/** January to December, without their full stop; empty where the name is not shortened. Many are words too ("mar", "jun"): trust them beside a number only. */
	monthAbbreviations: readonly Names[];
	/** Monday to Sunday, as ISO 8601 counts. */
	weekdays: readonly Names[];
	/** Monday to Sunday, without their full stop. As words they are more often something else ("so", "di"): trust them beside a date only. */
	weekdayAbbreviations: readonly Names[];
	/** Clocks that texts in this language name: offset from UTC, or the IANA zone where the name covers summer and winter. */
	zones: Readonly<Record<string, string>>;
}

/** By ISO 639-1 code. */
export const calendars: Readonly<Record<string, Calendar>> = { de, en, es, fr, id, it, ja, ms, nl, no, pl, pt, ru, tr };

/** The calendar of a BCP 47 language ("id", "en-GB"), undefined where we have none. */
export function calendarOf(language: string): Calendar | undefined {
	const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
	const code = primary === 'nb' || primary === 'nn' ? 'no' : primary === 'in' ? 'id' : primary;
	return Object.hasOwn(calendars, code) ? calendars[code] : undefined;
}
