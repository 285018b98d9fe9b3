/** ms of work after which the thread is given back: with the step that follows, well below the 50 ms of a long task. */
const SLICE = 8;

/** ms a slice waits for an idle moment; then it has waited long enough. */
const PATIENCE = 1000;

export interface Sliced<T> {
	value: T;
	/** ms of work. */
	took: number;
}

/**
 * Runs steps in idle moments, a slice at a time. The page may change between two of them.
 * @returns undefined where the signal ended it.
 */
export function inSlices<T>(steps: Generator<void, T, void>, signal: AbortSignal): Promise<Sliced<T> | undefined> {
	return new Promise((resolve, reject) => {
		let took = 0;
		const slice = () => {
			if (signal.aborted) return resolve(undefined);
			const start = performance.now();
			try {
				let step = steps.next();
				while (!step.done && performance.now() - start < SLICE) step = steps.next();
				took += performance.now() - start;
				if (step.done) resolve({ value: step.value, took });
				else requestIdleCallback(slice, { timeout: PATIENCE });
			} catch (error) {
				reject(error);
			}
		};
		requestIdleCallback(slice, { timeout: PATIENCE });
	});
}

/** A piece of work that cannot be divided. */
export function* oneStep<T>(work: () => T): Generator<void, T, void> {
	const value = work();
	yield;
	return value;
}
