/** Precision, recall and their harmonic mean. */
export interface Score {
	precision: number;
	recall: number;
	f: number;
}

/**
 * B³ (Bagga & Baldwin 1998, "Algorithms for Scoring Coreference Chains", LREC workshop on linguistic coreference): for each
 * mention, the share of its predicted cluster that is in its gold cluster (precision) and the share of its gold cluster that
 * is in its predicted cluster (recall), averaged over mentions. Both lists name the cluster of each mention, in one order.
 */
export function bCubed(predicted: readonly string[], gold: readonly string[]): Score {
	if (predicted.length !== gold.length) throw new RangeError(`${predicted.length} predictions for ${gold.length} mentions`);
	let precision = 0;
	let recall = 0;
	for (let i = 0; i < gold.length; i++) {
		let inPredicted = 0;
		let inGold = 0;
		let inBoth = 0;
		for (let j = 0; j < gold.length; j++) {
			const samePredicted = predicted[i] === predicted[j];
			const sameGold = gold[i] === gold[j];
			if (samePredicted) inPredicted++;
			if (sameGold) inGold++;
			if (samePredicted && sameGold) inBoth++;
		}
		precision += inBoth / inPredicted;
		recall += inBoth / inGold;
	}
	precision /= gold.length;
	recall /= gold.length;
	return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}
