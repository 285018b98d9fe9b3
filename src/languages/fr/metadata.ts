import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['par', 'publié par', 'écrit par', 'propos recueillis par', 'recueilli par', 'par notre correspondant'],
	writer: ['auteur', 'auteurs', 'rédacteur'],
	editor: ['éditeur'],
	role: ['journaliste', 'correspondant'],
	published: ['publié', 'publié le', 'posté le', 'date', 'paru le', 'mis en ligne le', 'créé le', 'le'],
	updated: ['mis à jour', 'mis à jour le', 'modifié', 'modifié le', 'actualisé', 'dernière mise à jour', 'màj'],
	nobody: ['la rédaction', 'rédaction', 'admin'],
};
