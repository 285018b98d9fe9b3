import { describe, expect, it } from 'vitest';
import { expectConstantTime, expectLinearTime } from './growth';

const blanks = (n: number) => `${' '.repeat(n)}.`;
const read = (text: string) => text.replaceAll(' ', '_');
/** From each blank the search goes on to the end. */
const readFromEachBlank = (text: string) => /\s+$/.test(text);

/** Far apart and in no order. */
const numbers = (n: number) => Float64Array.from({ length: n }, (_, i) => (i * 2_654_435_761) % 4_294_967_296);

describe('growth of time', () => {
	it('in proportion to the input is told from growth with its square', () => {
		expectLinearTime(80_000, blanks, read);
		expect(() => expectLinearTime(1_000, blanks, readFromEachBlank)).toThrow('the power of the size');
	});

	it('a little faster than the input, as of sorting, is allowed', () => {
		expectLinearTime(80_000, numbers, (unsorted) => unsorted.slice().sort());
	});

	it('none is told from growth in proportion to the input', () => {
		expectConstantTime(80_000, blanks, (text) => read(text.slice(0, 1_000)));
		expect(() => expectConstantTime(80_000, blanks, read)).toThrow('the power of the size');
	});

	it('that something else on the machine made look too fast is measured again', () => {
		const large = 4_000;
		let disturbed = 1;
		expectLinearTime(
			large,
			(n) => n,
			(n) => (n === large && disturbed-- > 0 ? readFromEachBlank(blanks(n)) : read(blanks(n))),
		);
		expect(disturbed).toBeLessThan(0);
	});
});
