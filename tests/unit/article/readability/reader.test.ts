import { Readability } from '@mozilla/readability';
import { describe, expect, it, test } from 'vitest';
import { CELL_SEPARATOR, toBlocks } from '../../../../src/article/blocks/to-blocks';
import { copyPage, copyTree } from '../../../../src/article/copy/copy-page';
import { Reader } from '../../../../src/article/readability/reader';
import { ReaderDocument } from '../../../../src/article/readability/reader-document';
import { parseDocument } from '../../../../src/cli/parse-document';
import { PARAGRAPHS, page, paragraphs } from '../page';

const words = (text: string) => text.replaceAll(CELL_SEPARATOR, ' ').replace(/\s+/g, ' ').trim();

function byReader(html: string): string {
	const document = parseDocument(html);
	const kept = new Reader(new ReaderDocument(copyPage(document).body, document.title)).keptTexts();
	return words([...kept].map((text) => text.nodeValue).join(' '));
}

function byReadability(html: string): string {
	const options = { serializer: (node: Node) => node as Element };
	const content = new Readability<Element>(parseDocument(html), options).parse()?.content;
	return content
		? words(
				toBlocks(copyTree(content).body)
					.map(({ text }) => text)
					.join(' '),
			)
		: '';
}

const list = (entries: string[]) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
const links = (count: number) => list(Array.from({ length: count }, (_, i) => `<a href="/${i}">Berita lain yang ke-${i}</a>`));

const PAGES: Record<string, string> = {
	'a plain article': page(paragraphs()),
	'an article with a box of links in it': page(`${paragraphs(0, 3)}<div class="box">${links(8)}</div>${paragraphs(3)}`),
	'one whose links lead into the page': page(`${paragraphs()}<div><a href="#a">Satu bagian</a> <a href="#b">Dua bagian</a></div>`),
	'text between line breaks': page(PARAGRAPHS.join('<br><br>')),
	'text in boxes without paragraphs': page(PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')),
	'a byline, and a box called a comment': page(
		`<p class="byline">Oleh Sari Dewi</p>${paragraphs()}<div class="comment">Terima kasih atas beritanya, semoga jembatan itu cepat selesai.</div>`,
	),
	'a table of figures': page(
		`${paragraphs()}<table><tr><th>Tiang</th><th>Retak</th></tr><tr><td>Satu</td><td>Ya</td></tr><tr><td>Dua</td><td>Tidak</td></tr></table>`,
	),
	'brothers of the main box': page(`</div><p>${PARAGRAPHS[0]}</p><div class="entry-content">${paragraphs(1)}`),
	'so little text that it begins again': page(`<div class="sidebar-text"><p>${PARAGRAPHS[0]}</p></div>`),
	'nothing to read': '<body><div></div></body>',
};

describe('Readability on a copied page', () => {
	it.each(Object.entries(PAGES))('keeps the same words as on the document: %s', (_, html) => {
		expect(byReader(html)).toBe(byReadability(html));
	});
	it('finds the article', () => {
		for (const text of PARAGRAPHS) expect(byReader(PAGES['a plain article'] as string)).toContain(text);
	});
});

test('the installed Readability has each step that ours answers', () => {
	const own = Object.getOwnPropertyNames(Reader.prototype).filter((name) => name.startsWith('_'));
	expect(own.length).toBeGreaterThan(5);
	for (const name of own) expect(Readability.prototype, name).toHaveProperty(name);
	expect(Readability.prototype).toHaveProperty('_prepDocument');
});
