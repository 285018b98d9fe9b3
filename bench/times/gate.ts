// tsx bench/times/gate.ts [--raise | --lower] [--peers]
// Time expressions in Indonesian and English, and the time of each statement. --peers measures chrono-node and Microsoft Recognizers on
// the same English texts beside ours; Recognizers takes minutes.
import { join } from 'node:path';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { readJsonLines } from '../../src/cli/json-lines';
import { assignWhen } from '../../src/dates/assign-when';
import { findTimes } from '../../src/dates/find-times';
import { holdFloors, isHere } from '../floors';
import { scoreTimes, type TimexDocument } from './score-timex';
import { ARTICLES, faults, readCases } from './when-gold';

const ROOT = join(import.meta.dirname, '../..');
const ENGLISH = '../shared/data/times/meantime-en.jsonl';
const INDONESIAN = '../shared/data/times/id-timex.jsonl';

const read = (file: string) => readJsonLines<TimexDocument>(join(ROOT, file));
const ours = ({ text, anchor, lang = 'id' }: TimexDocument) => findTimes(text, lang, { anchor });

function measureEnglish(): Record<string, number> {
	const documents = read(ENGLISH);
	return { ...scoreTimes(documents, ours), calendarValue: scoreTimes(documents, ours, true).value };
}

/** Share right of all statements, and of those shown as stated: a time that is not in the words must never be. */
function measureWhen(): Record<string, number> {
	let [all, right, stated, trulyStated] = [0, 0, 0, 0];
	for (const { id, article, drafts, expected } of readCases()) {
		const whens = assignWhen(article, drafts);
		for (const [index, gold] of expected.entries()) {
			const wrong = faults(index, whens, gold);
			if (wrong.length > 0) console.log(`         ${id} statement ${index + 1}: ${wrong.join(', ')}`);
			all++;
			if (wrong.length === 0) right++;
			if (whens[index]?.basis !== 'stated') continue;
			stated++;
			if (gold.basis === 'stated') trulyStated++;
		}
	}
	return { right: percent(right, all), statedIsStated: percent(trulyStated, stated) };
}

const percent = (part: number, whole: number) => Number(((100 * part) / whole).toFixed(2));

type Peer = (document: TimexDocument) => { start: number; end: number; value: string }[];

const two = (number: number) => String(number).padStart(2, '0');

/** chrono-node as TIMEX3: what it is certain of, down to the minute. */
const byChrono: Peer = ({ text, anchor }) =>
	chrono.en.parse(text, new Date(`${anchor}T12:00:00`)).map(({ index, text: words, start }) => {
		const month = `${start.get('year')}-${two(start.get('month') ?? 0)}`;
		const day = `${month}-${two(start.get('day') ?? 0)}`;
		const isMonth = start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday');
		const clock = start.isCertain('hour') ? `T${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}` : '';
		return { start: index, end: index + words.length, value: isMonth ? month : `${day}${clock}` };
	});

/** Recognizers gives TIMEX itself; of two readings the past one, as news means it. */
const byRecognizers: Peer = ({ text, anchor }) =>
	recognizeDateTime(text, 'en-us', undefined, new Date(`${anchor}T12:00:00`)).map(({ start, end, resolution }) => {
		const [first] = (resolution?.values ?? []) as { timex?: string; value?: string }[];
		const { timex = '', value = '' } = first ?? {};
		return { start, end: end + 1, value: timex.startsWith('XXXX') && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : timex };
	});

function measurePeers(): void {
	const documents = read(ENGLISH);
	const peers: [string, Peer][] = [
		['chrono-node', byChrono],
		['Microsoft Recognizers', byRecognizers],
	];
	for (const [name, peer] of peers) {
		const found = new Map(documents.map((document) => [document.id, peer(document)]));
		const score = scoreTimes(documents, ({ id }) => found.get(id) ?? []);
		const { value } = scoreTimes(documents, ({ id }) => found.get(id) ?? [], true);
		console.log(
			`         ${name}: relaxed ${score.relaxed.toFixed(1)}, value ${score.value.toFixed(1)}, on the calendar ${value.toFixed(1)}`,
		);
	}
}

holdFloors(join(import.meta.dirname, 'floors.json'), {
	'id-timex': { input: INDONESIAN, measure: () => ({ ...scoreTimes(read(INDONESIAN), ours) }) },
	'meantime-en': { input: ENGLISH, measure: measureEnglish },
	when: { input: ARTICLES, measure: measureWhen },
});
if (process.argv.includes('--peers') && isHere(ENGLISH)) measurePeers();
