import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['av', 'skrevet av', 'publisert av'],
	writer: ['journalist', 'tekst', 'forfatter'],
	editor: ['redaktør'],
	role: ['journalist'],
	published: ['publisert', 'lagt ut', 'dato'],
	updated: ['oppdatert', 'sist oppdatert', 'endret', 'sist endret'],
	nobody: ['redaksjonen', 'admin', 'ntb'],
};
