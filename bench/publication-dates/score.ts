/** A page's day of publication, as the gold or a prediction has it: "2023-09-18", null where the page has none. */
export interface DatedPage {
	id: string;
	published: string | null;
}

export interface DateScores {
	/** Right days and rightly none, of all pages: the accuracy of htmldate's evaluation (Barbaresi 2020, doi:10.21105/joss.02439). */
	accuracy: number;
	/** Right days, of the dated pages. */
	right: number;
	/** Undated pages that were given no date; 1 where there are none. */
	leftUndated: number;
}

export function scoreDates(gold: DatedPage[], predictions: Iterable<DatedPage>): DateScores {
	const predicted = new Map([...predictions].map(({ id, published }) => [id, published]));
	const dated = gold.filter(({ published }) => published !== null);
	const undated = gold.filter(({ published }) => published === null);
	const right = dated.filter(({ id, published }) => predicted.get(id) === published).length;
	const left = undated.filter(({ id }) => (predicted.get(id) ?? null) === null).length;
	return {
		accuracy: (right + left) / gold.length,
		right: dated.length ? right / dated.length : 1,
		leftUndated: undated.length ? left / undated.length : 1,
	};
}
