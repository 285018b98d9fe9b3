import { describe, expect, test } from 'vitest';
import type { ArticleReport } from '../../../src/report/report';
import { filterOptions, matchesFilters } from '../../../src/ui/ledger/filters';
import { groupStatements } from '../../../src/ui/ledger/group-statements';
import { manyKinds, workedExample } from './sample-reports';

const shape = (report: ArticleReport, shown?: Parameters<typeof groupStatements>[1]) =>
	groupStatements(report, shown).map(({ source, rows, relayed }) => ({
		source: source.name,
		rows: rows.map(({ statement, depth }) => `${statement.id}@${depth}`),
		relayed: relayed.map(({ by, first, number }) => `${number} by ${by.name} from ${first.id}`),
	}));

describe('the ledger', () => {
	test('has sources in order of their first statement, and what stands within a statement under it', () => {
		expect(shape(workedExample)).toEqual([
			{ source: 'Kim Jong-un', rows: ['1@0'], relayed: ['2 by Kantor Berita Korea KCNA from 3'] },
			{ source: 'Kantor Berita Korea KCNA', rows: ['2@0', '3@1', '4@0', '5@1'], relayed: [] },
			{ source: 'para ahli', rows: ['6@0'], relayed: [] },
		]);
	});

	test('lets an inner statement stand by itself when the outer one is filtered out', () => {
		expect(shape(workedExample, (statement) => statement.source === 's1')).toEqual([
			{ source: 'Kim Jong-un', rows: ['1@0', '3@0', '5@0'], relayed: [] },
		]);
	});

	test('lists each statement once, even where a damaged file has them stand in each other', () => {
		const [first, second] = workedExample.statements;
		const circle = {
			...workedExample,
			statements: [
				{ ...first, within: '2' },
				{ ...second, within: '1' },
			],
		} as ArticleReport;
		expect(shape(circle).flatMap(({ rows }) => rows)).toEqual(['1@0', '2@0']);
	});
});

describe('filters', () => {
	test('offer each value with its number of statements, and no facet with a single value', () => {
		expect(filterOptions(workedExample).map(({ key, count }) => `${key} ${count}`)).toEqual([
			'naming:named-person 3',
			'naming:named-organisation 2',
			'naming:unnamed-group 1',
			'kind:politician 3',
			'kind:news-agency 2',
			'kind:expert 1',
		]);
	});

	test('has all who are not named in one choice, where they are of more than one sort', () => {
		const unnamed = manyKinds.sources.filter(({ naming }) => /^un/.test(naming)).map(({ id }) => id);
		expect(filterOptions(manyKinds)[0]).toEqual({ key: 'naming:unnamed', facet: 'naming', value: 'unnamed', count: unnamed.length });
		const left = manyKinds.statements.filter(matchesFilters(manyKinds, new Set(['naming:unnamed'])));
		expect(left.map(({ source }) => source)).toEqual(unnamed);
	});

	test('of one facet add up, of two facets narrow down', () => {
		const left = (...keys: Parameters<typeof matchesFilters>[1] extends ReadonlySet<infer Key> ? Key[] : never) =>
			manyKinds.statements.filter(matchesFilters(manyKinds, new Set(keys))).length;
		expect(left()).toBe(17);
		expect(left('form:direct')).toBe(6);
		expect(left('form:direct', 'form:indirect')).toBe(12);
		expect(left('form:direct', 'kind:official')).toBe(1);
		expect(left('form:indirect', 'kind:official')).toBe(0);
	});
});
