import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['autor', 'opracowanie', 'przez', 'napisane przez'],
	writer: ['autor', 'autorka', 'autorzy'],
	editor: ['redaktor', 'redaktor prowadzący', 'oprac.'],
	role: ['dziennikarz', 'dziennikarka', 'redaktor'],
	published: ['opublikowano', 'dodano', 'data publikacji', 'data', 'publikacja'],
	updated: ['aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja', 'aktualizowano'],
	nobody: ['redakcja', 'admin'],
};
