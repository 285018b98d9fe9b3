import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../article/read-article';
import { parseDocument } from '../parse-document';
import { wordsOf } from './words-of';

interface PagePrediction {
	id: string;
	title: string;
	authors: string[];
	/** ISO 8601. */
	published?: string;
	blocks: string[];
}

/** What is read from each page of a folder of folders with `source.html` and `gold.json` (id and address are read, nothing else). */
export function* predictPages(folder: string): Generator<PagePrediction> {
	const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	for (const { name } of names) {
		const { id, url } = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')) as { id: string; url: string };
		const reading = readArticle(parseDocument(readFileSync(join(folder, name, 'source.html'), 'utf8'), url), url);
		if (reading.outcome === 'declined') yield { id, title: reading.title, authors: [], blocks: [] };
		else {
			const { title, authors, published } = reading.article;
			yield { id, title, authors, published: published?.value, blocks: wordsOf(reading.article) };
		}
	}
}
