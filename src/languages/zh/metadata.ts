import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['作者', '撰文'],
	writer: ['作者', '记者', '記者', '撰文', '文'],
	editor: ['编辑', '編輯', '责任编辑', '責任編輯', '责编'],
	role: ['记者', '記者'],
	published: ['发布时间', '發布時間', '发表于', '发布日期', '发布于', '發佈'],
	updated: ['更新时间', '更新時間', '更新', '最后更新', '最後更新'],
	nobody: ['新华社', '中央社', 'admin', '小编'],
};
