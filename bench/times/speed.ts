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

/** Least time of `runs`, in milliseconds: what else the machine does only ever adds. */
function least(runs: number, work: () => void): number {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run++) {
		const start = performance.now();
		work();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

function holds(isHeld: boolean, line: string): void {
	console.log(`${isHeld ? 'holds  ' : 'BELOW  '}  ${line}`);
	if (!isHeld) process.exitCode = 1;
}

function measure(texts: readonly Text[]): void {
	const ours = (some: readonly Text[]) => () => {
		for (const { text } of some) findTimes(text, 'en', { anchor: ANCHOR });
	};
	const chronos = () => {
		for (const { text } of texts) chrono.en.parse(text, new Date(ANCHOR));
	};
	// Recognizers takes so long that a few texts are enough.
	const few = texts.slice(-5);
	const recognizers = () => {
		for (const { text } of few) recognizeDateTime(text, 'en-us', undefined, new Date(ANCHOR));
	};
	least(20, ours(texts));
	least(20, chronos);
	const times = { ours: Number.POSITIVE_INFINITY, chrono: Number.POSITIVE_INFINITY };
	for (let round = 0; round < 20; round++) {
		times.ours = Math.min(times.ours, least(1, ours(texts)));
		times.chrono = Math.min(times.chrono, least(1, chronos));
	}
	const toChrono = times.chrono / times.ours;
	const toRecognizers = least(1, recognizers) / least(20, ours(few));
	holds(
		toChrono >= AT_LEAST,
		`${toChrono.toFixed(1)} times as fast as chrono-node (${times.ours.toFixed(1)} ms, ${times.chrono.toFixed(1)} ms)`,
	);
	holds(toRecognizers >= AT_LEAST, `${toRecognizers.toFixed(0)} times as fast as Microsoft Recognizers`);
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
		let [half, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
		// By turns, so that what else the machine does falls on both.
		for (let round = 0; round < 10; round++) {
			half = Math.min(
				half,
				least(1, () => findTimes(text, 'id', { anchor: ANCHOR })),
			);
			whole = Math.min(
				whole,
				least(1, () => findTimes(twice, 'id', { anchor: ANCHOR })),
			);
		}
		const growth = whole / half;
		holds(growth <= LINEAR, `${name}: ${growth.toFixed(2)} times as long for twice the text (${half.toFixed(0)} ms for 500 kB)`);
	}
}

if (TEXTS.every(isHere)) measure(TEXTS.flatMap((file) => readJsonLines<Text>(join(import.meta.dirname, '../..', file))));
else console.log(`skipped  ${TEXTS.find((file) => !isHere(file))} is not here`);
measureGrowth();
