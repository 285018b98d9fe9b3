import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['por', 'publicado por', 'escrito por', 'da redação'],
	writer: ['autor', 'autora', 'repórter'],
	editor: ['editor', 'edição'],
	role: ['repórter', 'jornalista'],
	published: ['publicado', 'publicado em', 'publicada em', 'data', 'postado em', 'criado em', 'publicação'],
	updated: ['atualizado', 'atualizado em', 'última atualização', 'atualizada', 'modificado', 'atualizada em'],
	nobody: ['redação', 'da redação', 'admin'],
};
