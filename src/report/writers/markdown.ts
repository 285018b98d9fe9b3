import type { Block } from '../../article/article';
import type { ArticleReport } from '../report';
import { type StatementLine, statementLines } from './statement-lines';

/** Article and ledger as CommonMark, for notes and archives. Words of the page are escaped: they stay words. */
export function writeMarkdown(report: ArticleReport): string {
	const { article } = report;
	const facts = [
		['Site', [article.site.name, article.site.host].filter(Boolean).join(', ')],
		['Authors', article.authors.join(', ')],
		['Published', article.published?.value],
		['Updated', article.modified?.value],
		['First published by', article.firstPublishedBy?.name],
		['Address', article.canonicalUrl ?? article.url],
	].filter(([, value]) => value);
	return [
		`# ${escaped(article.title)}`,
		facts.map(([name, value]) => `- ${name}: ${escaped(value ?? '')}`).join('\n'),
		'## Who said what',
		...ledgerLines(report),
		'## Article',
		...article.blocks.map(blockLine),
		'',
	].join('\n\n');
}

function ledgerLines(report: ArticleReport): string[] {
	const lines = statementLines(report);
	return report.sources.flatMap((source) => {
		const own = lines.filter((line) => line.statement.source === source.id);
		if (own.length === 0) return [];
		const facts = [source.description, source.kind, source.naming].filter((fact) => fact !== undefined);
		return [`### ${escaped(source.name)}`, escaped(facts.join(', ')), ...own.map((line) => statementLine(line, lines))];
	});
}

function statementLine({ statement, content, cue, whenText }: StatementLine, all: StatementLine[]): string {
	const outer = all.find((line) => line.statement.id === statement.within);
	const facts = [
		statement.kind,
		cue && `“${cue}”`,
		outer && `told by ${outer.source?.name}`,
		statement.when && `${statement.when.value} (${statement.when.basis}${whenText && `: “${whenText}”`})`,
	];
	return `> ${escaped(content)}\n\n${escaped(`${statement.id}. ${facts.filter(Boolean).join(' · ')}`)}`;
}

function blockLine(block: Block): string {
	const text = escaped(block.text);
	if (block.kind === 'heading') return `${'#'.repeat(Math.max(3, block.level ?? 3))} ${text}`;
	if (block.kind === 'list-item') return `- ${text}`;
	if (block.kind === 'quotation') return `> ${text}`;
	if (block.kind === 'caption') return `*${text}*`;
	if (block.kind === 'preformatted') return block.text.replace(/^/gm, '    ');
	return text;
}

/** Every ASCII punctuation character may be escaped (CommonMark 0.31, section 2.4). */
function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/^([-+=])/, '\\$1');
}
