/**
 * How soon the real toolbar popup shows something, and the report, after the click, beside a popup of one word, which is what
 * the browser itself takes on this machine; and how smoothly 200 statements scroll.
 * `npx wxt build -b chrome && npx tsx bench/popup-speed.ts`. Chromium only: Firefox has no long frames to ask for.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type TestBrowser } from '../tests/browser/harness/launch';

const RUNS = 10;
/** Milliseconds between the load of a page and the press. */
const SETTLED = 500;
/** Milliseconds after the press before the popup is asked for its times: a tool that looks on takes the machine from it. */
const UNDISTURBED = 1000;
const ROOT = join(import.meta.dirname, '..');

const SENTENCES = [
	'“Air naik lagi semalam dan tidak ada yang datang,” kata Wali Kota Semarang Budi Hartono, Senin (18/9/2023).',
	'Menurut warga, pompa di kampung itu sudah mati sejak tiga hari lalu dan belum diperbaiki sampai sekarang.',
	'Pemerintah kota sudah mengirim perahu, beras, dan air bersih ke kampung yang terendam sejak awal pekan.',
];

/** About 5,000 words, 200 of its sentences statements. */
function longPage(): string {
	const paragraphs = Array.from(
		{ length: 100 },
		(_, index) => `<p>${SENTENCES.join(' ')} Kampung ke-${index + 1} masih terendam pada hari itu.</p>`,
	);
	return `<!doctype html><html lang="id"><title>Banjir di seratus kampung</title><article><h1>Banjir di seratus kampung</h1>${paragraphs.join('')}</article></html>`;
}

/** An extension whose popup shows one word. The harness waits for a welcome page. */
const ONE_WORD = {
	'manifest.json': JSON.stringify({
		manifest_version: 3,
		name: 'One word',
		version: '1',
		action: { default_popup: 'popup.html' },
		background: { service_worker: 'background.js' },
	}),
	'background.js': `chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: chrome.runtime.getURL('welcome.html') }))`,
	'welcome.html': '<!doctype html><title>Welcome</title>',
	'popup.html': '<!doctype html><title>One word</title><p>Word</p><script src="popup.js"></script>',
	'popup.js': `document.documentElement.dataset.ready = '1'; performance.mark('report-shown');`,
};

interface Opening {
	/** Milliseconds from the click. */
	firstPaint: number;
	reportShown: number;
}

async function openOnce(browser: TestBrowser, address: string): Promise<Opening> {
	const page = await browser.page();
	await page.goto(address);
	// A reader presses the button on a page that stands still: drawing a new one takes the machine a while.
	await page.evaluate((settled) => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, settled))), SETTLED);
	const popup = await browser.openPopup(page, { undisturbed: UNDISTURBED });
	await popup.waitFor(`document.documentElement.dataset.ready === '1'`);
	await popup.waitFor(`performance.getEntriesByName('first-paint').length > 0 && performance.getEntriesByName('report-shown').length > 0`);
	const times = await popup.evaluate<{ origin: number; paint: number; report: number }>(
		`({ origin: performance.timeOrigin, paint: performance.getEntriesByName('first-paint')[0].startTime, report: performance.getEntriesByName('report-shown')[0].startTime })`,
	);
	await popup.close();
	await page.close();
	const waited = Math.max(0, times.origin - (popup.pressedAt ?? Number.NaN));
	return { firstPaint: waited + times.paint, reportShown: waited + times.report };
}

/** The longest time between two frames while the ledger scrolls from top to bottom. */
async function longestFrame(browser: TestBrowser, address: string): Promise<{ statements: number; longest: number }> {
	const page = await browser.page();
	await page.goto(address);
	const popup = await browser.openPopup(page);
	await popup.waitFor(`parseInt(document.querySelector('.figures')?.textContent) === document.querySelectorAll('.statement').length`);
	const answer = await popup.evaluate<{ statements: number; longest: number }>(`(async () => {
		const frames = [];
		let last = await new Promise(requestAnimationFrame);
		const end = document.documentElement.scrollHeight;
		for (let at = 0; at < end; at += 400) {
			scrollTo(0, at);
			const now = await new Promise(requestAnimationFrame);
			frames.push(now - last);
			last = now;
		}
		return { statements: document.querySelectorAll('.statement').length, longest: Math.max(...frames) };
	})()`);
	await popup.close();
	await page.close();
	return answer;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const pages: Record<string, string> = { '/seed': readFileSync(join(ROOT, 'samples', 'article.html'), 'utf8'), '/long': longPage() };
const server = http.createServer((request, response) => {
	response.setHeader('content-type', 'text/html; charset=utf-8');
	response.end(pages[request.url ?? ''] ?? '');
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
async function timeOpenings(browser: TestBrowser, label: string, address: string): Promise<void> {
	const openings: Opening[] = [];
	for (let run = 0; run < RUNS; run++) openings.push(await openOnce(browser, address));
	const paint = median(openings.map(({ firstPaint }) => firstPaint));
	const report = median(openings.map(({ reportShown }) => reportShown));
	console.log(
		`${label}: first paint ${paint.toFixed(0)} ms, report ${report.toFixed(0)} ms after the click (median of ${RUNS}, load ${loadavg()[0]?.toFixed(1)})`,
	);
}

const oneWordDir = mkdtempSync(join(tmpdir(), 'says-who-one-word-'));
for (const [name, text] of Object.entries(ONE_WORD)) writeFileSync(join(oneWordDir, name), text);
const bare = await launch('chromium', { extensionDir: oneWordDir });
await bare.pin?.();
await timeOpenings(bare, 'a popup of one word', `${base}/seed`);
await bare.close();
rmSync(oneWordDir, { recursive: true });

const browser = await launch('chromium', { ...(process.env.EXTENSION_DIR && { extensionDir: process.env.EXTENSION_DIR }) });
await browser.pin?.();
for (const name of Object.keys(pages)) await timeOpenings(browser, name, `${base}${name}`);
const scrolling = await longestFrame(browser, `${base}/long`);
console.log(`scrolling ${scrolling.statements} statements: longest frame ${scrolling.longest.toFixed(0)} ms`);
await browser.close();
server.close();
server.closeAllConnections();
