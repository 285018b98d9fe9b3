import { describe, expect, test } from 'vitest';
import type { When } from '../../../src/dates/when';
import { hostOfText } from '../../../src/ui/options/host-of-text';
import { groupByDay } from '../../../src/ui/reading/group-by-day';
import { reportFigures } from '../../../src/ui/report-figures';
import { nobodyQuoted, workedExample } from './sample-reports';

test('the figures can be checked by counting', () => {
	expect(reportFigures(workedExample)).toMatchObject({ statements: 6, sources: 3, unnamed: 1, readingTime: 1 });
	expect(reportFigures(nobodyQuoted)).toMatchObject({ statements: 0, sources: 0, unnamed: 0 });
});

describe('the timeline', () => {
	const at = (...values: string[]) =>
		groupByDay(
			values.map((value, index) => ({
				id: String(index),
				source: 's1',
				content: [],
				kind: 'direct' as const,
				rule: 'r',
				when: { value, basis: 'stated', rule: 'r' } satisfies When,
			})),
		).map((moment) => moment.value);

	test('goes from the earliest to the latest, a span of days by its start', () => {
		expect(at('2023-09-18', '2023-09', '2023-09-11/2023-09-17', '2022')).toEqual([
			'2022',
			'2023-09',
			'2023-09-11/2023-09-17',
			'2023-09-18',
		]);
	});

	test('has what was said no later than a day after what was said that day', () => {
		expect(at('../2023-09-18', '2023-09-18', '2023-09-18')).toEqual(['2023-09-18', '../2023-09-18']);
	});
});

test('a site may be given as a host, with a path or as an address', () => {
	expect(hostOfText(' kompas.example ')).toBe('kompas.example');
	expect(hostOfText('https://www.kompas.example/read/1')).toBe('www.kompas.example');
	expect(hostOfText('KOMPAS.example/x')).toBe('kompas.example');
	for (const text of ['', 'kompas', 'two words', 'ftp://kompas.example', 'http://', '*.example']) expect(hostOfText(text)).toBeUndefined();
});
