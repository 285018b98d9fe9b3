import { describe, expect, it, test } from 'vitest';
import { copyPage } from '../../../src/article/copy/copy-page';
import { mapNodes } from '../../../src/article/copy/live-nodes';
import { packPage } from '../../../src/article/copy/packed-page';
import { readArticle } from '../../../src/article/read-article';
import { readPacked } from '../../../src/article/read-packed';
import { parseDocument } from '../../../src/cli/parse-document';
import { page, paragraphs, URL_OF_PAGE } from './page';

const READ_ALSO = '<div class="baca-juga"><p>Baca Juga:</p><ul><li><a href="/lain">Harga Cabai Turun di Pasar Pagi</a></li></ul></div>';

describe('a page that is read in another process than its own', () => {
	const pages: [string, string][] = [
		['an article', page(paragraphs())],
		['an article with what does not belong to it', page(paragraphs(0, 3) + READ_ALSO + paragraphs(3))],
		[
			'an article of many kinds of block',
			page(
				`${paragraphs(0, 2)}<h2>Jalan memutar</h2><blockquote><p>Kami menunggu <em>sejak</em> pagi, kata seorang pedagang di pasar itu.</p></blockquote>
				<table><tr><td>Tiang</td><td>Retak</td></tr></table><ul><li>Satu jalur untuk kendaraan ringan.</li></ul>
				<iframe src="https://www.youtube.com/embed/abc"></iframe><p style="display:none">Tak terlihat oleh siapa pun.</p>${paragraphs(2)}`,
			),
		],
		['a page without an article', '<title>Kabar Kita</title><body><p>Tidak ada apa-apa.</p></body>'],
		['an empty page', ''],
	];

	test.each(pages)('%s: is read as it is in its own', (_, html) => {
		const document = parseDocument(html, URL_OF_PAGE);
		const here = readArticle(document, URL_OF_PAGE);
		const { packed, live } = packPage(copyPage(document));
		const there = readPacked(packed, URL_OF_PAGE);
		expect(there.outcome === 'article' ? { ...there, nodes: mapNodes(there.nodes, (place) => live[place]) } : there).toEqual(here);
	});

	it('is told what its browser does not draw', () => {
		const document = parseDocument(page(`${paragraphs()}<p id="gaib">Kalimat ini ditanam untuk mesin dan tidak untuk pembaca koran.</p>`));
		const planted = document.querySelector('#gaib') as Element;
		Object.assign(planted, { checkVisibility: () => false });
		const reading = readPacked(packPage(copyPage(document)).packed, URL_OF_PAGE);
		expect(reading.outcome === 'article' && reading.article.blocks.some(({ text }) => text.includes('ditanam'))).toBe(false);
	});

	it('is told how much of a page was left out', () => {
		const document = parseDocument(page(paragraphs()));
		const { packed } = packPage(copyPage(document, { elements: 10, depth: 200, text: 1_000_000 }));
		expect(readPacked(packed, URL_OF_PAGE)).toMatchObject({ outcome: 'article', article: { cut: true } });
	});
});
