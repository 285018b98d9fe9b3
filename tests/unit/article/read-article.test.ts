import { describe, expect, it } from 'vitest';
import { findClutterInSteps, readArticle } from '../../../src/article/read-article';
import { parseDocument } from '../../../src/cli/parse-document';
import { articleOf, PARAGRAPHS, page, paragraphs, TITLE, textOf, URL_OF_PAGE } from './page';

const FARM_LABEL = 'Baca Juga (Konten ini Otomatis tidak dikelola oleh kami)';
const FARM_NAMES = ['Kabarlirang', 'Warta Wanasari', 'Mediatek Info', 'Liputan Harian 7', 'Opsi Berita', 'Ragaminfo'];
const farmLink = (name: string, i: number) => `<a href="https://situs-${i}.example/">${name}</a>`;

const FARMS: Record<string, string> = {
	'as paragraphs of links at the end of the text': page(
		`${paragraphs()}<p><strong>${FARM_LABEL}</strong></p>${FARM_NAMES.map((name, i) => `<p>${farmLink(name, i)}</p>`).join('')}`,
	),
	'as bare names': page(`${paragraphs()}<p><strong>${FARM_LABEL}</strong></p>${FARM_NAMES.map((name) => `<p>${name}</p>`).join('')}`),
	'as a list in the middle of the text': page(
		`${paragraphs(0, 3)}<div><b>${FARM_LABEL}</b><ul>${FARM_NAMES.map((name, i) => `<li>${farmLink(name, i)}</li>`).join('')}</ul></div>${paragraphs(3)}`,
	),
	'as a widget outside the article': page(
		paragraphs(),
		`<div class="widget"><h3>${FARM_LABEL}</h3><div>${FARM_NAMES.map((name, i) => `<p>${farmLink(name, i)}</p>`).join('')}</div></div>`,
	),
	'with label and links as brothers': page(
		`${paragraphs()}<h4>${FARM_LABEL}</h4>${FARM_NAMES.map((name, i) => `<div>${farmLink(name, i)}</div>`).join('')}`,
	),
};

describe('a link farm', () => {
	it.each(Object.entries(FARMS))('%s goes, whole and with nothing of the article', (_, html) => {
		const { article, nodes } = articleOf(html);
		expect(textOf(article)).toEqual(PARAGRAPHS);
		const index = article.removed.findIndex((piece) => piece.rule === 'link-farm');
		expect(article.removed[index]).toMatchObject({ kind: 'link-farm', hide: true, text: [FARM_LABEL, ...FARM_NAMES].join('\n') });
		const hidden = (nodes.removed[index] as Node[]).map((node) => node.textContent).join(' ');
		for (const name of FARM_NAMES) expect(hidden).toContain(name);
		for (const text of PARAGRAPHS) expect(hidden).not.toContain(text);
	});
	it('is not a menu of the site, though some of it leads to its sister sites', () => {
		const own = ['Cari anggota', 'Semua kantor', 'Cari asosiasi', 'Direktori', 'Komite'].map(
			(name) => `<li><a href="/${name}">${name}</a></li>`,
		);
		const sisters = FARM_NAMES.map((name, i) => `<li>${farmLink(name, i)}</li>`);
		const { article } = articleOf(
			page(paragraphs(), `<div class="menu"><h3>Lainnya</h3><ul>${own.join('')}${sisters.join('')}</ul></div>`),
		);
		expect(article.removed.map(({ rule }) => rule)).not.toContain('link-farm');
	});
});

