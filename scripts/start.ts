// npm start [-- URL|FILE] [-- --browser=chromium|firefox] [-- --headless]
// Builds, opens an installed browser with the extension on the sample page (or the page given) and prints the ledger. With no
// display the same happens unseen, and screenshots of page and popup are kept. With no browser the ledger is printed all the
// same: the core needs none.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { formatLedger } from '../src/cli/ledger';
import { parseDocument } from '../src/cli/parse-document';
import { readReport } from '../src/report/read-report';
import { launch, type TestBrowser } from '../tests/browser/harness/launch';
import { type BrowserName, findBrowsers } from './find-browsers';

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'samples', 'article.html');
const SHOTS = join(ROOT, '.output', 'shots');

const BY_HAND = `Load it by hand:
  Chrome, Edge, Brave  chrome://extensions → Developer mode → Load unpacked → .output/chrome-mv3
  Firefox              about:debugging#/runtime/this-firefox → Load Temporary Add-on → .output/firefox-mv3/manifest.json`;

async function main(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
	});
	const target = positionals[0] ?? SAMPLE;
	const isUrl = /^https?:/i.test(target);
	if (!isUrl && !existsSync(target)) {
		console.error(`There is no file ${target}`);
		return 2;
	}
	const found = await findBrowsers();
	const name = chooseBrowser(values.browser, found);
	if (name === undefined) {
		console.error(`--browser is chromium or firefox, not ${values.browser}`);
		return 2;
	}
	if (!found[name]) return withoutBrowser(isUrl ? await download(target) : readFileSync(target, 'utf8'), isUrl ? target : undefined);

	await build({ root: ROOT, browser: name === 'chromium' ? 'chrome' : 'firefox' });
	const server = isUrl ? undefined : await serve(target);
	const url = server ? `http://localhost:${(server.address() as AddressInfo).port}/` : target;
	const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
	const headless = values.headless ?? !hasDisplay;
	const browser = await launch(name, { headless });
	try {
		await (headless ? showUnseen(browser, url) : showOnScreen(browser, url));
	} finally {
		await browser.close();
		server?.close();
		server?.closeAllConnections();
	}
	return 0;
}

function chooseBrowser(wanted: string | undefined, found: Awaited<ReturnType<typeof findBrowsers>>): BrowserName | undefined {
	if (wanted === undefined) return found.chromium || !found.firefox ? 'chromium' : 'firefox';
	if (wanted === 'firefox') return 'firefox';
	return ['chromium', 'chrome', 'edge'].includes(wanted) ? 'chromium' : undefined;
}

async function showUnseen(browser: TestBrowser, url: string): Promise<void> {
	mkdirSync(SHOTS, { recursive: true });
	const page = await browser.page();
	await page.goto(url);
	const popup = await browser.openPopup(page);
	await page.screenshot(join(SHOTS, 'page.png'));
	await popup.screenshot(join(SHOTS, 'popup.png'));
	printLedger(await page.evaluate(() => document.documentElement.outerHTML), url);
	console.log('\nNo display: the page and the popup are in .output/shots/page.png and .output/shots/popup.png');
}

async function showOnScreen(browser: TestBrowser, url: string): Promise<void> {
	// Chromium hides the button of a new extension behind the puzzle piece.
	await browser.pin?.();
	const page = await browser.page();
	await page.goto(url);
	printLedger(await page.evaluate(() => document.documentElement.outerHTML), url);
	console.log(`\n${browser.name} is open. Press the Says Who button in its toolbar; close the browser (or Ctrl-C here) to stop.`);
	await Promise.race([browser.closed, new Promise((resolve) => process.once('SIGINT', resolve))]);
}

async function withoutBrowser(html: string, url = 'http://localhost/'): Promise<number> {
	for (const browser of ['chrome', 'firefox']) await build({ root: ROOT, browser });
	printLedger(html, url);
	console.log(`\nNo browser found: install Chrome, Chromium, Edge or Firefox (Debian, Ubuntu: apt install chromium), or set CHROME_PATH.`);
	console.log(BY_HAND);
	return 0;
}

function printLedger(html: string, url: string): void {
	console.log(`\n${formatLedger(readReport(parseDocument(html, url), url))}`);
}

async function download(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}`);
	return response.text();
}

async function serve(file: string): Promise<http.Server> {
	const page = readFileSync(file);
	const server = http.createServer((request, response) => {
		const isPage = request.url === '/';
		response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(isPage ? page : '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return server;
}

process.exitCode = await main();
