import { expect, test } from 'vitest';
import type { Block } from '../../../../src/article/article';
import { copyPage } from '../../../../src/article/copy/copy-page';
import { declineReason } from '../../../../src/article/decline/decline-reason';
import { measureProse } from '../../../../src/article/decline/measure-prose';
import { readPageFacts } from '../../../../src/article/metadata/page-facts';
import { parseDocument } from '../../../../src/cli/parse-document';

const SENTENCE = 'Wali kota mengatakan bahwa jembatan itu akan ditutup mulai Senin karena perbaikan belum selesai sampai akhir bulan ini.';

function paragraph(text: string): Block {
	return { kind: 'paragraph', text, html: text };
}
function link(text: string): Block {
	return { kind: 'paragraph', text, html: `<a href="https://warta.example/x">${text}</a>` };
}
function heading(text: string): Block {
	return { kind: 'heading', level: 2, text, html: text };
}
function reason(html: string, blocks: Block[], url = 'https://warta.example/kota/jembatan-ditutup'): string | undefined {
	return declineReason(blocks, () => readPageFacts(copyPage(parseDocument(html, url)), url));
}
const page = (title: string, body = '<p>Isi</p>') => `<head><title>${title}</title></head><body><h1>${title}</h1>${body}</body>`;
const article = Array.from({ length: 12 }, () => paragraph(SENTENCE));

test('an article is read, whatever its address and its title say', () => {
	expect(reason(page('Jembatan Ditutup'), article)).toBeUndefined();
	expect(reason(page('404 Warga Mengungsi'), article)).toBeUndefined();
	expect(reason(page('Jembatan Ditutup'), article, 'https://warta.example/')).toBeUndefined();
	expect(reason(page('Jembatan Ditutup', '<form><input type="password"></form>'), article)).toBeUndefined();
	expect(reason(page('Not Found: The Lost Bridge'), [...article, ...article])).toBeUndefined();
});

test('a brief of one sentence is an article', () => {
	expect(reason(page('Jembatan Ditutup'), [paragraph(SENTENCE)])).toBeUndefined();
});

test('paragraphs whose every word is a link are read; paragraphs of linked headlines are an index', () => {
	const asLink = (words: string) => `<a href="https://warta.example/x">${words}</a>`;
	const text = `${SENTENCE} ${SENTENCE}`;
	const byWord: Block = { kind: 'paragraph', text, html: text.split(' ').map(asLink).join(' ') };
	expect(reason(page('Jembatan Ditutup'), [byWord, byWord, byWord])).toBeUndefined();
	const bySentence: Block = { kind: 'paragraph', text, html: `${asLink(SENTENCE)} ${asLink(SENTENCE)}` };
	expect(reason(page('Jembatan'), [bySentence, bySentence, bySentence])).toBe('no-article');
	const names = text.replace(/[.]/g, '');
	const tags: Block = { kind: 'paragraph', text: names, html: names.split(' ').map(asLink).join(' ') };
	expect(reason(page('Jembatan'), [tags, tags, tags])).toBe('no-article');
});

test('a list of things people should know is an article', () => {
	const items = Array.from(
		{ length: 20 },
		(_, i): Block => ({ kind: 'list-item', text: `Jalan ${i} nomor ${i}`, html: `Jalan ${i} nomor ${i}` }),
	);
	expect(reason(page('Jalan yang Ditutup'), [paragraph(SENTENCE), ...items])).toBeUndefined();
});

test('an index of sixty headlines is no article, on the front page or under it', () => {
	const headlines = Array.from({ length: 60 }, (_, i) => heading(`Berita nomor ${i} tentang jembatan di kota kami`));
	expect(reason(page('Kota'), headlines)).toBe('no-article');
	expect(reason(page('Warta'), headlines, 'https://warta.example/')).toBe('front-page');
	expect(
		reason(
			page('Kota'),
			Array.from({ length: 60 }, (_, i) => link(`Berita nomor ${i} tentang jembatan.`)),
		),
	).toBe('no-article');
});

test.each([
	['404 - Halaman tidak ditemukan', 'error-page'],
	['Page not found | Warta', 'error-page'],
	['Just a moment...', 'error-page'],
	['Hasil Pencarian untuk "banjir"', 'search'],
	['Masuk ke akun Anda', 'login'],
])('a page titled %j is declined as %s', (title, expected) => {
	expect(reason(page(title), [paragraph(SENTENCE)])).toBe(expected);
});

test('a search by its address', () => {
	expect(reason(page('Warta'), [paragraph(SENTENCE)], 'https://warta.example/?s=banjir')).toBe('search');
});

test('a form for a password and next to no text', () => {
	expect(reason(page('Warta', '<form><input type="password"></form>'), [paragraph('Silakan isi data Anda.')])).toBe('login');
});

test('nothing on the page, nothing found on it, next to nothing found', () => {
	expect(reason('<body></body>', [])).toBe('empty');
	expect(reason(page('Warta'), [])).toBe('no-article');
	expect(reason(page('Warta'), [paragraph('Segera hadir.')])).toBe('too-short');
});

test('a viewer of a PDF is no page of text', () => {
	expect(reason('<body><embed type="application/pdf" src="about:blank"></body>', [])).toBe('not-html');
});

test('prose is sentences that are not all link', () => {
	expect(measureProse([paragraph('Ia datang kemarin.'), heading('Dua kata'), link('Baca berita ini.')])).toEqual({
		words: 3,
		otherWords: 5,
	});
});
