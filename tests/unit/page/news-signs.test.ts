import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/cli/parse-document';
import { looksLikeNewsArticle } from '../../../src/page/news-signs';

const page = (head: string) => parseDocument(`<!doctype html><html><head>${head}</head><body></body></html>`);

describe('a page looks like a news article', () => {
	test.each([
		'<meta property="article:published_time" content="2024-05-03">',
		'<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>',
		'<script type="application/ld+json">{"@graph":[{"@type" : ["ReportageNewsArticle"]}]}</script>',
	])('by %s', (head) => {
		expect(looksLikeNewsArticle(page(head))).toBe(true);
	});
	test.each([
		'<title>Toko sepatu</title>',
		'<meta property="og:type" content="article">',
		'<script type="application/ld+json">{"@type":"Product"}</script>',
		'<script type="application/ld+json">{"@type":"BlogPosting"}</script>',
	])('not by %s', (head) => {
		expect(looksLikeNewsArticle(page(head))).toBe(false);
	});
});
