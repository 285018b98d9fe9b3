// npx tsx bench/articles/speed.ts [PAGES]
// What reading an article costs in Chromium, beside Readability alone on a cloned document and Defuddle, on the same pages in one
// run: milliseconds of CPU of the main thread (what else the machine does is not counted), the least of several runs a page, scripts
// of the pages off.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type CDPSession, chromium, type Page } from 'playwright';
import { readJsonLines } from '../../src/cli/json-lines';

const FOLDER = '../shared/data/articles/scrapinghub';
const RUNS = 5;
/** Pages up to this size must not hold the browser longer than a frame budget of four. */
const LARGE = 1_000_000;
const LONGEST_TASK = 50;
const NAMES = ['Readability', 'Defuddle', 'Says Who'] as const;
const NOTHING = 'nothing';

type Times = Record<(typeof NAMES)[number], number>;

if (!existsSync(FOLDER)) console.log(`skipped  speed: ${FOLDER} is not here`);
else await measureAll();

async function measureAll(): Promise<void> {
	const bundle = await bundleContenders();
	const browser = await chromium.launch(existsSync('/usr/bin/chromium') ? { executablePath: '/usr/bin/chromium' } : {});
	const page = await browser.newPage();
	const debug = await page.context().newCDPSession(page);
	await debug.send('Performance.enable');
	const pages = readJsonLines<{ id: string; url: string }>(join(FOLDER, 'gold.jsonl')).slice(0, Number(process.argv[2] ?? 1e9));
	const rows: { size: number; times: Times }[] = [];
	for (const { id, url } of pages) {
		const html = gunzipSync(readFileSync(join(FOLDER, 'html', `${id}.html.gz`))).toString('utf8');
		await open(page, url, html);
		await page.evaluate(bundle);
		rows.push({ size: html.length, times: await measurePage(debug) });
	}
	await browser.close();
	report(rows);
}

/**
 * The contenders take turns, forth and back: who comes next pays for the garbage of the one before, and Defuddle leaves most. What a call costs that does nothing is taken off.
 */
async function measurePage(debug: CDPSession): Promise<Times> {
	const least = new Map<string, number>();
	for (let run = 0; run < RUNS; run++) {
		for (const name of run % 2 ? [...NAMES, NOTHING].reverse() : [...NAMES, NOTHING]) {
			const start = await threadTime(debug);
			await debug.send('Runtime.evaluate', { expression: `read(${JSON.stringify(name)})` });
			least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, (await threadTime(debug)) - start));
		}
	}
	const cost = (name: string) => (least.get(name) as number) - (least.get(NOTHING) as number);
	return Object.fromEntries(NAMES.map((name) => [name, cost(name)])) as Times;
}

/** Milliseconds of CPU the page's main thread has had. */
async function threadTime(debug: CDPSession): Promise<number> {
	const { metrics } = await debug.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}

/** Serves the page at its own address, and nothing else. Its scripts are refused, ours are not: they come by the debugger. */
async function open(page: Page, url: string, html: string): Promise<void> {
	await page.unrouteAll();
	await page.route('**/*', (route) =>
		route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
			? route.fulfill({
					body: html,
					contentType: 'text/html; charset=utf-8',
					headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
				})
			: route.abort(),
	);
	await page.goto(url, { waitUntil: 'domcontentloaded' });
}

async function bundleContenders(): Promise<string> {
	const contents = `
		import { Readability } from '@mozilla/readability';
		import Defuddle from 'defuddle';
		import { readArticle } from './src/article/read-article';
		const contenders = {
			Readability: () => new Readability(document.cloneNode(true)).parse(),
			Defuddle: () => new Defuddle(document, { url: location.href, useAsync: false }).parse(),
			'Says Who': () => readArticle(document, location.href),
		};
		globalThis.read = (name) => { try { contenders[name]?.(); } catch {} };`;
	const built = await build({
		stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
		bundle: true,
		write: false,
		format: 'iife',
		platform: 'browser',
		logLevel: 'error',
	});
	return built.outputFiles[0]?.text ?? '';
}

function report(rows: { size: number; times: Times }[]): void {
	const table = Object.fromEntries(
		NAMES.map((name) => {
			const all = rows.map(({ times }) => times[name]);
			const ratios = rows.map(({ times }) => times[name] / times.Readability);
			const small = rows.filter(({ size }) => size <= LARGE).map(({ times }) => times[name]);
			return [
				name,
				{
					'median ms': median(all).toFixed(1),
					'of Readability': median(ratios).toFixed(2),
					'longest up to 1 MB': Math.max(...small).toFixed(0),
				},
			];
		}),
	);
	console.log(`${rows.length} pages in Chromium`);
	console.table(table);
	const over = rows.filter(({ size, times }) => size <= LARGE && times['Says Who'] > LONGEST_TASK).length;
	console.log(`pages up to 1 MB that took us longer than ${LONGEST_TASK} ms: ${over}`);
}

function median(numbers: number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? Number.NaN;
}
