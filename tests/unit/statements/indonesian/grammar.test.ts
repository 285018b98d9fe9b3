import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../../../../src/article/article';
import { findStatements } from '../../../../src/statements/find-statements';

function read(text: string, language = 'id') {
	const blocks: Block[] = [{ kind: 'paragraph', text, html: '' }];
	const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
	return findStatements({ blocks, language }).map((draft) => ({
		who: words(draft.mention),
		cue: words(draft.cue),
		content: draft.content.map(words),
		kind: draft.kind,
		...(draft.hedge && { hedge: words(draft.hedge) }),
		...(draft.act && { act: draft.act }),
		...(draft.within !== undefined && { within: draft.within }),
	}));
}

describe('the source is the whole noun phrase', () => {
	it.each([
		[
			'several, after a body',
			'Rupiah akan menguat, kata analis dari Pefindo Niken Indriarsih dan Salyadi Saputra.',
			'analis dari Pefindo Niken Indriarsih dan Salyadi Saputra',
		],
		[
			'an office that lists its fields',
			'"Tidak ada izin," ujar Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Mahfud MD, Selasa (4/5).',
			'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Mahfud MD',
		],
		['a role after the name', '"Belum ada surat," kata Aziz Yanuar, anggota tim kuasa hukum.', 'Aziz Yanuar, anggota tim kuasa hukum'],
		[
			'unnamed, with the reason',
			'"Kami takut," kata sejumlah pejabat yang enggan disebutkan namanya.',
			'sejumlah pejabat yang enggan disebutkan namanya',
		],
		['a crowd', 'Warganet menilai aturan itu tidak adil.', 'Warganet'],
		['a document', '"Warga diminta waspada," bunyi surat edaran itu, Rabu (27/8/2025).', 'surat edaran itu'],
		[
			'over a circumstance',
			'Direktur UNSP Fitri Barnas, dalam laporannya ke bursa, Rabu, mengatakan, panen naik.',
			'Direktur UNSP Fitri Barnas',
		],
		[
			'no heading run into it',
			'Prosedur pendataan Ketua Gugus Tugas Doni Monardo mengatakan, data itu penting.',
			'Ketua Gugus Tugas Doni Monardo',
		],
	])('%s', (_name, text, who) => {
		expect(read(text)).toEqual([expect.objectContaining({ who })]);
	});
});

describe('what was said', () => {
	it('goes on after a tag in its middle', () => {
		expect(read('"Kami siap," kata Rina, "asal alatnya datang."')).toEqual([
			{ who: 'Rina', cue: 'kata', content: ['"Kami siap,"', '"asal alatnya datang."'], kind: 'direct' },
		]);
		expect(read('Jangan sampai, kata dia, jika ada penertiban warga dirugikan.')[0]?.content).toEqual([
			'Jangan sampai',
			'jika ada penertiban warga dirugikan',
		]);
	});

	it('does not take in when, where and to whom', () => {
		expect(read('Ketua KPU mengatakan kepada wartawan di Jakarta, Senin (2/3), bahwa surat suara cukup.')[0]?.content).toEqual([
			'bahwa surat suara cukup',
		]);
	});

	it('is mixed where only part of it is quoted', () => {
		expect(read('Rina menegaskan bahwa rencana itu "sudah mati sejak awal".')[0]?.kind).toBe('mixed');
	});
});

describe('a quotation over several paragraphs', () => {
	const blocks = ['“Kami sudah menunggu sejak pagi.', '“Airnya belum juga surut,” kata Rina.'].map(
		(text): Block => ({ kind: 'paragraph', text, html: '' }),
	);

	it('is one statement by whoever is named beside it', () => {
		const drafts = findStatements({ blocks, language: 'id' });
		expect(drafts).toHaveLength(1);
		expect(drafts[0]?.content.map(({ block, start, end }) => blocks[block]?.text.slice(start, end))).toEqual([
			'“Kami sudah menunggu sejak pagi.',
			'“Airnya belum juga surut,”',
		]);
		expect(drafts[0]?.mention).toEqual({ block: 1, start: 32, end: 36 });
	});
});