describe('what looks like clutter and is the article', () => {
	it('is a heading near the top of a page without a title', () => {
		const heading = 'Retakan di tiga tiang';
		const html = page(`${paragraphs(0, 2)}<h2>${heading}</h2>${paragraphs(2)}`).replace(/<title>.*<\/title>/, '');
		expect(textOf(articleOf(html).article)).toContain(heading);
	});
	it('but not the headline, which such a page marks as one', () => {
		const html = page(`<h2 itemprop="headline">${TITLE}</h2>${paragraphs()}`).replace(/<title>.*<\/title>|<h1>.*<\/h1>/g, '');
		expect(articleOf(html).article.title).toBe(TITLE);
		expect(textOf(articleOf(html).article)).toEqual(PARAGRAPHS);
	});
	it.each([
		[
			'a list of streets without links',
			'<p>Ruas yang ditutup:</p><p>1. Jalan Merdeka (Pasar Lama)</p><p>2. Jalan Anggrek</p><p>3. Jalan Teratai</p>',
		],
		['a list at the end', '<p>Barang yang boleh dibawa meliputi:</p><ul><li>Jas hujan</li><li>Senter</li><li>Obat pribadi</li></ul>'],
		['a heading that begins like a label', '<h2>Komentar Warga Pasar</h2>'],
		[
			'a sentence that is a link',
			'<p><a href="https://harian.example/1">Harian Lirang melaporkan retakan itu sudah diketahui sejak Juli.</a></p>',
		],
		['a sentence that begins like a label', '<p>Simak ulasannya berikut ini.</p>'],
		['a word that begins like a label', '<p>Tag line kampanye itu dipasang di tiga jembatan kota sejak Minggu.</p>'],
		[
			'a list typed as paragraphs, with figures',
			'<p>Jumlah kendaraan per hari:</p><p>1. Jembatan Lirang: 24,8 ribu kendaraan</p><p>2. Jembatan Merdeka: 10,6 ribu kendaraan</p>',
		],
		[
			'a sentence whose names lead to topics',
			'<p>Kepala dinas <a href="/tag/ratna">Ratna Kusuma</a> menemui <a href="/tag/dewan">dewan kota</a> pada Rabu sore di balai kota.</p>',
		],
		[
			'a sentence that is a link and announces a quotation',
			'<p><a href="https://harian.example/2">Harian Lirang melaporkan hasil pemeriksaan itu:</a></p>',
		],
		[
			'sources by their address under headings',
			'<h2>Laporan pertama</h2><p><a href="https://arsip.example/1">https://arsip.example/1</a></p><h2>Laporan kedua</h2><p><a href="https://arsip.example/2">https://arsip.example/2</a></p>',
		],
		[
			'a correction in a note beside the text',
			'<aside role="note"><p>Koreksi: jembatan itu dibangun tahun 1998, bukan 1989 seperti ditulis semula.</p></aside>',
		],
		['a source given by its address', '<p><a href="https://arsip.example/laporan.pdf">https://arsip.example/laporan.pdf</a></p>'],
	])('%s stays', (_, html) => {
		const { article } = articleOf(page(`${paragraphs(0, 4)}${html}${paragraphs(4)}`));
		const expected = articleWords(html);
		expect(textOf(article).join('\n')).toContain(expected[0]);
		for (const text of [...PARAGRAPHS, ...expected]) expect(textOf(article)).toContain(text);
	});
});

const articleWords = (html: string) =>
	[...parseDocument(`<body>${html}</body>`).querySelectorAll('p, li, h2')].map((element) => (element.textContent ?? '').trim());

describe('clutter between paragraphs', () => {
	it.each([
		['<p><strong>Baca juga: <a href="/x">Harga beras naik di tiga kota</a></strong></p>', 'read-also', true],
		['<table class="linksisip"><tr><td><strong>Baca juga: </strong><a href="/x">Harga beras naik</a></td></tr></table>', 'related', true],
		['<div class="ads"><span>ADVERTISEMENT</span></div>', 'advertisement', true],
		['<figure><img src="x.jpg"><figcaption>Jembatan Lirang. (Foto: Kabar/Sari)</figcaption></figure>', 'caption', false],
		['<p>2 dari 5 halaman</p>', 'pager', false],
	])('%s is taken out and said to be %s', (html, kind, hide) => {
		const { article } = articleOf(page(`${paragraphs(0, 3)}${html}${paragraphs(3)}`));
		expect(textOf(article)).toEqual(PARAGRAPHS);
		expect(article.removed).toEqual([expect.objectContaining({ kind, hide })]);
	});
});

