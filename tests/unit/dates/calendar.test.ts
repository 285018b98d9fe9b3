import { describe, expect, it } from 'vitest';
import { calendarOf, calendars } from '../../../src/languages/calendar';

describe.each(Object.entries(calendars))('the calendar of %s', (_language, calendar) => {
	it('names twelve months and seven days', () => {
		expect([calendar.months, calendar.monthAbbreviations].map((names) => names.length)).toEqual([12, 12]);
		expect([calendar.weekdays, calendar.weekdayAbbreviations].map((names) => names.length)).toEqual([7, 7]);
		expect(calendar.months.every((names) => names.length > 0)).toBe(true);
		expect(calendar.weekdays.every((names) => names.length > 0)).toBe(true);
	});

	it('gives no word to two months or two days', () => {
		for (const lists of [
			[...calendar.months, ...calendar.monthAbbreviations],
			[...calendar.weekdays, ...calendar.weekdayAbbreviations],
		]) {
			const words = lists.flat();
			expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
		}
	});

	it('is in lower case and without full stops', () => {
		const words = [calendar.months, calendar.monthAbbreviations, calendar.weekdays, calendar.weekdayAbbreviations].flat(2);
		expect(words.filter((word) => word !== word.toLowerCase() || word.endsWith('.'))).toEqual([]);
	});
});

describe('which calendar a language has', () => {
	it('follows the language, whatever the region', () => expect(calendarOf('en-GB')).toBe(calendars.en));
	it('reads Bokmål as Norwegian', () => expect(calendarOf('nb-NO')).toBe(calendars.no));
	it('is none for a language without a table', () => expect(calendarOf('constructor')).toBeUndefined());
});
