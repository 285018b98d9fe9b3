// npx tsx bench/publication-dates/gate.ts [--raise | --lower]
// Publication days on the publication-dates pages (sampled from htmldate's set) and on wcxb-dev, whose undated pages must stay undated;
// titles and authors on wcxb-dev. The rules were developed on the pages whose id hashes even; `heldOut` is the other half.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Metadata } from '../../src/article/article';
import { copyPage } from '../../src/article/copy/copy-page';
import { readPageFacts } from '../../src/article/metadata/page-facts';
import { readMetadata } from '../../src/article/metadata/read-metadata';
import { squeeze } from '../../src/article/metadata/squeeze';
import { readJsonLines } from '../../src/cli/json-lines';
import { parseDocument } from '../../src/cli/parse-document';
import { predictPublicationDates } from '../../src/cli/predict/publication-dates';
import { holdFloors } from '../floors';
import { type DatedPage, scoreDates } from './score';

const DATES = '../shared/data/publication-dates';
const PAGES = '../shared/data/articles/wcxb-dev';

interface PageGold extends DatedPage {
	url: string;
	text: string;
	title: string | null;
	author: string | null;
}

holdFloors(join(import.meta.dirname, 'floors.json'), {
	'publication-dates': {
		input: DATES,
		measure: () => {
			const gold = readJsonLines<DatedPage>(join(DATES, 'gold.jsonl'));
			const predictions = [...predictPublicationDates(DATES)] as DatedPage[];
			const heldOut = gold.filter(({ id }) => (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 1);
			return { ...scoreDates(gold, predictions), heldOut: scoreDates(heldOut, predictions).accuracy };
		},
	},
	'wcxb-dev': {
		input: PAGES,
		measure: () => {
			const gold = readJsonLines<PageGold>(join(PAGES, 'gold.jsonl'));
			const read = new Map(gold.map((page) => [page.id, readPage(page)]));
			const days = gold.map(({ id }) => ({ id, published: read.get(id)?.published?.value.slice(0, 10) ?? null }));
			const signed = gold.filter(({ author }) => author);
			return {
				...scoreDates(
					gold.map(({ id, published }) => ({ id, published: published?.slice(0, 10) ?? null })),
					days,
				),
				title: share(gold, ({ id, title }) => squeeze(read.get(id)?.title ?? '') === squeeze(title ?? '')),
				author: share(signed, ({ id, author }) => squeeze(read.get(id)?.authors.join('') ?? '').includes(squeeze(author ?? ''))),
			};
		},
	},
});

function readPage({ id, url, text }: PageGold): Metadata {
	const html = gunzipSync(readFileSync(join(PAGES, 'html', `${id}.html.gz`))).toString('utf8');
	return readMetadata(readPageFacts(copyPage(parseDocument(html, url)), url), url, text);
}

function share<T>(all: T[], right: (one: T) => boolean): number {
	return all.filter(right).length / all.length;
}
