// npx tsx bench/sources/score-sources.ts [--errors]
// Naming, kind and merging of sources on the mentions of tests/gold/sources.jsonl (its rules: tests/gold/sources.md).
import { existsSync } from 'node:fs';
import type { Article, Span } from '../../src/article/article';
import { readJsonLines } from '../../src/cli/json-lines';
import { identifySources } from '../../src/sources/identify-sources';
import type { Naming, SourceKind } from '../../src/sources/source';
import type { StatementDraft } from '../../src/statements/draft';
import { findStatements } from '../../src/statements/find-statements';
import { bCubed } from './b-cubed';

interface GoldMention {
	start: number;
	end: number;
	naming: Naming;
	/** Each of them is right. */
	kind: SourceKind[];
	/** Mentions of one source share this label. */
	source: string;
}

interface TextRecord {
	id: string;
	lang: string;
	text: string;
	paragraphs: { start: number; end: number }[];
}

const DATA = new URL('../../../shared/data/statements/', import.meta.url);
const FLOORS = { naming: 0.95, kind: 0.85, merging: 0.88 };

const gold = readJsonLines<{ set: string; id: string; mentions: GoldMention[] }>(
	new URL('../../tests/gold/sources.jsonl', import.meta.url).pathname,
);
const texts = new Map<string, TextRecord>();
for (const set of new Set(gold.map((record) => record.set))) {
	const path = new URL(`${set}.jsonl`, DATA).pathname;
	if (existsSync(path)) for (const record of readJsonLines<TextRecord>(path)) texts.set(record.id, record);
}

let mentions = 0;
let namingRight = 0;
let kindRight = 0;
let resolved = 0;
const predictedClusters: string[] = [];
const goldClusters: string[] = [];
const errors: string[] = [];

for (const record of gold) {
	const text = texts.get(record.id);
	if (!text) continue;
	const article = articleOf(text);
	const found = findStatements(article);
	const drafts = record.mentions.map((mention): StatementDraft => {
		const span = spanIn(text, mention);
		const draft = found.find((other) => other.mention && overlaps(other.mention, span));
		if (draft?.antecedent) resolved++;
		return {
			content: [],
			mention: span,
			...(draft?.antecedent && { antecedent: draft.antecedent }),
			...(draft?.speaker && { speaker: draft.speaker }),
			kind: 'indirect',
			rule: 'gold',
		};
	});
	const { sources, sourceOf } = identifySources(article, drafts);
	record.mentions.forEach((mention, index) => {
		const source = sources.find(({ id }) => id === sourceOf[index]);
		mentions++;
		if (source?.naming === mention.naming) namingRight++;
		if (source && mention.kind.includes(source.kind)) kindRight++;
		predictedClusters.push(`${record.id} ${sourceOf[index]}`);
		goldClusters.push(`${record.id} ${mention.source}`);
		const wrong = [
			source?.naming !== mention.naming && `naming ${source?.naming} for ${mention.naming}`,
			source && !mention.kind.includes(source.kind) && `kind ${source.kind} for ${mention.kind.join('/')}`,
		].filter(Boolean);
		const label = `${record.id} [${mention.start}] "${text.text.slice(mention.start, mention.end)}" → ${sourceOf[index]} ${source?.name} (gold ${mention.source})`;
		errors.push(`${wrong.length > 0 ? '✗' : ' '} ${label}: ${wrong.join('; ')}`);
	});
}

if (mentions === 0) {
	console.log('sources: skipped, the texts are not there (../shared/data/statements)');
} else {
	const merging = bCubed(predictedClusters, goldClusters);
	if (process.argv.includes('--errors')) console.log(errors.join('\n'));
	console.log(`${mentions} mentions, ${resolved} with an antecedent from the statements stage`);
	report('naming', namingRight / mentions, FLOORS.naming);
	report('kind', kindRight / mentions, FLOORS.kind);
	report('merging B³ F', merging.f, FLOORS.merging, ` (P ${merging.precision.toFixed(3)}, R ${merging.recall.toFixed(3)})`);
}

function report(name: string, value: number, floor: number, detail = ''): void {
	console.log(`${name} ${value.toFixed(3)}, floor ${floor}${detail}`);
	if (value < floor) process.exitCode = 1;
}

function articleOf({ text, lang, paragraphs }: TextRecord): Article {
	return {
		url: 'https://gold.example/',
		title: '',
		site: { name: '', host: 'gold.example' },
		authors: [],
		editors: [],
		language: lang,
		languageConfidence: 1,
		blocks: paragraphs.map(({ start, end }) => ({ kind: 'paragraph', text: text.slice(start, end), html: '' })),
		removed: [],
	};
}

function spanIn({ paragraphs }: TextRecord, { start, end }: { start: number; end: number }): Span {
	const block = paragraphs.findIndex((paragraph) => start >= paragraph.start && start < paragraph.end);
	const from = paragraphs[block]?.start ?? 0;
	return { block, start: start - from, end: end - from };
}

function overlaps(a: Span, b: Span): boolean {
	return a.block === b.block && a.start < b.end && b.start < a.end;
}
