import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['di', 'a cura di', 'scritto da', 'pubblicato da'],
	writer: ['autore', 'autrice'],
	editor: ['redattore'],
	role: ['giornalista', 'redattore'],
	published: ['pubblicato', 'pubblicato il', 'data', 'pubblicazione'],
	updated: ['aggiornato', 'aggiornato il', 'ultimo aggiornamento', 'ultima modifica', 'modificato'],
	nobody: ['redazione', 'la redazione', 'admin'],
};
