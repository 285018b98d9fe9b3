import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['napsal', 'napsala', 'autor'],
	writer: ['autor', 'autorka', 'autoři', 'redaktor', 'redaktorka'],
	editor: ['editor', 'editorka'],
	role: ['redaktor', 'redaktorka', 'novinář'],
	published: ['publikováno', 'vydáno', 'datum', 'zveřejněno', 'vloženo'],
	updated: ['aktualizováno', 'aktualizace', 'naposledy upraveno', 'upraveno'],
	nobody: ['redakce', 'čtk', 'admin'],
};
