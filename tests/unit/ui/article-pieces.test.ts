import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/report/report';
import { blockPieces, statementsByBlock } from '../../../src/ui/article/block-pieces';
import { stripStretches } from '../../../src/ui/strip-stretches';
import { manyKinds, nobodyQuoted, workedExample } from './sample-reports';

const said = (id: string, start: number, end: number, within?: string): Statement => ({
	id,
	source: 's1',
	content: [{ block: 0, start, end }],
	kind: 'direct',
	rule: 'test',
	...(within && { within }),
});

describe('pieces of a block', () => {
	const pieces = (length: number, ...statements: Statement[]) =>
		blockPieces(0, length, statements).map(({ start, end, within }) => `${start}-${end} ${within.map(({ id }) => id).join('>')}`.trim());

	test('cover the text without a gap', () => {
		expect(pieces(10, said('1', 2, 5))).toEqual(['0-2', '2-5 1', '5-10']);
		expect(pieces(10)).toEqual(['0-10']);
	});

	test('name the outer statement before the inner one, also over the very same words', () => {
		expect(pieces(10, said('1', 0, 9), said('2', 3, 6, '1'))).toEqual(['0-3 1', '3-6 1>2', '6-9 1', '9-10']);
		expect(pieces(4, said('2', 0, 4, '1'), said('1', 0, 4))).toEqual(['0-4 1>2']);
	});

	test('stay within the text when a span does not', () => {
		expect(pieces(4, said('1', 2, 99), said('2', 7, 8))).toEqual(['0-2', '2-4 1']);
	});

	test('put together again are the words of the page', () => {
		for (const report of [workedExample, manyKinds]) {
			const byBlock = statementsByBlock(report);
			report.article.blocks.forEach(({ text }, index) => {
				const whole = blockPieces(index, text.length, byBlock[index] ?? []).map(({ start, end }) => text.slice(start, end));
				expect(whole.join('')).toBe(text);
			});
		}
	});
});

describe('the strip', () => {
	test('is as long as the article and names who speaks where', () => {
		const stretches = stripStretches(workedExample);
		const length = workedExample.article.blocks.reduce((sum, { text }) => sum + text.length, 0);
		expect(stretches.reduce((sum, stretch) => sum + stretch.length, 0)).toBe(length);
		// KCNA, Kim inside KCNA, KCNA again; then KCNA and Kim to the end of the sentence.
		expect(stretches.map(({ statement }) => statement ?? '·').join('')).toBe('·1·232·45·6·');
	});

	test('is the newsroom alone where nobody is quoted', () => {
		expect(stripStretches(nobodyQuoted)).toHaveLength(1);
	});
});
