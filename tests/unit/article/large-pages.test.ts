import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article';
import { parseDocument } from '../../../src/cli/parse-document';
import { page, paragraphs, URL_OF_PAGE } from './page';

const read = (html: string, elements: number) => readArticle(parseDocument(html), URL_OF_PAGE, { limits: { elements } });

it('an article whose page was not read to its end says so, and one that was does not', () => {
	const html = page(paragraphs(), '<p>Komentar lain.</p>'.repeat(200));
	const cut = read(html, 60);
	expect(cut.outcome === 'article' && cut.article.cut).toBe(true);
	const whole = read(html, 30_000);
	expect(whole.outcome === 'article' && 'cut' in whole.article).toBe(false);
});

it('a page too large to come to its text is not called one without an article', () => {
	const html = page('<div></div>'.repeat(100) + paragraphs());
	expect(read(html, 60)).toMatchObject({ outcome: 'declined', reason: 'too-large' });
	expect(read('<body></body>', 60)).toMatchObject({ outcome: 'declined', reason: 'empty' });
});
