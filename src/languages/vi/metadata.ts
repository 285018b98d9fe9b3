import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['tác giả'],
	writer: ['tác giả', 'phóng viên'],
	editor: ['biên tập'],
	role: ['phóng viên'],
	published: ['ngày đăng', 'đăng ngày', 'đăng lúc', 'xuất bản', 'ngày'],
	updated: ['cập nhật', 'cập nhật lúc', 'chỉnh sửa'],
	nobody: ['ban biên tập', 'ttxvn', 'admin'],
};
