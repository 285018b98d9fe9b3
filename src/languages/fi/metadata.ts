import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['teksti', 'kirjoittanut'],
	writer: ['toimittaja', 'kirjoittaja', 'teksti'],
	editor: ['päätoimittaja'],
	role: ['toimittaja'],
	published: ['julkaistu', 'päivämäärä', 'luotu'],
	updated: ['päivitetty', 'viimeksi päivitetty', 'muokattu'],
	nobody: ['toimitus', 'stt', 'admin'],
};
