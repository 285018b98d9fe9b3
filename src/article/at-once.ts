/** Runs all steps of a piece of work without a break. */
export function atOnce<T>(steps: Generator<void, T, void>): T {
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
