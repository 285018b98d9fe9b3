import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['por', 'publicado por', 'escrito por'],
	writer: ['autor', 'autora', 'autores', 'redactor'],
	editor: ['editor', 'editora'],
	role: ['periodista', 'corresponsal', 'redactor'],
	published: ['publicado', 'publicado el', 'publicada', 'fecha', 'creado', 'fecha de publicación'],
	updated: ['actualizado', 'actualizada', 'última actualización', 'actualizado el', 'modificado', 'actualizado a las'],
	nobody: ['redacción', 'la redacción', 'admin', 'agencias', 'administrador'],
};
