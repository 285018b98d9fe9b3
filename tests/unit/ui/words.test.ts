import { expect, test } from 'vitest';
import { testWords } from './test-words';

test('English counts one and many, Indonesian has one form', () => {
	expect(testWords('en').count('statements', 1)).toBe('1 statement');
	expect(testWords('en').count('statements', 1200)).toBe('1,200 statements');
	expect(testWords('id').count('statements', 1)).toBe('1 pernyataan');
	expect(testWords('id').count('statements', 1200)).toBe('1.200 pernyataan');
});

test('dates follow the sentences, in the variety of the browser where it is the same language', () => {
	expect(testWords('id', 'en-US').locale).toBe('id');
	expect(testWords('en', 'en-GB').locale).toBe('en-GB');
});

test('ids with hyphens find their key, and a rule nobody wrote a sentence for is no error', () => {
	expect(testWords('en').t('kind_police-or-court')).toBe('Police or court');
	expect(testWords('en').maybe('rule_no-such-rule')).toBeUndefined();
});
