import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../../../../src/article/article';
import { findStatements } from '../../../../src/statements/find-statements';

/** Speaker of each statement: the name to show, or the words of the fullest mention. */
function speakers(...paragraphs: string[]): (string | undefined)[] {
	const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text, html: '' }));
	const words = (span: Span | undefined) => span && blocks[span.block]?.text.slice(span.start, span.end);
	return findStatements({ blocks, language: 'id' }).map(({ speaker, antecedent, mention }) => speaker ?? words(antecedent ?? mention));
}

describe('who speaks', () => {
	it('a first name is whoever was named with it before', () => {
		expect(
			speakers(
				'"Kami siap," kata Plt Deputi Penindakan KPK, Asep Guntur Rahayu, di Jakarta, Senin (2/6).',
				'Asep menjelaskan, tim sudah berangkat.',
			),
		).toEqual(['Asep Guntur Rahayu', 'Asep Guntur Rahayu']);
	});

	it('“dia”, “-nya” and “pihaknya” are who spoke last', () => {
		expect(
			speakers(
				'Kepala Dinas Kesehatan Sleman Joko Hastaryo mengatakan vaksin cukup.',
				'"Stok aman sampai Juli," kata dia.',
				'Menurutnya, warga tidak perlu cemas.',
				'Pihaknya berharap warga tetap tenang.',
			),
		).toEqual(Array(4).fill('Joko Hastaryo'));
	});

	it('a sentence about somebody else changes who “-nya” is', () => {
		expect(
			speakers(
				'"Harga naik," kata Rina Sari.',
				'Tono Wijaya (45), pedagang di pasar itu, mengangguk setuju.',
				'"Saya rugi tiga hari ini," ujarnya.',
			),
		).toEqual(['Rina Sari', 'Tono Wijaya']);
	});

	it('an office stands for whoever was named with it', () => {
		expect(speakers('Presiden Joko Widodo tiba di Bogor pagi ini.', '"Kita harus cepat," kata Presiden.')).toEqual(['Joko Widodo']);
	});

	it('a body is not the person who speaks for it', () => {
		expect(speakers('"Itu hoaks," kata Kepala Biro Komunikasi Kemenkeu Deni Surjantoro.', 'Kemenkeu menegaskan video itu palsu.')).toEqual([
			'Deni Surjantoro',
			'Kemenkeu',
		]);
	});

	it('a short name of a body is spelt out where the article does so', () => {
		expect(speakers('Badan Pusat Statistik (BPS) merilis data.', 'BPS menyatakan inflasi turun.')).toEqual(['Badan Pusat Statistik (BPS)']);
	});

	it('the place after an office is no part of the name', () => {
		expect(speakers('Wali Kota Bogor Bima Arya mengatakan jalan itu ditutup.')).toEqual(['Bima Arya']);
	});

	it('nor is a place we have no word for, if the article names it without the person', () => {
		expect(
			speakers(
				'Sekretaris DPRD Bantaeng Saharuddin mengatakan pajak itu lunas.',
				'Warga Bantaeng menunggu.',
				'Saharuddin menyebut mobil itu baru dibeli.',
			),
		).toEqual(['Saharuddin', 'Saharuddin']);
		expect(speakers('Kapolda Abdul Rakhman mengatakan dua orang dikejar.', 'Rakhman menyebut mereka bersenjata.')[0]).toBe('Abdul Rakhman');
	});

	it('words of office are part of a name where they follow no office', () => {
		expect(
			speakers('Agung Laksono mengatakan jalan itu ditutup.', 'Jaksa Agung Burhanuddin menegaskan bahwa kasus itu dibuka lagi.'),
		).toEqual(['Agung Laksono', 'Burhanuddin']);
	});

	it('an initial with its stop is part of a name', () => {
		expect(speakers('"Belum efektif," kata Kepala Ombudsman Jakarta Raya Teguh P. Nugroho, Senin (2/6).')).toEqual(['Teguh P. Nugroho']);
	});

	it('whoever somebody works for is not who speaks', () => {
		expect(speakers('Reynaldi dari PT Rotan Jaya mengatakan pesanan turun.', '"Turun separuh sejak Mei," katanya.')).toEqual([
			'Reynaldi',
			'Reynaldi',
		]);
	});

	it('many who speak do not become who “-nya” is', () => {
		expect(
			speakers('Rina Sari mengatakan stok aman.', 'Namun, sejumlah pedagang mengaku stok kosong.', '"Kami tambah besok pagi," ujarnya.'),
		).toEqual(['Rina Sari', 'sejumlah pedagang', 'Rina Sari']);
	});

	it('“mereka” are the many who spoke last, never one person', () => {
		expect(
			speakers('Para petani mengaku rugi besar.', '"Rina datang kemarin," kata Tono Wijaya.', '"Kami rugi terus," kata mereka.')[2],
		).toBe('Para petani');
		expect(speakers('Rina Sari mengatakan stok aman.', '"Kami rugi terus," kata mereka.')[1]).toBe('mereka');
	});

	it('what is told in passing does not change who “-nya” is', () => {
		expect(
			speakers('Rina Sari mengatakan, Menteri Dalam Negeri Budi Karya menyatakan aturan itu batal.', '"Kami menunggu suratnya," ujarnya.'),
		).toEqual(['Rina Sari', 'Budi Karya', 'Rina Sari']);
	});

	it('a bare quotation goes on with the same speaker, or belongs to who speaks next', () => {
		expect(speakers('"Kami siap," kata Rina Sari.', '"Besok pagi kami semua berangkat."')).toEqual(['Rina Sari', 'Rina Sari']);
		expect(speakers('"Besok pagi kami semua berangkat."', '"Kami siap," kata Rina Sari.')).toEqual(['Rina Sari', 'Rina Sari']);
	});

	it.each([
		['jpnn.com, JAKARTA - Anggota DPR Rina Sari mengatakan bahwa harga naik.', 'Rina Sari'],
		['Jakarta, CNN Indonesia -- Presiden Joko Santoso mengatakan bahwa harga naik.', 'Joko Santoso'],
		['TEMPO.CO, Manado - Ketua KPU Sulut Ardi Mewo mengatakan bahwa surat suara tiba.', 'Ardi Mewo'],
	])('a dateline is no part of who speaks: %s', (text, name) => {
		const [draft] = findStatements({ blocks: [{ kind: 'paragraph', text, html: '' }], language: 'id' });
		expect(draft?.speaker).toBe(name);
		expect(draft?.mention?.start).toBeGreaterThan(text.indexOf('-'));
	});

	it('an office with “itu” is who was introduced before, whatever names of places and bodies it has', () => {
		expect(
			speakers(
				'Anggota DPR Rina Sari mengatakan bahwa harga naik.',
				'"Ini harus segera dilakukan pemerintah," kata anggota Komisi IX DPR itu kepada pers.',
				'Wakil rakyat dari Daerah Pemilihan III Jakarta (Jakarta Utara, Jakarta Barat), itu juga menilai bahwa bantuan sudah tepat.',
				'"Karena rakyat merasa lebih terjamin," tegasnya.',
			),
		).toEqual(Array(4).fill('Rina Sari'));
	});

	it('an office without “itu” is somebody new, and one with it before anybody was named stays as written', () => {
		expect(speakers('"Harga naik," kata Rina Sari.', '"Tidak benar," kata anggota Komisi XI DPR lain.')[1]).toContain(
			'anggota Komisi XI DPR',
		);
		expect(speakers('"Ini harus dilakukan," kata anggota Komisi IX DPR itu kepada pers.')).toEqual(['anggota Komisi IX DPR itu']);
	});

	it('the husband of somebody named is another person, named after the comma if at all', () => {
		const wife = '"Saya sakit," kata Rina Sari.';
		expect(speakers(wife, '"Kami sedih," kata suami Rina kepada pers.')[1]).toBe('suami Rina');
		expect(speakers(wife, '"Kami sedih," kata suami Rina, Niko Wijaya, kepada pers.')[1]).toBe('Niko Wijaya');
	});

	it('a claim that says something is of who claims it; a letter speaks itself', () => {
		expect(speakers('Ia membantah klaim pekerja yang mengatakan sudah meminta izin.').at(-1)).toBe('pekerja');
		expect(speakers('Ia membaca surat keterangan yang menyebutkan bahwa harga naik.').at(-1)).toBe('surat keterangan');
	});
});
