// npx tsx bench/sources/score-names.ts [--errors]
// Names of the sources of Indonesian news against the speakers that the pfsa set names: of the statements with a speaker there, how many
// have a source of just that name here. `heldOut`: every fourth article, whose errors nobody read.
import { existsSync } from 'node:fs';
import type { Article, Span } from '../../src/article/article';
import { readJsonLines } from '../../src/cli/json-lines';
import { indonesianNaming } from '../../src/languages/id/naming';
import { identifySources } from '../../src/sources/identify-sources';
import { findStatements } from '../../src/statements/find-statements';

interface Stretch {
	start: number;
	end: number;
}
interface TextRecord {
	text: string;
	paragraphs: Stretch[];
	attributions: { speaker?: string; source?: { text: string } | null; content: Stretch[] }[];
}

const DATA = new URL('../../../shared/data/statements/pfsa-dev.jsonl', import.meta.url).pathname;
const FLOORS = { developed: 0.91, heldOut: 0.81 };
/** The set gives ranks with names ("Komisaris Besar Yusri Yunus"), and offices with some; they are no part of a name here. */
const TITLES = [...indonesianNaming().ranks, 'presiden', 'wali kota', 'TNI', 'gigi'].map((title) => title.toLowerCase().split(' '));

const tally = { developed: { right: 0, all: 0 }, heldOut: { right: 0, all: 0 } };

if (!existsSync(DATA)) {
	console.log('names: skipped, the texts are not there (../shared/data/statements)');
} else {
	readJsonLines<TextRecord>(DATA).forEach((record, index) => {
		const article = articleOf(record);
		const drafts = findStatements(article);
		const { sources, sourceOf } = identifySources(article, drafts);
		const isHeldOut = index % 4 === 3;
		const counts = isHeldOut ? tally.heldOut : tally.developed;
		for (const { speaker, source, content } of record.attributions) {
			// A line break: the next paragraph's words stuck to the speaker.
			if (!speaker || source?.text.includes('\n')) continue;
			const shared = drafts.map((draft) => overlap(draft.content, content, record.paragraphs));
			const best = shared.indexOf(Math.max(...shared));
			const name = shared[best] ? sources.find(({ id }) => id === sourceOf[best])?.name : undefined;
			const right = name !== undefined && plain(name) === plain(fullForm(speaker));
			counts.all++;
			if (right) counts.right++;
			else if (process.argv.includes('--errors') && !isHeldOut) console.log(`${index}: ${name} for ${speaker}`);
		}
	});
	for (const part of ['developed', 'heldOut'] as const) {
		const { right, all } = tally[part];
		console.log(`names ${part} ${(right / all).toFixed(3)} of ${all}, floor ${FLOORS[part]}`);
		if (right / all < FLOORS[part]) process.exitCode = 1;
	}
}

function plain(name: string): string {
	let words = (name.match(/[\p{L}\p{N}'’-]+/gu) ?? []).map((word) => word.toLowerCase());
	for (;;) {
		const title = TITLES.find((form) => form.length < words.length && form.every((word, index) => words[index] === word));
		if (!title) return words.join(' ');
		words = words.slice(title.length);
	}
}

/** "Presiden Jokowi" is Joko Widodo where the article names him so; our row then has the full name. */
function fullForm(speaker: string): string {
	const name = Object.keys(indonesianNaming().knownAs).find((short) => plain(speaker) === short.toLowerCase());
	return (name && indonesianNaming().knownAs[name]) ?? speaker;
}

function articleOf({ text, paragraphs }: TextRecord): Article {
	return {
		url: 'https://gold.example/',
		title: '',
		site: { name: '', host: 'gold.example' },
		authors: [],
		editors: [],
		language: 'id',
		languageConfidence: 1,
		blocks: paragraphs.map(({ start, end }) => ({ kind: 'paragraph', text: text.slice(start, end), html: '' })),
		removed: [],
	};
}

function overlap(spans: readonly Span[], gold: readonly Stretch[], paragraphs: readonly Stretch[]): number {
	let shared = 0;
	for (const { block, start, end } of spans) {
		const from = paragraphs[block]?.start ?? 0;
		for (const part of gold) shared += Math.max(0, Math.min(from + end, part.end) - Math.max(from + start, part.start));
	}
	return shared;
}