describe('what only looks like a statement', () => {
	it.each([
		['not said', 'Rina tidak mengatakan kapan jembatan itu dibuka.'],
		['not said yet', 'Menteri akan menjelaskan aturan itu besok.'],
		['asked to say', 'Polisi diminta menjelaskan penyebab kecelakaan itu.'],
		['a thing done, not words', 'Petugas melaporkan diri ke kantor.'],
		['words set apart', 'Kata "gotong royong" berasal dari bahasa Jawa.'],
		['only a pointer to what was said', 'Menteri mengatakan hal itu usai rapat di Bogor.'],
		['to be done, joined to another', 'Masyarakat diminta mengecek dan memastikan data kependudukan telah sesuai.'],
		['an example', 'Contohnya, warga menanam cabai di halaman.'],
		['a thing of worth', 'Nilainya, sebelum pajak, mencapai satu miliar rupiah.'],
		['a plan', 'Menurut jadwal, kereta tiba pukul delapan.'],
	])('%s', (_name, text) => {
		expect(read(text)).toEqual([]);
	});
});

describe('acts, doubts and statements within statements', () => {
	it('says what was done by speaking', () => {
		expect(read('Polisi membantah bahwa tahanan itu kabur.')[0]).toMatchObject({ act: 'deny' });
		expect(read('Rina tidak membantah tudingan itu.')[0]).toMatchObject({
			act: 'deny',
			hedge: 'tidak',
			content: ['membantah tudingan itu'],
		});
		expect(read('Gubernur berjanji akan memperbaiki jalan itu.')[0]).toMatchObject({ act: 'promise' });
		expect(read('Rina meminta agar warga bersabar.')[0]).toMatchObject({ act: 'ask' });
	});

	it('marks a denial that is denied, and a statement in doubt', () => {
		expect(read('Rina tidak membantah bahwa dia hadir.')[0]).toMatchObject({ hedge: 'tidak' });
		expect(read('Rina diduga mengatakan bahwa rapat itu rahasia.')[0]).toMatchObject({ who: 'Rina', hedge: 'diduga' });
	});

	it('nests as deep as the text does', () => {
		const found = read('Reuters melaporkan, Menteri Pertahanan mengatakan bahwa Jenderal Andika membantah bahwa tank itu dikirim.');
		expect(found.map(({ who, within }) => [who, within])).toEqual([
			['Reuters', undefined],
			['Menteri Pertahanan', 0],
			['Jenderal Andika', 1],
		]);
	});

	it('a speaker telling of himself is one statement', () => {
		expect(read('Rina mengatakan pihaknya sudah meminta staf untuk datang.')).toHaveLength(1);
	});
});

describe('Malay', () => {
	it('is read with its own verbs', () => {
		expect(read('Ketua Polis Daerah memberitahu bahawa jalan itu ditutup.', 'ms')[0]).toMatchObject({
			who: 'Ketua Polis Daerah',
			cue: 'memberitahu',
		});
		expect(read('Pengarah hospital itu menafikan dakwaan bahawa bekalan ubat habis.', 'ms')).toHaveLength(1);
	});
});

describe('refusing and threatening', () => {
	it('to refuse to do something is told; what is refused is said', () => {
		expect(read('Menteri Budi Karya menolak memberikan izin kepada perusahaan itu.')).toMatchObject([
			{ who: 'Menteri Budi Karya', act: 'refuse', content: ['memberikan izin kepada perusahaan itu'] },
		]);
	});

	it('to refuse a thing is done, not said', () => {
		expect(read('Hakim Budi Karya menolak gugatan perusahaan itu seluruhnya.')).toEqual([]);
	});

	it('a threat is no mere warning', () => {
		expect(read('Iran mengancam akan menutup Selat Hormuz jika sanksi berlanjut.')).toMatchObject([{ who: 'Iran', act: 'threaten' }]);
	});
});
