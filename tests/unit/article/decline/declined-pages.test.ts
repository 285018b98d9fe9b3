import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/article/read-article';
import { parseDocument } from '../../../../src/cli/parse-document';
import { PARAGRAPHS, page, paragraphs } from '../page';

const SITE = 'https://kabar.example';
const MENU = '<nav><a href="/kota">Kota</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const FOOT = '<footer><p>Kabar Kita, Jalan Merdeka 1, Wanasari</p></footer>';
const whole = (title: string, body: string) =>
	`<!doctype html><html lang="id"><head><title>${title}</title></head><body>${MENU}<main>${body}</main>${FOOT}</body></html>`;

const HEADLINES = [
	'Harga beras naik di tiga kota',
	'Banjir surut, warga pulang',
	'Timnas menang lagi',
	'Kereta baru tiba',
	'Pasar ikan dipindah',
];
const teaser = (headline: string, i: number) =>
	`<article><h2><a href="/berita/${i}">${headline}</a></h2><p>${(PARAGRAPHS[i % PARAGRAPHS.length] as string).slice(0, 90)}…</p></article>`;
const index = HEADLINES.map(teaser).join('');

function outcome(html: string, path: string): string {
	const reading = readArticle(parseDocument(html, SITE + path), SITE + path);
	return reading.outcome === 'declined' ? reading.reason : reading.outcome;
}

test.each([
	['a front page of teasers', whole('Kabar Kita: berita terkini', index), '/', 'front-page'],
	[
		'a front page with one long teaser',
		whole('Kabar Kita', `<h2>Jembatan batal dibuka</h2><p>${PARAGRAPHS[0]}</p><a href="/1">selengkapnya</a>`),
		'/',
		'front-page',
	],
	[
		'a section of headlines',
		whole('Ekonomi - Kabar Kita', HEADLINES.map((text, i) => `<h3><a href="/e/${i}">${text}</a></h3>`).join('')),
		'/ekonomi',
		'no-article',
	],
	['what a search found', whole('Hasil pencarian untuk "banjir"', `<h1>Hasil pencarian</h1>${index}`), '/cari?q=banjir', 'search'],
	[
		'a wall that asks to log in',
		whole(
			'Masuk',
			'<h1>Masuk ke akun Anda</h1><form><label>Sandi<input type="password"></label><button>Masuk</button></form><p>Belum punya akun? Daftar di sini.</p>',
		),
		'/masuk',
		'login',
	],
	[
		'an address nothing stands at',
		whole(
			'404 - Halaman tidak ditemukan',
			'<h1>Halaman tidak ditemukan</h1><p>Maaf, halaman yang Anda cari tidak ada atau sudah dipindahkan.</p>',
		),
		'/berita/lama',
		'error-page',
	],
	['a viewer of a PDF', '<!doctype html><body><embed type="application/pdf" src="about:blank"></body>', '/laporan.pdf', 'not-html'],
	['nothing at all', '<!doctype html><body></body>', '/berita/1', 'empty'],
])('%s is declined, and why', (_, html, path, reason) => {
	expect(outcome(html, path)).toBe(reason);
});

test('a brief at an address that names it in its query is read', () => {
	expect(outcome(page(paragraphs(0, 3)), '/?p=31228')).toBe('article');
});

test('an article is read at any of these addresses', () => {
	for (const path of ['/', '/ekonomi', '/cari?q=banjir', '/masuk', '/berita/1'])
		expect(outcome(page(paragraphs() + paragraphs().replaceAll('jembatan', 'dermaga')), path), path).toBe('article');
});
