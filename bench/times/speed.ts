// tsx bench/times/speed.ts
// Time expressions found in the same texts by this project, chrono-node and Microsoft Recognizers, in one run: the ratio holds on any
// machine, milliseconds do not. Fails below three times the speed of either, and where time grows faster than the text.
import { join } from 'node:path';
import { DateTimeRecognizer } from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { readJsonLines } from '../../src/cli/json-lines';
import { assignWhen, type DatedArticle } from '../../src/dates/assign-when';
import { findTimes } from '../../src/dates/find-times';
import type { StatementDraft } from '../../src/statements/draft';
import { isHere } from '../floors';

const TEXTS = {
	'news of every day': '../shared/data/statements/polnear-dev.jsonl',
	'short texts dense with dates': '../shared/data/times/meantime-en.jsonl',
};
const ANCHOR = '2016-09-01';
const AT_LEAST = 3;
/** Time of twice the text over time of the text. */
const LINEAR = 2.2;

interface Text {
	text: string;
}

/**
 * How many times as long `twice` takes as `once`, and the milliseconds of `once`, both by the least processor time over rounds by turns:
 * whatever else the machine does, or the engine while it compiles and collects, only ever adds to it. So while the growth looks too
 * large more rounds are taken.
 */
function growthOf(once: () => void, twice: () => void): { growth: number; time: number } {
	let [half, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	for (let round = 0; round < MOST_ROUNDS && (round < LEAST_ROUNDS || whole / half > LINEAR); round++) {
		half = Math.min(half, processorTime(once));
		whole = Math.min(whole, processorTime(twice));
	}
	return { growth: whole / half, time: half };
}

const LEAST_ROUNDS = 10;
const MOST_ROUNDS = 60;
/** A shorter measurement is not exact: the work is done again until it has taken so long, in milliseconds. */
const SHORTEST = 30;

/** In milliseconds, for the work done once. */
function processorTime(work: () => void): number {
	const before = process.cpuUsage();
	for (let count = 1; ; count++) {
		work();
		const { user, system } = process.cpuUsage(before);
		const time = (user + system) / 1000;
		if (time >= SHORTEST) return time / count;
	}
}

function holds(isHeld: boolean, line: string): void {
	console.log(`${isHeld ? 'holds  ' : 'BELOW  '}  ${line}`);
	if (!isHeld) process.exitCode = 1;
}

/** Rounds in which the engine compiles either finder: after as many neither gets faster. */
const WARM_UP = 30;
const ROUNDS = 21;

/**
 * Sum over the texts of the median time each took, in milliseconds. The finders take turns at reading all texts, so that a busy machine
 * is busy for all; one text takes less than the machine's slice of time.
 */
function byTurns(rounds: number, texts: readonly Text[], ...finders: ((text: string) => void)[]): number[] {
	const times = finders.map(() => texts.map((): number[] => []));
	for (let round = 0; round < rounds; round++) {
		for (const [finder, find] of finders.entries()) {
			for (const [index, { text }] of texts.entries()) {
				const start = performance.now();
				find(text);
				times[finder]?.[index]?.push(performance.now() - start);
			}
		}
	}
	return times.map((byText) => byText.reduce((sum, all) => sum + median(all), 0));
}

function median(numbers: number[]): number {
	return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function measure(name: string, texts: readonly Text[]): void {
	const ours = (text: string) => void findTimes(text, 'en', { anchor: ANCHOR });
	const chronos = (text: string) => void chrono.en.parse(text, new Date(ANCHOR));
	// The model is made once: a call of recognizeDateTime makes it anew.
	const model = new DateTimeRecognizer('en-us').getDateTimeModel();
	const recognizers = (text: string) => void model.parse(text, new Date(ANCHOR));
	byTurns(WARM_UP, texts, ours, chronos);
	const [mine = 0, its = 0] = byTurns(ROUNDS, texts, ours, chronos);
	holds(
		its / mine >= AT_LEAST,
		`${name}: ${(its / mine).toFixed(1)} times as fast as chrono-node (${mine.toFixed(1)} and ${its.toFixed(1)} ms)`,
	);
	// Recognizers takes so long that the shortest texts, a few times, are enough.
	const few = texts.toSorted((a, b) => a.text.length - b.text.length).slice(0, 5);
	const [mineOnFew = 0, theirs = 0] = byTurns(3, few, ours, recognizers);
	holds(theirs / mineOnFew >= AT_LEAST, `${name}: ${(theirs / mineOnFew).toFixed(0)} times as fast as Microsoft Recognizers`);
}

/** Ordinary text, and texts made to be slow: rows of words that begin an expression and never end it. */
function measureGrowth(): void {
	const hostile = {
		'ordinary text': 'Kata dia, Senin (18/9/2023), pukul 10.15 WIB, dua pekan lalu harga naik. ',
		'words that begin expressions': 'pada hari akhir awal setiap dua sekitar ',
		digits: '18/9/',
		'digits and points': '1.2.3-4.',
		parentheses: '((((',
		'one word': 'a',
	};
	for (const [name, piece] of Object.entries(hostile)) {
		const [text, twice] = [1, 2].map((times) => piece.repeat(Math.ceil((times * 500_000) / piece.length))) as [string, string];
		const find = (words: string) => () => {
			findTimes(words, 'id', { anchor: ANCHOR });
		};
		const { growth, time } = growthOf(find(text), find(twice));
		holds(growth <= LINEAR, `${name}: ${growth.toFixed(2)} times as long for twice the text (${time.toFixed(0)} ms for 500 kB)`);
	}
}

/** One paragraph of statements by one source, none of which tells its time: each looks for it at all the others it may. */
function measureWhenGrowth(): void {
	const [once, twice] = [8000, 16_000].map((count) => {
		const { article, drafts } = monotonous(count);
		return () => void assignWhen(article, drafts);
	}) as [() => void, () => void];
	const { growth, time } = growthOf(once, twice);
	holds(growth <= LINEAR, `16,000 statements: ${growth.toFixed(2)} times as long as 8,000 (${time.toFixed(0)} ms)`);
}

function monotonous(count: number): { article: DatedArticle; drafts: StatementDraft[] } {
	const sentence = 'Budi berkata harga naik. ';
	const spanOf = (words: string, sentenceStart: number) => {
		const start = sentenceStart + sentence.indexOf(words);
		return { block: 0, start, end: start + words.length };
	};
	const article: DatedArticle = { language: 'id', blocks: [{ kind: 'paragraph', text: sentence.repeat(count), html: '' }] };
	const drafts = Array.from({ length: count }, (_, index): StatementDraft => {
		const at = index * sentence.length;
		const [mention, cue, content] = [spanOf('Budi', at), spanOf('berkata', at), spanOf('harga naik', at)];
		return { content: [content], cue, mention, kind: 'indirect', rule: 'bench' };
	});
	return { article, drafts };
}

for (const [name, file] of Object.entries(TEXTS)) {
	if (isHere(file)) measure(name, readJsonLines<Text>(join(import.meta.dirname, '../..', file)));
	else console.log(`skipped  ${file} is not here`);
}
measureGrowth();
measureWhenGrowth();
