import type { PageBlock } from './blocks/to-blocks';
import type { PageElement, PageText } from './copy/page-tree';
import { Reader } from './readability/reader';
import { ReaderDocument } from './readability/reader-document';

/** Which blocks Readability takes for the article: those most of whose words it kept. What it cleaned away between its own blocks can be judged again. */
export function findArticle(body: PageElement, title: string, blocks: PageBlock[]): boolean[] {
	const kept = new Reader(new ReaderDocument(body, title)).keptTexts();
	return blocks.map((block) => !block.within && isKept(block, kept));
}

function isKept({ texts }: PageBlock, kept: Set<PageText>): boolean {
	let there = 0;
	let all = 0;
	for (const text of texts) {
		const { length } = text.nodeValue.trim();
		all += length;
		if (kept.has(text)) there += length;
	}
	return there * 2 > all;
}
