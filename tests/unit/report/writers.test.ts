import { describe, expect, test } from 'vitest';
import type { ArticleReport } from '../../../src/report/report';
import { writeCsv } from '../../../src/report/writers/csv';
import { writeJson } from '../../../src/report/writers/json';
import { writeJsonLd } from '../../../src/report/writers/json-ld';
import { writeMarkdown } from '../../../src/report/writers/markdown';
import { workedExample } from '../ui/sample-reports';

const named = (name: string): ArticleReport => ({
	...workedExample,
	sources: workedExample.sources.map((source) => ({ ...source, name })),
});

describe('CSV', () => {
	test('has a line for each statement under one line of names', () => {
		const lines = writeCsv(workedExample).trimEnd().split('\r\n');
		expect(lines).toHaveLength(7);
		expect(lines[0]?.replace('\ufeff', '').split(',').slice(0, 5)).toEqual(['id', 'within', 'source', 'naming', 'source_kind']);
		expect(lines[3]).toMatch(/^3,2,Kim Jong-un,named-person,politician,/);
	});

	test('quotes commas and quotation marks, and lets no cell be run as a formula', () => {
		expect(writeCsv(named('a "b", c'))).toContain('"a ""b"", c"');
		for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) expect(writeCsv(named(name))).toContain(`'${name}`);
	});
});

describe('Markdown', () => {
	test('has title, ledger and article', () => {
		const text = writeMarkdown(workedExample);
		expect(text).toMatch(/^# Pulang dari Rusia, Kim Jong-un Bawa Oleh-oleh Drone Peledak\n/);
		expect(text).toContain('### para ahli');
		expect(text).toContain('> mengucapkan terima kasih yang tulus kepada Presiden Rusia Vladimir Putin');
		expect(text).toContain('told by Kantor Berita Korea KCNA');
	});

	test('keeps words of the page words', () => {
		expect(writeMarkdown(named('[x](javascript:alert(1)) <img> # *a*'))).toContain(
			'### \\[x\\](javascript:alert(1)) \\<img\\> \\# \\*a\\*',
		);
	});
});

test('JSON is the report itself', () => {
	expect(JSON.parse(writeJson(workedExample))).toEqual(JSON.parse(JSON.stringify(workedExample)));
});

test('JSON-LD has a Quotation for each statement, an inner one as part of the outer', () => {
	const { '@graph': graph } = JSON.parse(writeJsonLd(workedExample));
	const quotations = graph.filter((node: { '@type': string }) => node['@type'] === 'Quotation');
	expect(quotations).toHaveLength(6);
	expect(quotations[2]).toMatchObject({
		creator: { '@type': 'Person', name: 'Kim Jong-un' },
		isPartOf: { '@id': quotations[1]['@id'] },
		inLanguage: 'id',
	});
});
