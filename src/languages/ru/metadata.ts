import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['автор', 'текст'],
	writer: ['автор', 'текст', 'корреспондент'],
	editor: ['редактор'],
	role: ['корреспондент', 'журналист'],
	published: ['опубликовано', 'дата', 'дата публикации', 'создано'],
	updated: ['обновлено', 'обновлён', 'изменено', 'последнее обновление'],
	nobody: ['редакция', 'админ', 'admin'],
};
