import type { Article, LiveNodes } from '../../../src/article/article';
import { toBlocks } from '../../../src/article/blocks/to-blocks';
import { type Line, toLine } from '../../../src/article/clutter/line';
import { copyPage } from '../../../src/article/copy/copy-page';
import { readArticle } from '../../../src/article/read-article';
import { parseDocument } from '../../../src/cli/parse-document';

export const URL_OF_PAGE = 'https://kabar.example/2023/09/kereta.html';

/** The first block of some markup, as the clutter rules see it. */
export function lineOf(html: string): Line {
	const { body } = copyPage(parseDocument(`<body>${html.replaceAll('<a>', '<a href="/lain">')}</body>`));
	const [block] = toBlocks(body);
	if (!block) throw new Error(`no block in ${html}`);
	return toLine(block);
}

/** Reads a page that must be an article. */
export function articleOf(html: string, url = URL_OF_PAGE): { article: Article; nodes: LiveNodes; document: Document } {
	const document = parseDocument(html, url);
	const reading = readArticle(document, url);
	if (reading.outcome !== 'article') throw new Error(`declined: ${reading.reason}`);
	return { article: reading.article, nodes: reading.nodes, document };
}

/** Six paragraphs of a report nobody wrote. */
export const PARAGRAPHS = [
	'Pemerintah Kota Wanasari menunda pembukaan jembatan baru di atas Sungai Lirang, karena pemeriksaan menemukan retakan di tiga tiang penyangga.',
	'"Kami tidak mau mengambil risiko, keselamatan warga lebih penting daripada jadwal," kata Kepala Dinas Pekerjaan Umum Ratna Kusuma, Senin (4/9/2023).',
	'Retakan itu ditemukan oleh tim dari universitas setempat, yang memeriksa jembatan selama dua minggu dengan alat ultrasonik dan kamera bawah air.',
	'Menurut Ratna, perbaikan akan memakan waktu sekitar empat bulan, dan selama itu warga tetap memakai jembatan lama yang dibatasi untuk kendaraan ringan.',
	'Pedagang di pasar seberang sungai mengaku rugi, sebab pembeli dari kota enggan memutar sejauh delapan kilometer melalui jembatan lama.',
	'Dewan kota akan memanggil kontraktor pekan depan, untuk menjelaskan mutu beton yang dipakai pada tiang yang retak itu.',
];

export const TITLE = 'Jembatan Sungai Lirang Batal Dibuka, Tiang Retak';

/** A plain news page around what stands in its body. */
export const page = (body: string, after = '') => `<!DOCTYPE html><html lang="id"><head><title>${TITLE} - Kabar Kita</title></head><body>
<header><a href="/">Kabar Kita</a></header>
<main><article><h1>${TITLE}</h1><div class="entry-content">${body}</div></article></main>${after}
<footer>Kabar Kita, Wanasari</footer></body></html>`;

export const paragraphs = (from = 0, to = PARAGRAPHS.length) =>
	PARAGRAPHS.slice(from, to)
		.map((text) => `<p>${text}</p>`)
		.join('\n');

export const textOf = (article: Article) => article.blocks.map((block) => block.text);
