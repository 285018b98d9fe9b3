import type { ClutterLabels } from '../clutter-labels';

export const clutter: ClutterLabels = {
	readAlso: ['baca juga', 'baca lagi', 'baca lanjut', 'berita berkaitan', 'lihat juga'],
	related: [
		'berita berkaitan',
		'artikel berkaitan',
		'artikel lain',
		'berita lain',
		'paling popular',
		'terkini',
		'berita terkini',
		'mungkin anda berminat',
		'cadangan untuk anda',
	],
	advertisement: ['iklan', 'tatal untuk terus membaca'],
	pager: ['seterusnya', 'sebelumnya', 'halaman seterusnya'],
	video: ['tonton video'],
	follow: ['ikuti kami', 'ikuti saluran', 'sertai saluran', 'dapatkan berita terkini'],
	newsletter: ['langgan', 'langgan buletin'],
	share: ['kongsi', 'kongsikan', 'kongsi artikel'],
	comments: ['komen', 'tinggalkan komen', 'ulasan'],
	tags: ['tag', 'topik'],
	credit: ['oleh', 'penulis'],
	dated: ['diterbitkan', 'dikemas kini'],
	photo: ['gambar', 'foto'],
	copyright: ['hak cipta terpelihara'],
};
