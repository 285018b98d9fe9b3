import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['av', 'text', 'skriven av'],
	writer: ['skribent', 'författare', 'reporter', 'journalist'],
	editor: ['redaktör', 'ansvarig utgivare'],
	role: ['journalist', 'reporter', 'redaktör'],
	published: ['publicerad', 'publicerat', 'publicerades', 'datum', 'skapad'],
	updated: ['uppdaterad', 'uppdaterat', 'senast uppdaterad', 'ändrad'],
	nobody: ['redaktionen', 'tt', 'admin'],
};
