import type { MetadataWords } from '../metadata';

export const metadataWords: MetadataWords = {
	by: ['글'],
	writer: ['기자', '글쓴이', '작성자', '취재'],
	editor: ['편집'],
	role: ['기자', '특파원'],
	published: ['입력', '등록', '기사입력', '송고시간', '작성일', '승인'],
	updated: ['수정', '최종수정', '업데이트', '최종 수정'],
	nobody: ['편집부', '연합뉴스', '온라인뉴스팀', 'admin'],
};
