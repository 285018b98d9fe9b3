// npm run --silent read -- FILE|URL… [--url ADDRESS the file was saved from] [--format ledger|json]
// Prints a report of each page: as a ledger to read, or as one JSON line each.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readReport } from '../report/read-report';
import { formatLedger } from './ledger';
import { parseDocument } from './parse-document';

const USAGE = 'usage: npm run --silent read -- FILE|URL… [--url ADDRESS] [--format ledger|json]';

interface Page {
	html: string;
	url: string;
}

async function load(target: string, savedFrom: string | undefined): Promise<Page> {
	if (/^https?:/i.test(target)) {
		const response = await fetch(target);
		if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`);
		return { html: await response.text(), url: savedFrom ?? response.url };
	}
	if (!existsSync(target)) throw new Error('no such file');
	const bytes = readFileSync(target);
	if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') throw new Error('a PDF, not a web page');
	return { html: bytes.toString('utf8'), url: savedFrom ?? `https://localhost/${encodeURIComponent(basename(target))}` };
}

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { url: { type: 'string' }, format: { type: 'string', default: 'ledger' } },
	});
	if (positionals.length === 0 || !['ledger', 'json'].includes(values.format) || (values.url && !URL.canParse(values.url))) {
		console.error(USAGE);
		return 2;
	}
	let failed = 0;
	for (const target of positionals) {
		try {
			const { html, url } = await load(target, values.url);
			const report = readReport(parseDocument(html, url), url);
			console.log(values.format === 'json' ? JSON.stringify(report) : formatLedger(report));
		} catch (error) {
			failed++;
			console.error(`${target}: ${error instanceof Error ? error.message : error}`);
		}
	}
	return failed ? 1 : 0;
}

process.exitCode = await main();
