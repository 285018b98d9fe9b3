import { describe, expect, test } from 'vitest';
import { findWords, squeeze, wantedFrom } from '../../../src/page/find-words';

const find = (page: string, text: string, words: string, from = 0) => {
	const start = text.indexOf(words, from);
	const squeezed = squeeze(page);
	const found = findWords(squeezed.letters, wantedFrom(text, start, start + words.length));
	return found === undefined ? undefined : squeezed.at[found];
};

describe('finding words again', () => {
	test('white space, soft hyphens and zero-width characters make no difference', () => {
		const page = 'Ia  ber\u00ad\nkata:\u200b "Kami siap."';
		expect(find(page, 'Ia berkata: "Kami siap."', '"Kami siap."')).toBe(page.indexOf('"'));
	});
	test('of two places the one with the same surroundings is meant', () => {
		const text = 'Ani berkata ya. Budi berkata ya.';
		expect(find(text, text, 'berkata ya', 10)).toBe(text.lastIndexOf('berkata'));
		expect(find('Budi berkata ya. Ani berkata ya.', text, 'berkata ya', 10)).toBe(5);
	});
	test('words that are changed by one letter are gone', () => {
		expect(find('Kami belum siap.', 'Kami sudah siap.', 'sudah siap')).toBeUndefined();
	});
	test('nothing is found for no words', () => {
		expect(findWords('abc', { words: '', before: '', after: '' })).toBeUndefined();
	});
});
