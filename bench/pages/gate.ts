// npx tsx bench/pages/gate.ts [--raise | --lower]
// Indonesian news pages: no paragraph lost, no clutter left, title, author and instant right. The scorer stands beside the data.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { predictPages } from '../../src/cli/predict/pages';
import { holdFloors, isHere } from '../floors';

const PAGES = '../shared/data/pages';
const SCORER = '../shared/bench/pages/score.mjs';

interface Totals {
	pages: number;
	body: number;
	lost: number;
	hidden: number;
	hiddenLost: number;
	clutter: number;
	leaks: number;
	after: number;
	leaksAfter: number;
	title: number;
	author: number;
	dated: number;
	dateRight: number;
}

type ScoreAll = (golds: unknown[], predictions: Map<string, unknown>) => { total: Totals };

const scoreAll: ScoreAll | undefined = isHere(SCORER) ? (await import(pathToFileURL(resolve(SCORER)).href)).scoreAll : undefined;

function measure(): Record<string, number> {
	const folders = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const golds = folders.map(({ name }) => JSON.parse(readFileSync(join(PAGES, name, 'gold.json'), 'utf8')));
	const predictions = new Map([...predictPages(PAGES)].map((page) => [page.id, page]));
	const { total } = (scoreAll as ScoreAll)(golds, predictions);
	return {
		bodyKept: total.body - total.lost,
		laterPagesKept: total.hidden - total.hiddenLost,
		clutterTakenOut: total.clutter - total.leaks,
		clutterBelowTakenOut: total.after - total.leaksAfter,
		title: total.title,
		author: total.author,
		instant: total.dateRight,
	};
}

holdFloors(join(import.meta.dirname, 'floors.json'), { pages: { input: scoreAll ? PAGES : SCORER, measure } });
