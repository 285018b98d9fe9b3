import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['af', 'skrevet af', 'tekst'],
	writer: ['journalist', 'forfatter', 'skribent'],
	editor: ['redaktør'],
	role: ['journalist', 'redaktør'],
	published: ['udgivet', 'offentliggjort', 'publiceret', 'dato', 'oprettet'],
	updated: ['opdateret', 'sidst opdateret', 'ændret'],
	nobody: ['redaktionen', 'ritzau', 'admin'],
};
