// The "when" of every statement of thirteen articles, marked by hand (tests/gold/when.md), against what the code assigns.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block, Span } from '../../src/article/article';
import { readJsonLines } from '../../src/cli/json-lines';
import type { Basis, Contradiction, When } from '../../src/dates/when';
import type { StatementDraft } from '../../src/statements/draft';

type Offsets = [start: number, end: number];

interface GoldWhen {
	basis: Basis;
	value: string;
	text?: Offsets;
	/** Id of the statement that tells the time, at the end of the chain. */
	from?: string;
	contradiction?: Contradiction;
}

interface GoldStatement {
	id: string;
	content: Offsets[];
	cue?: Offsets;
	mention?: Offsets;
	speaker?: string;
	within?: string;
	when: GoldWhen;
}

interface GoldArticle {
	id: string;
	published: string;
	statements: GoldStatement[];
}

interface Attribution {
	id: string;
	source: { start: number; end: number } | null;
	cue: { start: number; end: number } | null;
	speaker?: string;
}

const ROOT = join(import.meta.dirname, '../..');
export const ARTICLES = '../shared/data/statements/detik-hand-dev.jsonl';
export const SEED = '../shared/design/seed-article.txt';
export const GOLD = 'tests/gold/when.jsonl';

/** One article of the gold with its statements as the statements stage would hand them on, were it never wrong. */
export interface WhenCase {
	id: string;
	article: Article;
	drafts: StatementDraft[];
	/** Parallel to `drafts`, spans and indices in the article's terms. */
	expected: (Omit<GoldWhen, 'text' | 'from'> & { text?: Span; root?: number })[];
}

export function readCases(): WhenCase[] {
	const articles = new Map(
		readJsonLines<{ id: string; text: string; attributions: Attribution[] }>(join(ROOT, ARTICLES)).map((article) => [article.id, article]),
	);
	const seed = { text: readFileSync(join(ROOT, SEED), 'utf8').replaceAll('\u00a0', ' '), attributions: [] };
	return readJsonLines<GoldArticle>(join(ROOT, GOLD)).map((gold) => toCase(gold, gold.id === 'seed' ? seed : articles.get(gold.id)));
}

function toCase({ id, published, statements }: GoldArticle, source: { text: string; attributions: Attribution[] } | undefined): WhenCase {
	if (!source) throw new Error(`No article ${id}`);
	const lines = linesOf(source.text);
	const span = ([start, end]: Offsets): Span => {
		const block = lines.findIndex((line) => start >= line.start && start < line.end);
		const line = lines[block];
		if (!line) throw new Error(`${id}: nothing at ${start}`);
		return { block, start: start - line.start, end: end - line.start };
	};
	const indexOf = (statement: string) => statements.findIndex((each) => each.id === statement);
	const attributions = new Map(source.attributions.map((attribution) => [attribution.id, attribution]));
	const drafts = statements.map((statement): StatementDraft => {
		const { cue, source: mention, speaker } = attributions.get(statement.id) ?? {};
		const cueAt = statement.cue ?? (cue ? ([cue.start, cue.end] as Offsets) : undefined);
		const mentionAt = statement.mention ?? (mention ? ([mention.start, mention.end] as Offsets) : undefined);
		const name = statement.speaker ?? speaker;
		return {
			content: statement.content.map(span),
			...(cueAt && { cue: span(cueAt) }),
			...(mentionAt && { mention: span(mentionAt) }),
			...(name && { speaker: name }),
			...(statement.within && { within: indexOf(statement.within) }),
			kind: 'indirect',
			rule: 'gold',
		};
	});
	const expected = statements.map(({ when: { text, from, ...when } }) => ({
		...when,
		...(text && { text: span(text) }),
		...(from && { root: indexOf(from) }),
	}));
	return { id, article: articleOf(lines, published), drafts, expected };
}

function linesOf(text: string): { start: number; end: number; text: string }[] {
	let start = 0;
	return text
		.split('\n')
		.map((line) => {
			const at = start;
			start += line.length + 1;
			return { start: at, end: at + line.length, text: line };
		})
		.filter((line) => line.text.trim() !== '');
}

function articleOf(lines: readonly { text: string }[], published: string): Article {
	const blocks = lines.map(({ text }): Block => ({ kind: 'paragraph', text, html: '' }));
	return {
		url: 'https://example.org/',
		title: '',
		site: { name: '', host: 'example.org' },
		authors: [],
		editors: [],
		published: { value: published, layers: [], against: [] },
		language: 'id',
		languageConfidence: 1,
		blocks,
		removed: [],
	};
}

/** The statement at the end of the chain a time was carried over along. */
export function rootOf(index: number, whens: readonly (When | undefined)[]): number {
	const from = whens[index]?.from;
	return typeof from === 'number' && from !== index ? rootOf(from, whens) : index;
}

/** What is wrong with one assigned time; empty if nothing is. */
export function faults(
	index: number,
	whens: readonly (When | undefined)[],
	{ basis, value, text, root, contradiction }: WhenCase['expected'][number],
): string[] {
	const when = whens[index];
	const wrong: string[] = [];
	if (when?.basis !== basis) wrong.push(`basis ${when?.basis} for ${basis}`);
	if (when?.value !== value) wrong.push(`value ${when?.value} for ${value}`);
	if (when?.contradiction !== contradiction) wrong.push(`contradiction ${when?.contradiction} for ${contradiction}`);
	if (root !== undefined && rootOf(index, whens) !== root) wrong.push(`from ${rootOf(index, whens)} for ${root}`);
	if (text && !(when?.text?.block === text.block && when.text.start < text.end && text.start < when.text.end)) wrong.push('other words');
	return wrong;
}
