import { expect, test } from 'vitest';
import { classAt, DIGIT, IN_WORD, isInWord, SIGN, SPACE } from '../../../src/languages/character-classes';
import { LETTER, MARK, NUMBER } from '../../../src/languages/letters';

const LAST_OF_BASIC_PLANE = 0xffff;

/** Written out: a script's name cannot be put into a literal. */
const SCRIPTS = (
	'Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Syriac Thaana Han Hiragana Katakana Hangul Mongolian Ethiopic Tibetan ' +
	'Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Khmer Myanmar'
).split(' ');

function charactersThat(matches: (character: string) => boolean): string[] {
	const found: string[] = [];
	for (let code = 0; code <= LAST_OF_BASIC_PLANE; code++) if (matches(String.fromCharCode(code))) found.push(code.toString(16));
	return found;
}

test.each(SCRIPTS)('every letter and mark of the %s script is one', (script) => {
	const ofScript = new RegExp(`\\p{Script=${script}}`, 'u');
	const word = new RegExp(`[${LETTER}${MARK}]`);
	expect(charactersThat((c) => ofScript.test(c) && /[\p{L}\p{M}]/u.test(c) && !word.test(c))).toEqual([]);
});

test('no space, digit, sign or punctuation is a letter or a mark', () => {
	const word = new RegExp(`[${LETTER}${MARK}]`);
	expect(charactersThat((c) => /[\p{Z}\p{N}\p{S}\p{P}\p{Cc}\p{Cf}]/u.test(c) && word.test(c))).toEqual([]);
});

test('an accent is a mark, and no letter', () => {
	expect(charactersThat((c) => new RegExp(`[${MARK}]`).test(c) && !/[\p{M}\p{Cn}]/u.test(c))).toEqual([]);
	expect(new RegExp(`[${LETTER}]`).test('\u0301')).toBe(false);
});

test('every digit and number is one, and nothing else', () => {
	const number = new RegExp(`[${NUMBER}]`);
	expect(charactersThat((c) => /\p{N}/u.test(c) && !number.test(c))).toEqual([]);
	expect(charactersThat((c) => number.test(c) && !/[\p{N}\p{Cn}]/u.test(c))).toEqual([]);
});

test('a character is of one class, and white space is what a pattern calls so', () => {
	const classesOf = (characters: string[]) => characters.map((character) => classAt(character, 0));
	expect(classesOf(['a', 'é', 'ж', '\u0301'])).toEqual([IN_WORD, IN_WORD, IN_WORD, IN_WORD]);
	expect(classesOf(['4', '٣'])).toEqual([DIGIT, DIGIT]);
	expect(classesOf([',', '“', ''])).toEqual([SIGN, SIGN, SIGN]);
	expect(charactersThat((c) => /\s/.test(c) !== (classAt(c, 0) === SPACE))).toEqual([]);
	expect(charactersThat((c) => new RegExp(`[${LETTER}${MARK}${NUMBER}]`).test(c) !== isInWord(c, 0))).toEqual([]);
});
