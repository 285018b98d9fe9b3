import type { ArticleReport } from '../report';
import { statementLines } from './statement-lines';

const COLUMNS = [
	'id',
	'within',
	'source',
	'naming',
	'source_kind',
	'description',
	'mention',
	'cue',
	'form',
	'content',
	'when',
	'when_basis',
	'when_text',
	'rule',
	'title',
	'site',
	'published',
	'url',
];

/** One line a statement, RFC 4180, with a byte order mark: without it spreadsheets read UTF-8 as something else. */
export function writeCsv(report: ArticleReport): string {
	const { article } = report;
	const rows = statementLines(report).map(({ statement, source, content, cue, mention, whenText }) => [
		statement.id,
		statement.within,
		source?.name,
		source?.naming,
		source?.kind,
		source?.description,
		mention,
		cue,
		statement.kind,
		content,
		statement.when?.value,
		statement.when?.basis,
		whenText,
		statement.rule,
		article.title,
		article.site.host,
		article.published?.value,
		article.canonicalUrl ?? article.url,
	]);
	return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that begins like a formula would be run by a spreadsheet, and the words are the page's: an apostrophe in front keeps
 * it text (OWASP, "CSV Injection").
 */
function cell(value = ''): string {
	const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
