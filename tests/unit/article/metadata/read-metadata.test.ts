import { expect, test } from 'vitest';
import { copyPage } from '../../../../src/article/copy/copy-page';
import { readPageFacts } from '../../../../src/article/metadata/page-facts';
import { readMetadata } from '../../../../src/article/metadata/read-metadata';
import { parseDocument } from '../../../../src/cli/parse-document';

const TEXT =
	'Wali kota mengatakan bahwa jembatan itu akan ditutup mulai Senin karena perbaikan belum selesai. Warga bisa lewat jalur lain, katanya.';

function read(html: string, { url = 'https://www.warta.example/kota/jembatan-ditutup', text = TEXT } = {}) {
	return readFrom(parseDocument(`<!doctype html><html lang="en">${html}`, url), url, text);
}

const readFrom = (document: Document, url: string, text: string) => readMetadata(readPageFacts(copyPage(document), url), url, text);

function jsonLd(value: object): string {
	return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
}

test('a copy names its first publisher, keeps its own host and loses the reader tool’s tail', () => {
	const found = read(
		`<head><title>Jembatan Ditutup By KabarSatu - Kilas</title><meta property="og:title" content="Jembatan Ditutup Mulai Senin By KabarSatu">
		<meta property="og:site_name" content="Kilas"></head><body><h1>Jembatan Ditutup Mulai Senin By KabarSatu</h1><h2>Jembatan Ditutup Mulai Senin</h2>
		<p>By KabarSatu.com<br>kabarsatu.com<br>September 18, 2023</p><p>${TEXT}</p></body>`,
		{ url: 'https://kilas.example/2023/09/jembatan', text: `Padang, KabarSatu.com – ${TEXT}` },
	);
	expect(found).toMatchObject({
		title: 'Jembatan Ditutup Mulai Senin',
		site: { name: 'Kilas', host: 'kilas.example' },
		authors: [],
		dateline: 'Padang',
		language: 'id',
		firstPublishedBy: { name: 'kabarsatu.com', rule: 'by-domain', text: 'By KabarSatu.com' },
		published: { value: '2023-09-18', layers: ['text'], against: [] },
	});
});

test.each([
	['appeared-in', '<p>Artikel ini telah tayang di KabarSatu.com dengan judul "Jembatan Ditutup".</p>', 'kabarsatu.com'],
	['source-label', '<p>Sumber: https://www.kabarsatu.com/kota/1</p>', 'kabarsatu.com'],
	['original-link', '<p><a href="https://news.kabarsatu.com/kota/1?utm=x"><span>Artikel Asli</span></a></p>', 'kabarsatu.com'],
])('first publisher by %s', (rule, markup, name) => {
	expect(read(`<body><h1>Jembatan Ditutup Mulai Senin</h1><p>${TEXT}</p>${markup}</body>`).firstPublishedBy).toMatchObject({ name, rule });
});

test('an outlet’s own name in its dateline is no first publisher', () => {
	expect(
		read(`<body><h1>Jembatan Ditutup</h1></body>`, { url: 'https://news.warta.com/a', text: `Warta.com, Padang - ${TEXT}` })
			.firstPublishedBy,
	).toBeUndefined();
});

test('editions of one outlet that point at each other are one publisher', () => {
	const html = '<head><link rel="canonical" href="https://www.warta.de/a"></head><body><h1>Jembatan Ditutup</h1></body>';
	expect(read(html, { url: 'https://www.warta.com/a' })).toMatchObject({ canonicalUrl: 'https://www.warta.de/a' });
	expect(read(html, { url: 'https://www.warta.com/a' }).firstPublishedBy).toBeUndefined();
});

test('an archived copy stands on the archive’s host and was first published by the site', () => {
	const url = 'https://web.archive.org/web/20220721150811/https://www.warta.com/kota/jembatan';
	expect(read(`<body><h1>Jembatan Ditutup</h1></body>`, { url, text: `Warta.com - ${TEXT}` })).toMatchObject({
		site: { host: 'web.archive.org' },
		firstPublishedBy: { name: 'warta.com', rule: 'dateline' },
	});
});

test('the editor whom a system gives as the author is told apart by the page’s own lines', () => {
	const found = read(
		`<head>${jsonLd({ '@type': 'NewsArticle', headline: 'Jembatan Ditutup', author: { '@type': 'Person', name: 'Sri Wahyuni' }, publisher: { '@type': 'Organization', name: 'Warta' } })}
		<meta name="author" content="Warta Cyber Media"></head><body><h1>Jembatan Ditutup</h1><p>${TEXT}</p><div>Penulis: Budi Santoso</div><div>Editor</div><div>Sri Wahyuni</div></body>`,
	);
	expect(found).toMatchObject({ authors: ['Budi Santoso'], editors: ['Sri Wahyuni'] });
});

