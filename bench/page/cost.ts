// What the extension costs a page: CPU of our own scripts by trace, for a small, a middle and a 5 MB article on a shipped site
// and on a site that is on no list, and for a page that is no news at all.
//   npx tsx bench/page/cost.ts [runs]          (needs the Chrome build and a Chromium)
import { loadavg } from 'node:os';
import { fakeInternet } from '../../tests/browser/harness/fake-internet';
import { whenIdle } from '../../tests/browser/harness/in-page';
import { launch, type TestBrowser, type TraceEvent } from '../../tests/browser/harness/launch';
import { newsPage } from '../../tests/browser/pages/news-page';

const RUNS = Number(process.argv[2] ?? 5);
const CATEGORIES = ['devtools.timeline', 'v8.execute', 'toplevel'];
const LISTED = 'http://www.rappler.com';
const UNLISTED = 'http://kabar-contoh.example';

/** A round of the body is 1.4 kB of text. */
const PAGES: Record<string, string> = {
	'article-4kB': newsPage(),
	'article-200kB': newsPage({ long: 140 }),
	'article-1MB': newsPage({ long: 700 }),
	'article-5MB': newsPage({ long: 3500 }),
	'shop-200kB': `<!doctype html><html lang="id"><title>Toko</title><body><h1>Toko</h1>${'<div class="card"><a href="/x">Sepatu</a> <b>Rp99.000</b></div>'.repeat(3400)}</body></html>`,
};

const internet = await fakeInternet((url) => PAGES[url.pathname.slice(1)]);
const browser = await launch('chromium', { proxyPort: internet.port });
console.log(
	`${browser.version}, ${RUNS} runs each, load ${loadavg()[0]?.toFixed(1)}; ms of CPU (wall) of the extension's scripts: median, and the longest task of ours`,
);
for (const [id, html] of Object.entries(PAGES)) {
	for (const site of [LISTED, UNLISTED]) {
		const costs: Cost[] = [];
		for (let run = 0; run < RUNS; run++) costs.push(await costOf(browser, `${site}/${id}`));
		const middle = (pick: (cost: Cost) => number) => costs.map(pick).sort((a, b) => a - b)[costs.length >> 1] ?? 0;
		const figures = [middle((cost) => cost.cpu), middle((cost) => cost.wall), middle((cost) => cost.longest)].map((ms) => ms.toFixed(1));
		const where = site === LISTED ? 'shipped site' : 'any other site';
		console.log(
			`${id.padEnd(14)} ${(html.length / 1e6).toFixed(2)} MB  ${where.padEnd(15)} ${figures[0]} (${figures[1]}), longest ${figures[2]}`,
		);
	}
}
await browser.close();
internet.close();

interface Cost {
	cpu: number;
	wall: number;
	longest: number;
}

async function costOf(traced: TestBrowser, address: string): Promise<Cost> {
	const page = await traced.page();
	if (!traced.trace) throw new Error('this browser gives no trace');
	const events = await traced.trace(CATEGORIES, async () => {
		await page.goto(address);
		await page.evaluate(whenIdle);
	});
	await page.close();
	return sumUp(events, traced.extensionUrl(''));
}

/** Outermost slices whose script is ours: what they call is in them. */
function sumUp(events: readonly TraceEvent[], origin: string): Cost {
	const ours = events.filter(
		({ ph, args }) => ph === 'X' && (args.data?.url ?? args.fileName ?? '').startsWith(origin) && !isBackground(args, origin),
	);
	const outer = ours.filter((one) => !ours.some((other) => other !== one && contains(other, one)));
	const ms = (us: number) => us / 1000;
	return {
		cpu: ms(outer.reduce((sum, { tdur = 0 }) => sum + tdur, 0)),
		wall: ms(outer.reduce((sum, { dur = 0 }) => sum + dur, 0)),
		longest: ms(Math.max(0, ...outer.map(({ tdur = 0 }) => tdur))),
	};
}

function isBackground({ data, fileName }: TraceEvent['args'], origin: string): boolean {
	return (data?.url ?? fileName) === `${origin}background.js`;
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
	const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
	return (
		outer.pid === inner.pid &&
		outer.tid === inner.tid &&
		outer.ts <= inner.ts &&
		end(outer) >= end(inner) &&
		(outer.dur ?? 0) > (inner.dur ?? 0)
	);
}
