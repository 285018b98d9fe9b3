import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/cli/parse-document';
import { readReport } from '../../../src/report/read-report';
import type { ArticleReport } from '../../../src/report/report';
import schema from '../../../src/report/report.schema.json';
import { rowsOf, WORKED_EXAMPLE } from './worked-example';

const validate = new Ajv2020({ allErrors: true }).compile(schema);
const SAMPLE = readFileSync(new URL('../../../samples/article.html', import.meta.url), 'utf8');
const URL_OF_SAMPLE = 'https://kabarsenja.example/2023/09/18/pulang-dari-rusia';

function read(html: string, url = URL_OF_SAMPLE) {
	return readReport(parseDocument(html, url), url);
}

describe('the report of a page', () => {
	const report = read(SAMPLE) as ArticleReport;

	test('is what its JSON Schema says', () => {
		validate(JSON.parse(JSON.stringify(report)));
		expect(validate.errors).toBeNull();
	});

	test('the schema refuses a report with a field it does not know', () => {
		expect(validate({ ...JSON.parse(JSON.stringify(report)), rating: 5 })).toBe(false);
	});

	test('is the same each time', () => {
		expect(read(SAMPLE)).toEqual(report);
	});

	test('leaves the document as it was', () => {
		const document = parseDocument(SAMPLE, URL_OF_SAMPLE);
		const before = document.toString();
		readReport(document, URL_OF_SAMPLE);
		expect(document.toString()).toBe(before);
	});

	test('is the worked example, row by row', () => {
		expect(rowsOf(report)).toEqual(WORKED_EXAMPLE);
	});

	test('keeps the role the article gives a source beside its name', () => {
		expect(report.sources.map(({ name, naming, kind, description }) => [name, naming, kind, description])).toEqual([
			['Kim Jong-un', 'named-person', 'official', 'Pemimpin Korea Utara'],
			['Kantor Berita Korea KCNA', 'named-organisation', 'news-agency', undefined],
			['para ahli', 'unnamed-group', 'expert', undefined],
		]);
	});

	test('knows page and first publisher apart', () => {
		expect(report.article.title).toBe('Pulang dari Rusia, Kim Jong-un Bawa Oleh-oleh Drone Peledak');
		expect(report.article.site).toEqual({ name: 'Kabar Senja', host: 'kabarsenja.example' });
		expect(report.article.published?.value.slice(0, 10)).toBe('2023-09-18');
		expect(report.article.dateline).toBe('Moskwa');
		expect(report.article.firstPublishedBy?.name.toLowerCase()).toBe('beritasatu.com');
	});

	test('holds nothing of the link farm, and lists it as removed', () => {
		const kept = report.article.blocks.map(({ text }) => text).join('\n');
		for (const name of ['Antarkabarid', 'Opsitek', 'Konten ini Otomatis']) {
			expect(kept).not.toContain(name);
			expect(report.article.removed.some(({ text, hide }) => hide && text.includes(name))).toBe(true);
		}
	});
});

describe('a page that is no article', () => {
	test.each([
		['an empty page', ''],
		['a page without words', '<!doctype html><title>Foto</title><img src="x.jpg">'],
	])('%s is declined with a reason', (_name, html) => {
		const report = read(html);
		expect(report.outcome).toBe('declined');
		validate(report);
		expect(validate.errors).toBeNull();
	});
});
