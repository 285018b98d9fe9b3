import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atOnce } from '../../../src/article/at-once';
import { inSlices, oneStep } from '../../../src/page/slices';

/** Idle moments are given out by hand. */
let waiting: (() => void)[];
beforeEach(() => {
	waiting = [];
	vi.stubGlobal('requestIdleCallback', (callback: () => void) => waiting.push(callback));
});
afterEach(() => vi.unstubAllGlobals());

const idle = () => waiting.shift()?.();

/** Steps that each take longer than a slice. */
function* steps(done: number[]) {
	for (let step = 1; step <= 3; step++) {
		const end = performance.now() + 10;
		while (performance.now() < end);
		done.push(step);
		yield;
	}
	return 'read';
}

test('a step that fills a slice gives the thread back', async () => {
	const done: number[] = [];
	const reading = inSlices(steps(done), new AbortController().signal);
	expect(done).toEqual([]);
	idle();
	expect(done).toEqual([1]);
	idle();
	idle();
	idle();
	expect(done).toEqual([1, 2, 3]);
	const sliced = await reading;
	expect(sliced?.value).toBe('read');
	expect(sliced?.took).toBeGreaterThanOrEqual(30);
});

test('a reading that is no longer wanted does nothing more', async () => {
	const done: number[] = [];
	const ending = new AbortController();
	const reading = inSlices(steps(done), ending.signal);
	idle();
	ending.abort();
	idle();
	expect(await reading).toBeUndefined();
	expect(done).toEqual([1]);
});

test('what fails between two slices is told to who waits', async () => {
	const reading = inSlices(
		oneStep(() => {
			throw new Error('a page we cannot read');
		}),
		new AbortController().signal,
	);
	idle();
	await expect(reading).rejects.toThrow('a page we cannot read');
});

test('without a break the same comes out', () => {
	expect(atOnce(steps([]))).toBe('read');
});
