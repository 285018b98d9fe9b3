import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that belong to their publishers and stay outside the project. */
const SHARED_PAGES = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'pages');

export interface SharedPage {
	id: string;
	html: string;
	/** Texts of the article's own paragraphs. */
	body: string[];
}

/** The gold pages; none where the data is missing, and tests on them are then skipped, never passed. */
export function sharedPages(): SharedPage[] {
	if (!existsSync(SHARED_PAGES)) return [];
	return readdirSync(SHARED_PAGES).map((id) => ({
		id,
		html: readFileSync(join(SHARED_PAGES, id, 'source.html'), 'utf8'),
		body: (JSON.parse(readFileSync(join(SHARED_PAGES, id, 'gold.json'), 'utf8')) as { body: string[] }).body,
	}));
}

/** Letters and digits only, as `visibleLetters` gives them. */
export function lettersOf(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
