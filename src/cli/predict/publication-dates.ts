import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { copyPage } from '../../article/copy/copy-page';
import { readLines } from '../../article/metadata/lines';
import { readPageFacts } from '../../article/metadata/page-facts';
import { readMetadata } from '../../article/metadata/read-metadata';
import { readJsonLines } from '../json-lines';
import { parseDocument } from '../parse-document';

/**
 * One prediction a page: `{id, published, instant}`, the day or null, and the date as exact as the page has it.
 * @param input a folder with gold.jsonl (only `id` and `url` are read) and html/ID.html.gz
 */
export function* predictPublicationDates(input: string): Generator<object> {
	for (const { id, url } of readJsonLines<{ id: string; url: string | null }>(join(input, 'gold.jsonl'))) {
		const html = gunzipSync(readFileSync(join(input, 'html', `${id}.html.gz`))).toString('utf8');
		// Many of these pages are no articles: what they say about themselves is read all the same.
		const copy = copyPage(parseDocument(html, url ?? undefined));
		const { published } = readMetadata(readPageFacts(copy, url ?? ''), url ?? '', readLines(copy.body, copy.body, 20_000).lines.join('\n'));
		const instant = published?.value ?? null;
		yield { id, published: instant?.slice(0, 10) ?? null, instant };
	}
}
