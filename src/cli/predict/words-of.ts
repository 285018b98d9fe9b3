import type { Article } from '../../article/article';

/** The article's own words, a line a block. The line of an embed is ours, not the article's. */
export const wordsOf = (article: Article): string[] => article.blocks.filter((block) => block.kind !== 'embed').map((block) => block.text);
