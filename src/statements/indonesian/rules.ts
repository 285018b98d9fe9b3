/** One way of reporting: words that must give a statement by this rule, and words that look like it and must not. */
export interface Rule {
	id: string;
	/** The speaker and the words said, as they stand in `example`. */
	example: { text: string; mention?: string; content: string[] };
	counterexample: string;
}

/** The rules that a statement in Indonesian can rest on. */
export const indonesianRules: readonly Rule[] = [
	{
		id: 'id-tag',
		example: {
			text: '"Jembatan itu selesai bulan depan," kata Kepala Dinas Pekerjaan Umum Rina Sari di Kupang, Senin (2/6/2025).',
			mention: 'Kepala Dinas Pekerjaan Umum Rina Sari',
			content: ['"Jembatan itu selesai bulan depan,"'],
		},
		counterexample: 'Jelas, warga menunggu jembatan itu selesai.',
	},
	{
		id: 'id-tag-clitic',
		example: {
			text: 'Dengan demikian, katanya, harga beras turun bulan depan.',
			mention: 'nya',
			content: ['Dengan demikian', 'harga beras turun bulan depan'],
		},
		counterexample: 'Kata-katanya menjadi bahan pembicaraan warga di pasar.',
	},
	{
		id: 'id-tag-unlisted',
		example: { text: '"Kami tidak akan mundur," kekeh Budi.', mention: 'Budi', content: ['"Kami tidak akan mundur,"'] },
		counterexample: 'Lagu "Bengawan Solo" ciptaan Gesang diputar di stasiun.',
	},
	{
		id: 'id-verb',
		example: {
			text: 'Sementara itu, Direktur PT Laut Biru, Sari Dewi, dalam laporannya, Rabu, juga menegaskan bahwa kapal itu layak berlayar.',
			mention: 'Direktur PT Laut Biru, Sari Dewi',
			content: ['bahwa kapal itu layak berlayar'],
		},
		counterexample: 'Rina Sari menyampaikan pidato di depan warga.',
	},
	{
		id: 'id-verb-joined',
		example: {
			text: '"Airnya sudah surut," ujar Made, seraya menambahkan bahwa jalan masih ditutup.',
			mention: 'Made',
			content: ['bahwa jalan masih ditutup'],
		},
		counterexample: 'Made pulang dan menambahkan garam ke dalam sup.',
	},
	{
		id: 'id-verb-relative',
		example: {
			text: 'Warga menolak laporan tim penilai yang menyebutkan bahwa tanah itu labil.',
			mention: 'laporan tim penilai',
			content: ['bahwa tanah itu labil'],
		},
		counterexample: 'Petugas yang akan menjelaskan rencana itu belum datang.',
	},
	{
		id: 'id-act',
		example: {
			text: 'Gubernur Bali menyampaikan permintaan maaf kepada para penumpang.',
			mention: 'Gubernur Bali',
			content: ['menyampaikan permintaan maaf kepada para penumpang'],
		},
		counterexample: 'Petugas memberikan bantuan kepada para penumpang.',
	},
	{
		id: 'id-according-to',
		example: {
			text: 'Kenaikan itu, menurut Kepala Badan Pusat Statistik, dipicu harga cabai.',
			mention: 'Kepala Badan Pusat Statistik',
			content: ['Kenaikan itu', 'dipicu harga cabai'],
		},
		counterexample: 'Menurut rencana, jembatan itu dibuka pada bulan Juli.',
	},
	{
		id: 'id-according-to-clitic',
		example: { text: 'Menurutnya, panen tahun ini lebih baik.', mention: 'nya', content: ['panen tahun ini lebih baik'] },
		counterexample: 'Anak-anak itu diurutkan menurut usia.',
	},
	{
		id: 'id-passive',
		example: { text: 'Dijelaskan Rina, pintu air dibuka sejak pagi.', mention: 'Rina', content: ['pintu air dibuka sejak pagi'] },
		counterexample: 'Hal itu disampaikan Rina di balai kota.',
	},
	{
		id: 'id-passive-clitic',
		example: { text: 'Ditambahkannya, pintu air dibuka sejak pagi.', mention: 'nya', content: ['pintu air dibuka sejak pagi'] },
		counterexample: 'Pintu air ditambahkan pada sisi timur bendungan.',
	},
	{
		id: 'id-noun',
		example: {
			text: 'Warga meragukan pernyataan Wali Kota Bogor bahwa air sudah bersih.',
			mention: 'Wali Kota Bogor',
			content: ['bahwa air sudah bersih'],
		},
		counterexample: 'Pernyataan Wali Kota Bogor dibacakan di alun-alun.',
	},
	{
		id: 'id-colon',
		example: {
			text: 'Menteri Perhubungan: "Tarif kereta tidak naik tahun ini."',
			mention: 'Menteri Perhubungan',
			content: ['"Tarif kereta tidak naik tahun ini."'],
		},
		counterexample: 'Jadwal kereta: Senin, Rabu, dan Jumat.',
	},
	{
		id: 'id-relay',
		example: {
			text: 'Dilansir Reuters, Selasa (3/6/2025), tiga kapal terlihat di lepas pantai itu.',
			mention: 'Reuters',
			content: ['tiga kapal terlihat di lepas pantai itu'],
		},
		counterexample: 'Album itu dilansir pada bulan Maret dan laku keras.',
	},
	{
		id: 'id-run',
		example: {
			text: '"Jalan itu putus," kata Rina. "Kami akan kembali besok pagi dengan alat berat."',
			content: ['"Kami akan kembali besok pagi dengan alat berat."'],
		},
		counterexample: '"Kami akan kembali besok pagi dengan alat berat." Film "Laut Bercerita" diputar malam itu.',
	},
];
