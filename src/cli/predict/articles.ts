import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../article/read-article';
import { readJsonLines } from '../json-lines';
import { parseDocument } from '../parse-document';
import { wordsOf } from './words-of';

/** The text of each article of a folder with `gold.jsonl` (ids and addresses are read, nothing else) and `html/ID.html.gz`: a block a line. */
export function* predictArticles(folder: string): Generator<{ id: string; text: string }> {
	for (const { id, url } of readJsonLines<{ id: string; url: string }>(join(folder, 'gold.jsonl'))) {
		const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
		const reading = readArticle(parseDocument(html, url), url);
		yield { id, text: reading.outcome === 'article' ? wordsOf(reading.article).join('\n') : '' };
	}
}