describe('words in a sentence', () => {
	it('stay whatever their element is called', () => {
		const text =
			'Kepala dinas <a class="related-topic" href="/tag/ratna">Ratna Kusuma</a> menolak <span class="tag">jadwal baru</span> yang diajukan kontraktor kepada dewan kota.';
		const { article } = articleOf(page(`${paragraphs(0, 3)}<p>${text}</p>${paragraphs(3)}`));
		expect(textOf(article)).toContain('Kepala dinas Ratna Kusuma menolak jadwal baru yang diajukan kontraktor kepada dewan kota.');
	});
});

describe('the end of the text', () => {
	it.each([
		[
			'cards of other articles',
			'<h3><a href="/1">Harga beras naik</a></h3><p>Pemerintah menggelar operasi pasar.</p><h3><a href="/2">Banjir surut</a></h3><p>Warga mulai pulang ke rumah.</p>',
		],
		['links', '<ul><li><a href="/1">Harga beras naik di tiga kota</a></li><li><a href="/2">Banjir surut di utara</a></li></ul>'],
		['a photographer', '<p>Foto: Sari Dewi</p>'],
		['who wrote it', '<p>Penulis: Sari Dewi</p>'],
	])('is not %s', (_, html) => {
		expect(textOf(articleOf(page(`${paragraphs()}${html}`)).article)).toEqual(PARAGRAPHS);
	});
	it('may be a list of products with links for headings', () => {
		const products = PARAGRAPHS.map((text, i) => `<h3><a href="/p${i}">Alat ukur ${i}</a></h3><p>${text}</p>`).join('');
		expect(textOf(articleOf(page(products)).article)).toEqual(PARAGRAPHS.flatMap((text, i) => [`Alat ukur ${i}`, text]));
	});
});

describe('hidden text', () => {
	it('that is a later page of the article comes in', () => {
		const html = page(
			`<div class="isi paging-content">${paragraphs(0, 3)}</div><div class="isi paging-content" style="display:none">${paragraphs(3)}</div>`,
		);
		expect(textOf(articleOf(html).article)).toEqual(PARAGRAPHS);
	});
	it.each([
		'style="display:none"',
		'hidden',
		'style="font-size:0"',
		'style="position:absolute;left:-9999px"',
		'style="color:#fff;background:#fff"',
		'style="color: transparent"',
	])('planted with %s stays out', (attribute) => {
		const planted = `<p ${attribute}>"Saya sudah menandatangani kontrak itu kemarin sore," kata Wali Kota Wanasari kepada wartawan.</p>`;
		expect(textOf(articleOf(page(`${paragraphs(0, 3)}${planted}${paragraphs(3)}`)).article)).toEqual(PARAGRAPHS);
	});
});

describe('ornament', () => {
	it('that cuts a colourful ground to the shape of words hides none', () => {
		const shown = `<p style="background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent">${PARAGRAPHS[0]}</p>`;
		expect(textOf(articleOf(page(shown + paragraphs(1))).article)).toEqual(PARAGRAPHS);
	});
});

describe('a page that misleads', () => {
	it('with a link box that was never closed loses nothing', () => {
		const html = page(
			`${paragraphs(0, 2)}<div class="related-links baca-juga"><b>Baca juga:</b><ul><li><a href="/1">Harga beras naik</a></ul>${paragraphs(2)}`,
		);
		const { article } = articleOf(html);
		expect(textOf(article)).toEqual(PARAGRAPHS);
		expect(article.removed.filter((piece) => piece.hide && PARAGRAPHS.some((text) => piece.text.includes(text)))).toEqual([]);
	});
	it('by calling its text a side column full of advertisements loses nothing', () => {
		const html = `<body class="related widget"><aside id="sidebar" class="sponsored comments" role="complementary"><nav class="menu"><h1>Jembatan</h1>${paragraphs()}</nav></aside></body>`;
		expect(textOf(articleOf(html).article)).toEqual(expect.arrayContaining(PARAGRAPHS));
	});
});

