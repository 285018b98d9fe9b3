// npx tsx bench/articles/gate.ts [--raise | --lower]
// The text of the article on two public sets. The rules were developed on the pages whose id is even; `heldOut` is the other half.
import { join } from 'node:path';
import { readJsonLines } from '../../src/cli/json-lines';
import { predictArticles } from '../../src/cli/predict/articles';
import { holdFloors } from '../floors';
import { isHeldOut } from './held-out';
import { average, scoreText } from './shingles';

function measure(folder: string): Record<string, number> {
	const predicted = new Map([...predictArticles(folder)].map(({ id, text }) => [id, text]));
	const pages = readJsonLines<{ id: string; text: string }>(join(folder, 'gold.jsonl')).map(({ id, text }) => ({
		id,
		score: scoreText(text, predicted.get(id) ?? ''),
	}));
	const all = average(pages.map(({ score }) => score));
	return { ...all, heldOut: average(pages.filter(({ id }) => isHeldOut(id)).map(({ score }) => score)).f1 };
}

const set = (name: string) => ({ input: `../shared/data/articles/${name}`, measure: () => measure(`../shared/data/articles/${name}`) });

holdFloors(join(import.meta.dirname, 'floors.json'), { scrapinghub: set('scrapinghub'), 'wcxb-dev': set('wcxb-dev') });
