import { formatWhenValue } from '../dates/format-when';
import type { ArticleReport, Statement } from '../report/report';
import { contentText } from './statement-text';
import { addressAtWords } from './text-fragment';
import { whenInWords } from './when-in-words';
import type { Words } from './words';

/** One statement to take along: the words, who said them, when and how we know, where it was published, and a link to the words. */
export function citation(report: ArticleReport, statement: Statement, words: Words): string {
	const { article } = report;
	const source = report.sources.find((one) => one.id === statement.source);
	const content = contentText(article, statement);
	const quoted = statement.kind === 'direct' && !/^["“”„«'‘]/.test(content) ? `“${content}”` : content;
	const said = statement.kind === 'indirect' ? words.t('citation_paraphrase', quoted) : quoted;
	const who = source?.description ? `${source.name} (${source.description})` : (source?.name ?? '?');
	const when = statement.when && `${whenInWords(statement.when.value, words)} (${words.t(`basis_${statement.when.basis}`)})`;
	const published = article.published && formatWhenValue(article.published.value, words.locale);
	const where = [article.title, article.site.name || article.site.host, published].filter(Boolean).join(', ');
	const [first] = statement.content;
	const address = first ? addressAtWords(article, first) : article.url;
	return `${said}\n— ${[who, when].filter(Boolean).join(', ')}\n${where}\n${address}`;
}
