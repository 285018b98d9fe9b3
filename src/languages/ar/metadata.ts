import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['بقلم', 'كتب', 'كتبت'],
	writer: ['الكاتب', 'الكاتبة', 'المحرر'],
	editor: ['تحرير'],
	role: ['مراسل', 'صحفي'],
	published: ['نشر', 'نشر في', 'تاريخ النشر', 'تم النشر'],
	updated: ['آخر تحديث', 'تحديث', 'تم التحديث'],
	nobody: ['التحرير', 'هيئة التحرير', 'admin'],
};
