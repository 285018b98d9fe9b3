import { expect, test } from 'vitest';
import { languageNotice } from '../../../src/ui/notices';
import { testWords } from './test-words';

const notice = (language: string, languageConfidence: number, words = testWords('en')) =>
	languageNotice({ language, languageConfidence }, words);

test('of a language without a grammar of its own it is said that only its quotation marks are read, however clear the language', () => {
	expect(notice('fr', 0.95)).toBe('This text (French) is read by its quotation marks alone. Statements may be missing.');
	expect(notice('fr', 0.95, testWords('id'))).toBe(
		'Teks ini (Prancis) hanya dibaca lewat tanda kutipnya. Mungkin ada pernyataan yang terlewat.',
	);
	expect(notice('de-AT', 0.9)).toContain('by its quotation marks alone');
});

test('of Indonesian, Malay and English it is not', () => {
	for (const language of ['id', 'ms', 'en', 'en-GB']) expect(notice(language, 0.6)).toBeUndefined();
});

test('a text not clearly in one language is said to be so', () => {
	expect(notice('id', 0.1)).toBe('This text is not clearly in one language; it was read as Indonesian. Statements may be missing.');
});