test.each([
	['<p>Oleh: Budi Santoso - 14 Juni 2018</p>', ['Budi Santoso']],
	['<p>Oleh Budi Santoso, Sri Wahyuni</p>', ['Budi Santoso', 'Sri Wahyuni']],
	['<p>Redaktur &amp; Reporter : Budi</p>', ['Budi']],
	['<p>Reporter : Budi Santoso</p>', ['Budi Santoso']],
	['<p>By Jane Roe and Amir bin Hassan</p>', ['Jane Roe', 'Amir bin Hassan']],
	['<span rel="author">Budi Santoso - wartaSehat</span>', ['Budi Santoso']],
	['<p>Posted on 14 Juni 2018 by Admin</p>', []],
	['<span class="author"><a href="/author/redaksi">Redaksi</a></span>', []],
	['<p>By submitting this form you agree to our terms.</p>', []],
])('byline %s', (byline, authors) => {
	expect(read(`<body><h1>Jembatan Ditutup</h1>${byline}<p>${TEXT}</p></body>`).authors).toEqual(authors);
});

test('site and publisher are not people', () => {
	const html = `<head><meta property="og:site_name" content="Warta"><meta name="author" content="warta.com">${jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Warta' } })}</head><body><h1>Jembatan Ditutup</h1></body>`;
	expect(read(html).authors).toEqual([]);
});

test.each([
	['Jembatan Ditutup Mulai Senin | Warta.com', 'Jembatan Ditutup Mulai Senin'],
	['Jembatan Ditutup Mulai Senin - Warta', 'Jembatan Ditutup Mulai Senin'],
	['Jembatan Ditutup Mulai Senin : Warta Ekonomi', 'Jembatan Ditutup Mulai Senin'],
	['Warta: Jembatan Ditutup Mulai Senin', 'Jembatan Ditutup Mulai Senin'],
	['Jembatan Ditutup: 3 Jalur Lain', 'Jembatan Ditutup: 3 Jalur Lain'],
	['Ahsan/Hendra - Fajar/Rian di Final', 'Ahsan/Hendra - Fajar/Rian di Final'],
])('title %j is %j', (title, expected) => {
	expect(
		read(`<head><title>${title}</title><meta property="og:site_name" content="Warta"></head><body></body>`, { url: 'https://warta.com/a' })
			.title,
	).toBe(expected);
});

test('the reader’s title is the page’s heading where search engines get another', () => {
	const html =
		'<head><title>Jembatan Padang ditutup: jalur lain lewat utara</title></head><body><h1>Jembatan Ditutup, Ini Jalur Lain</h1></body>';
	expect(read(html).title).toBe('Jembatan Ditutup, Ini Jalur Lain');
});

test('published and updated are two things, and today’s date over the menu is neither', () => {
	const html = `<body><header><span class="date">Jumat, 1 Desember 2023</span><nav><a href="/">Warta</a></nav></header><article><h1>Jembatan Ditutup</h1>
		<p>Diterbitkan 18 September 2023, 10:00 WIB</p><p>Diperbarui 19 September 2023, 08:15 WIB</p><p>${TEXT}</p></article></body>`;
	expect(read(html)).toMatchObject({
		published: { value: '2023-09-18T10:00+07:00' },
		modified: { value: '2023-09-19T08:15+07:00' },
	});
});

test.each([
	['the same minute, told to the second', '2023-09-18T10:00:46+07:00', undefined],
	['the next minute', '2023-09-18T10:01:02+07:00', '2023-09-18T10:01:02+07:00'],
])('a change in %s', (_, dateModified, expected) => {
	const html = `<head>${jsonLd({ '@type': 'NewsArticle', datePublished: '2023-09-18T10:00:00+07:00', dateModified })}</head><body><h1>Jembatan Ditutup</h1><p>${TEXT}</p></body>`;
	expect(read(html).modified?.value).toBe(expected);
});

test('dates of other articles in a list do not date a page without one', () => {
	const list = ['3 Mei 2021', '4 Mei 2021', '5 Mei 2021']
		.map((day) => `<li><a href="/x">Berita lain</a><span class="date">${day}</span></li>`)
		.join('');
	expect(
		read(`<body><h1>Tentang Kami</h1><p>${TEXT}</p>${'<p>Kami menulis tentang kota ini.</p>'.repeat(40)}<ul>${list}</ul></body>`).published,
	).toBeUndefined();
});

