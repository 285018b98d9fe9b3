import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['yazan', 'haber'],
	writer: ['yazar', 'muhabir', 'yazan'],
	editor: ['editör'],
	role: ['muhabir', 'editör'],
	published: ['yayınlanma', 'yayınlanma tarihi', 'giriş', 'giriş tarihi', 'yayın tarihi', 'oluşturulma tarihi', 'eklenme', 'tarih'],
	updated: ['güncelleme', 'güncellenme', 'son güncelleme', 'güncelleme tarihi', 'son güncellenme'],
	nobody: ['editör', 'admin', 'haber merkezi', 'redaksiyon'],
};
