import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/statements/tokens';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
	it('keeps what is written as one word together', () => {
		expect(words('Don’t the twenty-one U.S. states trust AT&T?')).toEqual([
			'Don’t',
			'the',
			'twenty-one',
			'U.S',
			'.',
			'states',
			'trust',
			'AT&T',
			'?',
		]);
	});
	it('keeps separators within numbers but not after them', () => {
		expect(words('Rp 1.250.000,50, at 10:30, 1,200')).toEqual(['Rp', '1.250.000,50', ',', 'at', '10:30', ',', '1,200']);
	});
	it('keeps the sign of handles and hashtags', () => {
		expect(words('@budi wrote #damai.')).toEqual(['@budi', 'wrote', '#damai', '.']);
	});
	it('makes one token of dots and of hyphens in a row', () => {
		expect(words('Well ... no -- yes—maybe')).toEqual(['Well', '...', 'no', '--', 'yes', '—', 'maybe']);
	});
	it('gives offsets into the text', () => {
		const text = ' “Ya,” katanya.';
		for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
	});
});
