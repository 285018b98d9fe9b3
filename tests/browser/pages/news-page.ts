/** Pages of the invented "Kabar Contoh", written for these tests. */
const PARAGRAPHS = [
	'Surabaya, Kabar Contoh – Pemerintah kota akan membuka kembali jembatan lama di tepi timur mulai Senin (6/5/2024), setelah perbaikan selama delapan bulan selesai lebih cepat dari jadwal.',
	'“Kami sudah memeriksa setiap tiang, dan semuanya aman untuk dilalui,” kata Kepala Dinas Pekerjaan Umum, Ratna Dewi, di lokasi pada Jumat (3/5/2024).',
	'Menurut Ratna, beban kendaraan tetap dibatasi sampai pemeriksaan kedua pada akhir tahun, karena dua penyangga masih memakai baja yang dipasang pada tahun delapan puluhan.',
	'Warga di sekitar jembatan menyambut keputusan itu. Mereka selama ini harus memutar hampir empat kilometer untuk mengantar anak ke sekolah dan membawa dagangan ke pasar pagi.',
	'Wali Kota Bambang Sutejo mengatakan anggaran perbaikan berasal dari sisa dana tahun lalu, sehingga tidak ada pos lain yang dipotong, termasuk pos untuk taman dan perpustakaan.',
	'Pengamat transportasi Lestari Hadi menilai pembukaan itu terlalu cepat. Ia menyebut hasil uji beban belum diumumkan, dan meminta pemerintah menunggu sampai laporan lengkap terbit.',
	'Polisi akan mengatur lalu lintas selama tiga hari pertama. Kendaraan berat diarahkan ke jalan lingkar, sementara angkutan kota boleh melintas seperti biasa sepanjang hari.',
];

export const READ_ALSO =
	'<div class="baca-juga"><p>Baca Juga:</p><ul><li><a href="/lain-1">Harga Cabai Turun di Pasar Pagi</a></li><li><a href="/lain-2">Jadwal Kereta Berubah Mulai Juni</a></li></ul></div>';

const FARM_NAMES = [
	'Liputanria',
	'Mediakota',
	'Berbagikata',
	'Opsiharian',
	'Kabarsiang',
	'Beritalaut',
	'Arenakata',
	'Kopiwarta',
	'Antarkisah',
];

export const LINK_FARM = `<section class="widget"><h3>Baca Juga (Konten ini Otomatis tidak dikelola oleh kami)</h3><ul>${FARM_NAMES.map(
	(name) => `<li><a href="https://${name.toLowerCase()}.example/">${name}</a></li>`,
).join('')}</ul></section>`;

export interface NewsPageOptions {
	/** Markup after paragraph 2 of the body. */
	inside?: string;
	/** Markup after the article. */
	after?: string;
	/** Markup at the end of the body element. */
	end?: string;
	head?: string;
	/** Times the body is repeated with numbers, for a long page. */
	long?: number;
}

/** An ordinary news page: masthead, article with schema.org data, footer. */
export function newsPage({ inside = READ_ALSO, after = LINK_FARM, end = '', head = '', long = 1 }: NewsPageOptions = {}): string {
	const body = Array.from({ length: long }, (_, round) =>
		PARAGRAPHS.map((text) => `<p>${round ? `${round + 1}. ` : ''}${text}</p>`),
	).flat();
	return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Jembatan Lama di Tepi Timur Dibuka Lagi - Kabar Contoh</title>
<meta name="viewport" content="width=device-width">
<meta property="og:type" content="article"><meta property="og:site_name" content="Kabar Contoh">
<meta property="article:published_time" content="2024-05-03T10:15:00+07:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Jembatan Lama di Tepi Timur Dibuka Lagi","datePublished":"2024-05-03T10:15:00+07:00"}</script>
<style>body{font:18px/1.6 serif;margin:0 auto;max-width:720px}</style>${head}</head>
<body><header><a href="/">Kabar Contoh</a> <nav><a href="/kota">Kota</a> <a href="/olahraga">Olahraga</a></nav></header>
<main><article><h1>Jembatan Lama di Tepi Timur Dibuka Lagi</h1>
<div class="isi">${body.slice(0, 2).join('\n')}
${inside}
${body.slice(2).join('\n')}</div></article></main>
${after}
<footer>Kabar Contoh, redaksi dan pedoman</footer>${end}
</body></html>`;
}
