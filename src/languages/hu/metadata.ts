import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['írta', 'szerző'],
	writer: ['szerző', 'szerzők', 'újságíró'],
	editor: ['szerkesztő', 'szerkesztette'],
	role: ['újságíró', 'szerkesztő'],
	published: ['megjelent', 'közzétéve', 'publikálva', 'dátum', 'létrehozva'],
	updated: ['frissítve', 'frissült', 'módosítva', 'utolsó frissítés'],
	nobody: ['szerkesztőség', 'mti', 'admin'],
};
