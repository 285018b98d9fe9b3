import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['文', '執筆'],
	writer: ['著者', '記者', '筆者', '執筆者'],
	editor: ['編集'],
	role: ['記者'],
	published: ['公開日', '掲載日', '投稿日', '公開', '配信', '公開日時'],
	updated: ['更新日', '最終更新日', '更新', '最終更新', '更新日時'],
	nobody: ['編集部', 'admin'],
};
