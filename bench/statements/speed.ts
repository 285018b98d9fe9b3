// npx tsx bench/statements/speed.ts
// What finding the statements of a text costs in Chromium, in milliseconds for 1,000 words, beside Readability on a plain page of the
// same paragraphs: the least of several runs a text, the median of the texts. The budget is 5 ms.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { readJsonLines } from '../../src/cli/json-lines';

const ROOT = join(import.meta.dirname, '../..');
const SETS: Record<string, string> = { 'detik-hand-dev': 'id', 'pfsa-dev': 'id', 'polnear-dev': 'en' };
const TEXTS = 60;
const RUNS = 5;
const BUDGET = 5;

interface TextRecord {
	text: string;
	paragraphs: { start: number; end: number }[];
}

interface Cost {
	statements: number;
	readability: number;
}

const bundle = await bundleBoth();
const browser = await chromium.launch(existsSync('/usr/bin/chromium') ? { executablePath: '/usr/bin/chromium' } : {});
for (const [set, language] of Object.entries(SETS)) {
	const file = join(ROOT, '../shared/data/statements', `${set}.jsonl`);
	if (!existsSync(file)) {
		console.log(`skipped  ${set}: not here`);
		continue;
	}
	const page = await browser.newPage();
	const costs: Cost[] = [];
	for (const record of readJsonLines<TextRecord>(file).slice(0, TEXTS)) costs.push(await costOf(page, record, language));
	await page.close();
	const statements = median(costs.map((cost) => cost.statements));
	const readability = median(costs.map((cost) => cost.readability));
	console.log(
		`${set}: statements ${statements.toFixed(2)} ms, Readability ${readability.toFixed(2)} ms for 1,000 words (${costs.length} texts)`,
	);
	if (statements > BUDGET) process.exitCode = 1;
}
await browser.close();

async function costOf(page: Page, { text, paragraphs }: TextRecord, language: string): Promise<Cost> {
	const blocks = paragraphs.map(({ start, end }) => text.slice(start, end));
	const escaped = blocks.map((block) => `<p>${block.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
	await page.setContent(`<!doctype html><title>Text</title><article>${escaped.join('')}</article>`);
	await page.evaluate(bundle);
	const least: Cost = await page.evaluate(`measure(${JSON.stringify(blocks)}, ${JSON.stringify(language)}, ${RUNS})`);
	const thousands = text.split(/\s+/).length / 1000;
	return { statements: least.statements / thousands, readability: least.readability / thousands };
}

async function bundleBoth(): Promise<string> {
	const contents = `
		import { Readability } from '@mozilla/readability';
		import { findStatements } from './src/statements/find-statements';
		globalThis.measure = (texts, language, runs) => {
			const blocks = texts.map((text) => ({ kind: 'paragraph', text, html: '' }));
			const least = { statements: Infinity, readability: Infinity };
			const time = (name, work) => {
				const start = performance.now();
				work();
				least[name] = Math.min(least[name], performance.now() - start);
			};
			for (let run = 0; run < runs; run++) {
				time('statements', () => findStatements({ blocks, language }));
				time('readability', () => new Readability(document.cloneNode(true)).parse());
			}
			return least;
		};`;
	const built = await build({
		stdin: { contents, resolveDir: ROOT, loader: 'ts' },
		bundle: true,
		write: false,
		format: 'iife',
		platform: 'browser',
		logLevel: 'error',
	});
	return built.outputFiles[0]?.text ?? '';
}

function median(numbers: number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? Number.NaN;
}
