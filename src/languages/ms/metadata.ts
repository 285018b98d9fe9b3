import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['oleh'],
	writer: ['penulis', 'wartawan', 'pemberita'],
	editor: ['penyunting', 'editor'],
	role: ['wartawan', 'pemberita'],
	published: ['diterbitkan', 'disiarkan', 'tarikh'],
	updated: ['dikemas kini', 'kemaskini', 'kemas kini terakhir', 'dikemaskini'],
	nobody: ['admin', 'pengarang', 'sidang editor'],
};
