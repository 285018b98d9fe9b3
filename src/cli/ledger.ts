import type { Article, Span } from '../article/article';
import type { When } from '../dates/when';
import type { ArticleReport, Report, Statement } from '../report/report';

const BASIS: Record<When['basis'], string> = {
	stated: 'stated',
	'worked-out': 'worked out',
	'carried-over': 'carried over',
	publication: 'no later than publication',
};

/** A report as plain text for a terminal: header, statements grouped by source, what was removed. */
export function formatLedger(report: Report): string {
	if (report.outcome === 'declined') return `${report.url}\nNot read as an article: ${report.reason}`;
	return [...header(report), '', ...ledger(report), ...removed(report.article)].join('\n');
}

function header({ article, sources, statements }: ArticleReport): string[] {
	const unnamed = sources.filter((source) => source.naming.startsWith('unnamed')).length;
	return [
		article.title,
		[article.site.name, article.site.host, article.authors.join(', ')].filter(Boolean).join(' · '),
		[
			article.published && `published ${article.published.value}`,
			article.modified && `updated ${article.modified.value}`,
			article.dateline && `dateline ${article.dateline}`,
			article.firstPublishedBy && `first published by ${article.firstPublishedBy.name}`,
		]
			.filter(Boolean)
			.join(' · '),
		`${statements.length} statements · ${sources.length} sources · ${unnamed} unnamed`,
	].filter(Boolean);
}

function ledger({ article, sources, statements }: ArticleReport): string[] {
	return sources.flatMap((source) => {
		const own = statements.filter((statement) => statement.source === source.id);
		if (own.length === 0) return [];
		const about = [source.naming.replaceAll('-', ' '), source.kind.replaceAll('-', ' '), source.description].filter(Boolean).join(', ');
		return [`${source.name} (${about})`, ...own.map((statement) => line(article, statement)), ''];
	});
}

function line(article: Article, statement: Statement): string {
	const said = statement.content.map((span) => words(article, span)).join(' … ');
	const how = [statement.kind, statement.act, statement.within && `within ${statement.within}`].filter(Boolean).join(', ');
	return `  ${statement.id}. ${said}\n     [${how}] ${when(article, statement.when)}`;
}

function when(article: Article, when: When | undefined): string {
	if (!when) return 'when: not told';
	const basis = [BASIS[when.basis], when.text && `"${words(article, when.text)}"`].filter(Boolean).join(' from ');
	return `when: ${when.value} (${basis}${when.contradiction ? `; ${when.contradiction.replaceAll('-', ' ')}` : ''})`;
}

function removed(article: Article): string[] {
	if (article.removed.length === 0) return [];
	return ['Removed', ...article.removed.map((piece) => `  ${piece.kind} (${piece.rule}): ${shorten(piece.text)}`)];
}

function words(article: Article, { block, start, end }: Span): string {
	return article.blocks[block]?.text.slice(start, end) ?? '';
}

/** One line of it: a removed piece may be many. */
function shorten(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
