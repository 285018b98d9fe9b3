import { expect } from 'vitest';

/** The larger input is so many times the smaller: 8 times the time where it grows with the size, 64 times where it grows with its square. */
const TIMES = 8;

/** CPU microseconds that the clock, which counts single ones, tells well: quicker work is measured several times over. */
const ENOUGH = 100;

/** Noise and cold code pass within a few (six at most were seen beside two busy processes on two cores); growth stays. */
const ROUNDS = 24;

/** CPU microseconds after which growth is sure: no work that is in order takes so many. */
const PATIENCE = 3_000_000;

/** CPU time, for the machine may be busy with other things. In microseconds. */
function cost(work: () => unknown, runs: number): number {
	const before = process.cpuUsage();
	for (let run = 0; run < runs; run++) work();
	const { user, system } = process.cpuUsage(before);
	return user + system;
}

const leastOfThree = (work: () => unknown, runs: number) => Math.min(cost(work, runs), cost(work, runs), cost(work, runs));

/**
 * Fails where the time of `work` grows faster than with the given power of the size, judged halfway to the next power. The power is
 * that of a "doubling ratio" experiment (Sedgewick and Wayne, Algorithms, 1.4: https://algs4.cs.princeton.edu/14analysis/).
 * What else the machine does only ever adds, so the least time of each size is kept, and what looks too much is measured again.
 */
function expectPower<Input>(power: number, size: number, inputOf: (size: number) => Input, work: (input: Input) => unknown): void {
	const smaller = inputOf(size / TIMES);
	const larger = inputOf(size);
	let runs = 1;
	while (leastOfThree(() => work(smaller), runs) < ENOUGH) runs *= 2;

	const most = power + 0.5;
	const least = { smaller: Number.POSITIVE_INFINITY, larger: Number.POSITIVE_INFINITY };
	let measured = Number.POSITIVE_INFINITY;
	let spent = 0;
	for (let round = 0; round < ROUNDS && spent < PATIENCE && measured >= most; round++) {
		const again = cost(() => work(larger), runs);
		least.larger = Math.min(least.larger, again);
		spent += again;
		// After the larger one: while the code is cold the smaller input would look dear, and the growth small.
		least.smaller = Math.min(
			least.smaller,
			leastOfThree(() => work(smaller), runs),
		);
		measured = Math.log(least.larger / least.smaller) / Math.log(TIMES);
	}
	const told = `${least.smaller} µs, and ${least.larger} µs for ${TIMES} times as much: the power of the size that time grows with`;
	expect(measured, told).toBeLessThan(most);
}

/**
 * The time `work` takes grows in proportion to its input, or little faster (n log n).
 * @param size of the larger input, in what `inputOf` counts: large enough that a square would outweigh the rest.
 */
export function expectLinearTime<Input>(size: number, inputOf: (size: number) => Input, work: (input: Input) => unknown): void {
	expectPower(1, size, inputOf, work);
}

/** The time `work` takes does not depend on the size of its input. */
export function expectConstantTime<Input>(size: number, inputOf: (size: number) => Input, work: (input: Input) => unknown): void {
	expectPower(0, size, inputOf, work);
}
