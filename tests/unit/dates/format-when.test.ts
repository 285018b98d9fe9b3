import { describe, expect, it } from 'vitest';
import { formatWhenValue } from '../../../src/dates/format-when';

describe('a time in the words of the reader', () => {
	it.each([
		['2023-09-18', 'id', '18 September 2023'],
		['2023-09-18', 'en', 'September 18, 2023'],
		['2023-08', 'id', 'Agustus 2023'],
		['2023', 'en', '2023'],
		['198X', 'id', '1980–1989'],
		['0900', 'en', '900'],
	])('shows %s in %s as %s', (value, locale, words) => expect(formatWhenValue(value, locale)).toBe(words));

	it('shows a clock as it was written, with its zone', () => {
		expect(formatWhenValue('2023-09-18T23:15+07:00', 'id')).toMatch(/^18 September 2023 .*23\.15 \(UTC\+7\)$/);
		expect(formatWhenValue('2023-09-18T10:15+05:30', 'en')).toMatch(/\(UTC\+5:30\)$/);
	});

	it('names no zone where none was written', () => expect(formatWhenValue('2023-09-18T09:30', 'en')).not.toContain('UTC'));

	it('gives only the date of "no later than"', () => expect(formatWhenValue('../2023-09-18', 'id')).toBe('18 September 2023'));

	it('shows a week as its first and last day', () => {
		expect(formatWhenValue('2023-09-11/2023-09-17', 'en')).toMatch(/^September 11\s–\s17, 2023$/);
	});

	it.each(['2023-02-30', '2023-13', 'PRESENT_REF', '', '2023-09-18T25:00'])('leaves %j, which is no time, as it is', (value) =>
		expect(formatWhenValue(value, 'en')).toBe(value),
	);
});
