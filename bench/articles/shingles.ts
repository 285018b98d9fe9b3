// The measure of the public article extraction benchmark (https://github.com/scrapinghub/article-extraction-benchmark): overlap of
// shingles of four words, precision and recall averaged over pages, F1 from the two means; "exact" is the share of pages without a wrong word.

export interface PageScore {
	/** Undefined where neither the gold nor the prediction has a word. */
	precision?: number;
	recall?: number;
	exact: boolean;
}

const WORDS_A_SHINGLE = 4;

export function scoreText(gold: string, predicted: string): PageScore {
	const wanted = shingles(gold);
	const got = shingles(predicted);
	let right = 0;
	for (const [shingle, count] of wanted) right += Math.min(count, got.get(shingle) ?? 0);
	const inGold = sum(wanted.values());
	const inPrediction = sum(got.values());
	return {
		...(inPrediction && { precision: right / inPrediction }),
		...(inGold && { recall: right / inGold }),
		exact: words(gold).join(' ') === words(predicted).join(' '),
	};
}

export function average(pages: PageScore[]): { f1: number; exact: number } {
	const precision = mean(pages.flatMap((page) => page.precision ?? []));
	const recall = mean(pages.flatMap((page) => page.recall ?? []));
	return { f1: (2 * precision * recall) / (precision + recall), exact: mean(pages.map((page) => Number(page.exact))) };
}

const words = (text: string) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const mean = (numbers: number[]) => (numbers.length ? sum(numbers) / numbers.length : 0);

function shingles(text: string): Map<string, number> {
	const all = words(text);
	const counts = new Map<string, number>();
	for (let i = 0; i < Math.max(1, all.length - WORDS_A_SHINGLE + 1); i++) {
		const shingle = all.slice(i, i + WORDS_A_SHINGLE).join(' ');
		if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
	}
	return counts;
}
