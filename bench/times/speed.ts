// tsx bench/times/speed.ts
// Time expressions found in the same texts by this project, chrono-node and Microsoft Recognizers, in one run: the ratio holds on any
// machine, milliseconds do not. Fails below three times the speed of either, and where time grows faster than the text.
import { join } from 'node:path';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { readJsonLines } from '../../src/cli/json-lines';
import { findTimes } from '../../src/dates/find-times';
import { isHere } from '../floors';

/** News of every day, and short texts dense with dates. */
const TEXTS = ['../shared/data/statements/polnear-dev.jsonl', '../shared/data/times/meantime-en.jsonl'];
const ANCHOR = '2016-09-01';
const AT_LEAST = 3;
/** Time of twice the text over time of the text. */
const LINEAR = 2.2;

interface Text {
	text: string;
}

/**
 * Processor time of each piece of work, in milliseconds, over rounds by turns: whatever else the machine does falls on all alike. The
 * first rounds, in which the engine still compiles, do not count.
 */
function timed(rounds: number, ...work: (() => void)[]): number[] {
	const total = work.map(() => 0);
	for (let round = -Math.ceil(rounds / 3); round < rounds; round++) {
		for (const [index, run] of work.entries()) {
			const before = process.cpuUsage().user;
			run();
			if (round >= 0) total[index] = (total[index] ?? 0) + (process.cpuUsage().user - before) / 1000;
		}
	}
	return total.map((time) => time / rounds);
}

function holds(isHeld: boolean, line: string): void {
	console.log(`${isHeld ? 'holds  ' : 'BELOW  '}  ${line}`);
	if (!isHeld) process.exitCode = 1;
}

/** Sum over the texts of the least time each took in `rounds`: a text takes less than the machine's slice of time. */
function leastByText(rounds: number, texts: readonly Text[], ...work: ((text: string) => void)[]): number[] {
	return work.map((run) => {
		let sum = 0;
		for (const { text } of texts) {
			let least = Number.POSITIVE_INFINITY;
			for (let round = 0; round < rounds; round++) {
				const start = performance.now();
				run(text);
				least = Math.min(least, performance.now() - start);
			}
			sum += least;
		}
		return sum;
	});
}

function measure(texts: readonly Text[]): void {
	const ours = (text: string) => void findTimes(text, 'en', { anchor: ANCHOR });
	const chronos = (text: string) => void chrono.en.parse(text, new Date(ANCHOR));
	const recognizers = (text: string) => void recognizeDateTime(text, 'en-us', undefined, new Date(ANCHOR));
	leastByText(10, texts, ours, chronos);
	const [mine = 0, its = 0] = leastByText(20, texts, ours, chronos);
	// Recognizers takes so long that a few texts are enough.
	const [mineOnFew = 0, theirs = 0] = leastByText(1, texts.slice(-5), ours, recognizers);
	holds(its / mine >= AT_LEAST, `${(its / mine).toFixed(1)} times as fast as chrono-node (${mine.toFixed(1)} ms, ${its.toFixed(1)} ms)`);
	holds(theirs / mineOnFew >= AT_LEAST, `${(theirs / mineOnFew).toFixed(0)} times as fast as Microsoft Recognizers`);
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
		const [half = 0, whole = 0] = timed(8, find(text), find(twice));
		const growth = whole / half;
		holds(growth <= LINEAR, `${name}: ${growth.toFixed(2)} times as long for twice the text (${half.toFixed(0)} ms for 500 kB)`);
	}
}

if (TEXTS.every(isHere)) measure(TEXTS.flatMap((file) => readJsonLines<Text>(join(import.meta.dirname, '../..', file))));
else console.log(`skipped  ${TEXTS.find((file) => !isHere(file))} is not here`);
measureGrowth();