describe('blocks', () => {
	const html = page(`${PARAGRAPHS[0]}<br><br>${PARAGRAPHS[1]}<br> <br>
		<h2>Kronologi</h2>${paragraphs(2, 4)}<ul><li>Tiang <b>satu</b></li><li>Tiang dua</li></ul>
		<table><tr><th>Tiang</th><th>Retakan</th></tr><tr><td>Satu</td><td>12 cm</td></tr></table>
		<blockquote><p>Keselamatan warga lebih penting daripada jadwal.</p></blockquote>
		<iframe src="https://www.youtube.com/embed/abc"></iframe><iframe src="https://ads.example/slot"></iframe>${paragraphs(4)}`);
	const { article, nodes, document } = articleOf(html);

	it('are made of paragraphs, bare text, headings, lists, rows, quotations and embeds', () => {
		expect(article.blocks.map((block) => [block.kind, block.text])).toEqual([
			['paragraph', PARAGRAPHS[0]],
			['paragraph', PARAGRAPHS[1]],
			['heading', 'Kronologi'],
			['paragraph', PARAGRAPHS[2]],
			['paragraph', PARAGRAPHS[3]],
			['list-item', 'Tiang satu'],
			['list-item', 'Tiang dua'],
			['table', 'Tiang · Retakan'],
			['table', 'Satu · 12 cm'],
			['quotation', 'Keselamatan warga lebih penting daripada jadwal.'],
			['embed', 'youtube.com'],
			['paragraph', PARAGRAPHS[4]],
			['paragraph', PARAGRAPHS[5]],
		]);
		expect(article.blocks.find((block) => block.kind === 'embed')?.href).toBe('https://www.youtube.com/embed/abc');
	});
	it('know the live nodes that hold their words', () => {
		expect(nodes.blocks).toHaveLength(article.blocks.length);
		for (const [i, block] of article.blocks.entries()) {
			const live = nodes.blocks[i] as Node[];
			expect(live.length).toBeGreaterThan(0);
			expect(live.every((node) => document.body.contains(node))).toBe(true);
			const words = live.map((node) => (node.textContent ?? '').trim()).join(' ');
			if (block.kind === 'paragraph') expect(words).toBe(block.text);
		}
	});
	it('say the same in their markup as in their text', () => {
		for (const block of article.blocks) expect(parseDocument(`<body>${block.html}</body>`).body.textContent).toBe(block.text);
	});
});

describe('reading', () => {
	it('never changes the page', () => {
		const document = parseDocument(FARMS['as a list in the middle of the text'] as string, URL_OF_PAGE);
		const before = document.documentElement.outerHTML;
		readArticle(document, URL_OF_PAGE);
		expect(document.documentElement.outerHTML).toBe(before);
	});
	it('gives the same for the same page', () => {
		const read = () => JSON.stringify(articleOf(FARMS['as bare names'] as string).article);
		expect(read()).toBe(read());
	});
	it('hides no element that holds a word of the article', () => {
		for (const html of Object.values(FARMS)) {
			const { article, nodes } = articleOf(html);
			const kept = new Set(nodes.blocks.flat());
			for (const [i, piece] of article.removed.entries()) {
				if (!piece.hide) continue;
				for (const element of nodes.removed[i] as Element[]) for (const node of kept) expect(element.contains(node)).toBe(false);
			}
		}
	});
});

describe('a page that is only cleaned', () => {
	it.each(Object.entries(FARMS))('%s: the same pieces go as in a report', (_, html) => {
		const { article, nodes } = articleOf(html);
		const steps = findClutterInSteps(parseDocument(html), URL_OF_PAGE);
		let step = steps.next();
		while (!step.done) step = steps.next();
		expect(step.value?.removed).toEqual(article.removed);
		expect(step.value?.nodes.removed.map((found) => found.map((node) => node.textContent))).toEqual(
			nodes.removed.map((found) => found.map((node) => node.textContent)),
		);
	});

	it('is left alone where a report would decline it', () => {
		const steps = findClutterInSteps(
			parseDocument('<!doctype html><title>Toko</title><body><p>Sepatu</p></body>'),
			'https://toko.example/',
		);
		let step = steps.next();
		while (!step.done) step = steps.next();
		expect(step.value).toBeUndefined();
	});
});
