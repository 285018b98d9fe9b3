import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/cli/parse-document';
import { readReport } from '../../../src/report/read-report';
import { rowsOf, WORKED_EXAMPLE } from './worked-example';

/** The seed article in four shapes of page; the pages stay outside the project. */
const PAGES = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'pages');
const URL_OF_COPY = 'https://kabarkilas.example/2023/09/pulang-dari-rusia/';

interface Gold {
	body: string[];
	clutter: string[];
}

describe.skipIf(!existsSync(PAGES)).each(['seed', 'seed-incontent', 'seed-bare', 'seed-blogger'])('the seed article as %s', (shape) => {
	const read = () => {
		// The gold has no-break spaces where the pages do; a block's text has its white space collapsed.
		const gold = JSON.parse(readFileSync(join(PAGES, shape, 'gold.json'), 'utf8').replaceAll('\u00a0', ' ')) as Gold;
		const report = readReport(parseDocument(readFileSync(join(PAGES, shape, 'source.html'), 'utf8'), URL_OF_COPY), URL_OF_COPY);
		if (report.outcome !== 'article') throw new Error(`declined: ${report.reason}`);
		return { gold, report, texts: report.article.blocks.map(({ text }) => text) };
	};

	test('has its whole body and nothing of the farm', () => {
		const { gold, texts } = read();
		expect(gold.body.filter((paragraph) => !texts.includes(paragraph))).toEqual([]);
		expect(gold.clutter.filter((line) => texts.some((text) => text.includes(line)))).toEqual([]);
	});

	test('says what it is, where from, and who published it first', () => {
		const { article } = read().report;
		expect(article.title).toBe('Pulang dari Rusia, Kim Jong-un Bawa Oleh-oleh Drone Peledak');
		expect(article.site).toEqual({ name: 'Kabar Kilas', host: 'kabarkilas.example' });
		expect(article.published?.value.slice(0, 10)).toBe('2023-09-18');
		expect(article.dateline).toBe('Moskwa');
		expect(article.firstPublishedBy?.name.toLowerCase()).toBe('beritasatu.com');
	});

	test('has the ledger of the worked example', () => {
		expect(rowsOf(read().report)).toEqual(WORKED_EXAMPLE);
	});
});
