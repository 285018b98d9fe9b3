import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['oleh', 'ditulis oleh', 'diposting oleh', 'laporan wartawan'],
	writer: ['penulis', 'reporter', 'wartawan', 'jurnalis', 'kontributor', 'redaktur & reporter', 'pewarta', 'laporan', 'tim penulis'],
	editor: ['editor', 'penyunting', 'redaktur', 'red', 'redaktur pelaksana', 'uploader'],
	role: ['jurnalis', 'kontributor', 'wartawan', 'reporter', 'mnc portal', 'okezone', 'mnc media', 'koran sindo'],
	published: ['diterbitkan', 'terbit', 'dipublikasikan', 'diposting', 'tayang', 'tanggal', 'rilis', 'dirilis'],
	updated: ['diperbarui', 'diperbaharui', 'pembaruan', 'terakhir diperbarui', 'update terakhir', 'diupdate'],
	nobody: [
		'antara',
		'antara news',
		'admin',
		'administrator',
		'redaksi',
		'tim redaksi',
		'redaksi web',
		'tim liputan',
		'anonim',
		'kontributor',
		'penulis',
		'editor',
	],
	// Indonesia has three zones, but newsrooms print Jakarta's (WIB) or name the other: no page seen does otherwise.
	homeOffset: '+07:00',
};
