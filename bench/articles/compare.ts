// npx tsx bench/articles/compare.ts [SET…]
// Readability alone, Defuddle and us on the same parsed documents, in one run, as one table.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { toBlocks } from '../../src/article/blocks/to-blocks';
import { copyTree } from '../../src/article/copy/copy-page';
import { squeeze } from '../../src/article/metadata/squeeze';
import { readArticle } from '../../src/article/read-article';
import { readJsonLines } from '../../src/cli/json-lines';
import { parseDocument } from '../../src/cli/parse-document';
import { wordsOf } from '../../src/cli/predict/words-of';
import { average, type PageScore, scoreText } from './shingles';

interface Gold {
	id: string;
	url: string;
	text: string;
	author?: string | null;
	published?: string | null;
}

interface Extraction {
	text: string;
	authors: string;
	/** ISO 8601. */
	published?: string;
}

const EXTRACTORS: Record<string, (document: Document, url: string) => Extraction | Promise<Extraction>> = {
	'Readability 0.6': (document) => {
		const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
		return { text: textOf(found?.content ?? undefined), authors: found?.byline ?? '', published: found?.publishedTime ?? undefined };
	},
	Defuddle: async (document, url) => {
		const found = await Defuddle(document, url);
		return { text: textOf(parseDocument(found.content).body), authors: found.author, published: found.published };
	},
	'Says Who': (document, url) => {
		const reading = readArticle(document, url);
		if (reading.outcome === 'declined') return { text: '', authors: '' };
		return {
			text: wordsOf(reading.article).join('\n'),
			authors: reading.article.authors.join(' '),
			published: reading.article.published?.value,
		};
	},
};

/** The text of an extractor's markup, read by the same reader for all. */
const textOf = (content: Element | undefined) =>
	content
		? toBlocks(copyTree(content).body)
				.map((block) => block.text)
				.join('\n')
		: '';

// Defuddle reports each page's broken JSON-LD; that is not what is compared.
console.error = () => {};

const sets = process.argv.slice(2);
for (const set of sets.length ? sets : ['scrapinghub', 'wcxb-dev']) {
	const folder = join('../shared/data/articles', set);
	if (!existsSync(folder)) {
		console.log(`skipped  ${set}: ${folder} is not here`);
		continue;
	}
	const golds = readJsonLines<Gold>(join(folder, 'gold.jsonl'));
	console.log(`\n${set}, ${golds.length} pages`);
	const table: Record<string, Record<string, string>> = {};
	for (const name of Object.keys(EXTRACTORS)) table[name] = await row(name, golds, folder);
	console.table(table);
}

async function row(name: string, golds: Gold[], folder: string): Promise<Record<string, string>> {
	const scores: PageScore[] = [];
	const times: number[] = [];
	const days: boolean[] = [];
	const authors: boolean[] = [];
	for (const gold of golds) {
		const html = gunzipSync(readFileSync(join(folder, 'html', `${gold.id}.html.gz`))).toString('utf8');
		const document = parseDocument(html, gold.url);
		const start = process.cpuUsage();
		const found = await extract(name, document, gold.url);
		const { user, system } = process.cpuUsage(start);
		times.push((user + system) / 1000);
		scores.push(scoreText(gold.text, found.text));
		if (gold.published) days.push(found.published?.slice(0, 10) === gold.published.slice(0, 10));
		if (gold.author) authors.push(squeeze(found.authors).includes(squeeze(gold.author)));
	}
	const { f1, exact } = average(scores);
	const share = (right: boolean[]) => (right.length ? `${right.filter(Boolean).length}/${right.length}` : '–');
	const median = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
	return { F1: f1.toFixed(4), exact: exact.toFixed(3), days: share(days), authors: share(authors), 'CPU ms': median.toFixed(0) };
}

/** A page that an extractor throws on is a page it does not read. */
async function extract(name: string, document: Document, url: string): Promise<Extraction> {
	try {
		return await (EXTRACTORS[name] as (typeof EXTRACTORS)[string])(document, url);
	} catch {
		return { text: '', authors: '' };
	}
}
