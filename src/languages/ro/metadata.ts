import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['scris de', 'publicat de', 'autor'],
	writer: ['autor', 'autori', 'redactor', 'reporter'],
	editor: ['editor', 'editat de'],
	role: ['redactor', 'reporter', 'jurnalist'],
	published: ['publicat', 'publicat la', 'publicat pe', 'data publicării', 'postat'],
	updated: ['actualizat', 'actualizat la', 'ultima actualizare', 'modificat'],
	nobody: ['redacția', 'redactia', 'agerpres', 'admin'],
};
