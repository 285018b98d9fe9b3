import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['door', 'geschreven door', 'geplaatst door'],
	writer: ['auteur', 'schrijver', 'verslaggever'],
	editor: ['redacteur'],
	role: ['verslaggever', 'redacteur'],
	published: ['gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'datum'],
	updated: ['bijgewerkt', 'laatst bijgewerkt', 'gewijzigd', 'laatste update', 'laatste wijziging'],
	nobody: ['redactie', 'de redactie', 'onze redactie', 'admin'],
};