test('a page’s record that is no article’s does not date it alone', () => {
	expect(
		read(`<head>${jsonLd({ '@type': 'WebPage', datePublished: '2011-12-28T20:03:42+00:00' })}</head><body><h1>Tentang Kami</h1></body>`)
			.published,
	).toBeUndefined();
});

test('an article that goes on elsewhere says where', () => {
	const html = '<head><link rel="next" href="?page=2"></head><body><h1>Jembatan Ditutup</h1><p>Halaman 1 dari 4</p></body>';
	expect(read(html).continuesAt).toEqual({
		url: 'https://www.warta.example/kota/jembatan-ditutup?page=2',
		text: 'Halaman 1 dari 4',
		rule: 'page-of',
	});
});

test('the next post of a blog is not the next page of the article', () => {
	expect(
		read('<head><link rel="next" href="https://www.warta.example/kota/lomba-perahu"></head><body><h1>Jembatan Ditutup</h1></body>')
			.continuesAt,
	).toBeUndefined();
});

test('a beginning for subscribers is called one', () => {
	const html = `<head>${jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False', headline: 'Jembatan Ditutup' })}</head><body><h1>Jembatan Ditutup</h1></body>`;
	expect(read(html, { text: 'Wali kota mengatakan bahwa jembatan itu akan…' }).stub).toMatchObject({ rule: 'not-free' });
	expect(read(html, { text: `${TEXT} `.repeat(20) }).stub).toBeUndefined();
});

test('who owns an outlet is linked only over http', () => {
	const page = (ownershipFundingInfo: string) =>
		read(
			`<head>${jsonLd({ '@type': 'NewsArticle', publisher: { '@type': 'NewsMediaOrganization', name: 'W', ownershipFundingInfo } })}</head>`,
		);
	expect(page('https://warta.example/tentang').ownershipInfoUrl).toBe('https://warta.example/tentang');
	expect(page('javascript:alert(1)').ownershipInfoUrl).toBeUndefined();
});

test('metadata with markup, entities, controls and bidirectional characters becomes plain text', () => {
	const hostile =
		'&lt;img src=x onerror=alert(1)&gt;Jembatan \u202epututiD\u202c\u200b &amp;amp; Jalan&lt;script&gt;alert(1)&lt;/script&gt;';
	const found = read(
		`<head><meta property="og:title" content="${hostile}"><meta property="og:site_name" content="Ko\u3164mpas\u2066"></head><body></body>`,
	);
	expect(found.title).toBe('Jembatan pututiD & Jalan');
	expect(found.site.name).toBe('Kompas');
});

test('the document is as it was, and the same page gives the same answer', () => {
	const document = parseDocument(`<body><h1>Jembatan Ditutup</h1><p class="date">18 September 2023</p><p>${TEXT}</p></body>`);
	const before = document.documentElement.outerHTML;
	const first = readFrom(document, 'https://warta.com/a', TEXT);
	expect(document.documentElement.outerHTML).toBe(before);
	expect(readFrom(document, 'https://warta.com/a', TEXT)).toEqual(first);
});

test.each(['', 'not an address', 'about:blank', 'file:///home/berita.html'])('address %j is no error', (url) => {
	expect(() => read('<body><h1>Jembatan Ditutup</h1></body>', { url })).not.toThrow();
});

test('unreadable JSON-LD is passed over, JSON-LD with line breaks in its strings is read', () => {
	const script = (json: string) => read(`<head><script type="application/ld+json">${json}</script></head><body></body>`).published?.value;
	expect(script('{"@type":"NewsArticle","datePublished":')).toBeUndefined();
	expect(script('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2023-09-18"};')).toBe('2023-09-18');
});

test.each([
	['Warta Kota: Jembatan Ditutup', 'Warta Kota'],
	['Jembatan Ditutup - Warta Kota', 'Warta Kota'],
	['KPK: Jembatan Ditutup', 'wartakota.example'],
])('a page titled "%s" that names no site is of %s', (title, name) => {
	const found = read(`<head><title>${title}</title></head><body><h1>Jembatan Ditutup</h1><p>${TEXT}</p></body>`, {
		url: 'https://www.wartakota.example/1',
	});
	expect(found.site).toEqual({ name, host: 'wartakota.example' });
});
