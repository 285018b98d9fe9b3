import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/statements/sentences';
import { expectLinearTime } from '../growth';

const sentences = (text: string, language = 'en') => splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
	it.each([
		['titles', 'en', ['Mr. Hart met Sen. Lee.', 'They spoke.']],
		['initials', 'en', ['J. K. Moss and Dana R. Pike left.', 'Nobody spoke.']],
		['decimals and percentages', 'en', ['It rose 3.5 percent to 4.25.', 'Then it fell.']],
		['numbers', 'en', ['She is No. 2 on the list.', 'He is not.']],
		['an abbreviation within a sentence', 'en', ['The U.S. Senate voted.', 'It passed.']],
		['an abbreviation that ends a sentence', 'en', ['They flew to the U.S.', 'The plane was late.']],
		['a state after a city', 'en', ['He lives in Salem, Ore.', 'The rest left.']],
		['closing quotation marks', 'en', ['“I am done.”', 'She left.']],
		['an abbreviation in brackets', 'en', ['Rep. Ann Moss (D-Calif.) Tuesday left.', 'She stayed.']],
		['brackets', 'en', ['He left (nobody knows why.)', 'She stayed.']],
		['a question within a sentence', 'en', ['“Why now?” he asked.', 'Nobody knew.']],
		['Indonesian titles', 'id', ['Kombes. Pol. Budi Santoso hadir.', 'Ia diam.']],
		['Indonesian initials and degrees', 'id', ['Menurut Dr. H. Anwar, S.H. Prasetyo, itu benar.', 'Ia setuju.']],
		['Indonesian numbers', 'id', ['Rumah di Jl. Melati No. 5 terbakar.', 'Tidak ada korban.']],
		['Indonesian thousands', 'id', ['Harganya Rp1.500.000.', 'Mahal.']],
	])('%s', (_name, language, expected) => {
		expect(sentences(expected.join(' '), language)).toEqual(expected);
	});
	it('has nothing to say about white space', () => {
		expect(sentences('  \n ')).toEqual([]);
	});
	it('keeps text without an end mark', () => {
		expect(sentences('Senate votes again')).toEqual(['Senate votes again']);
	});
	it('takes time in proportion to the text', () => {
		expectLinearTime(
			40_000,
			(n) => '.'.repeat(n) + 'a.'.repeat(n) + ' A.'.repeat(n),
			(text) => splitSentences(text, 'en'),
		);
	});
});
