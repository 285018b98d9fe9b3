import type { Article, Span } from '../article/article';
import type { Statement } from '../report/report';

/** The words of a span, exactly as the page has them. */
export function spanText(article: Article, span: Span): string {
	return article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
}

/** What was said, with an ellipsis where the attribution parts it. */
export function contentText(article: Article, statement: Statement): string {
	return statement.content.map((span) => spanText(article, span)).join(' … ');
}
