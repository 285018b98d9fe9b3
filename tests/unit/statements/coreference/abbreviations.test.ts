import { describe, expect, it } from 'vitest';
import { findAbbreviations } from '../../../../src/statements/coreference/abbreviations';

const read = (text: string) => findAbbreviations(text).map(({ short, long }) => [short, text.slice(long.start, long.end)]);

describe('findAbbreviations', () => {
	it.each([
		['initials', 'Kemarin Komisi Pemberantasan Korupsi (KPK) bersidang.', ['KPK', 'Komisi Pemberantasan Korupsi (KPK)']],
		['syllables', 'Usai video itu, Kementerian Keuangan (Kemenkeu) bersuara.', ['Kemenkeu', 'Kementerian Keuangan (Kemenkeu)']],
		[
			'initials over small words',
			'He left the Federal Bureau of Investigation (FBI) in May.',
			['FBI', 'Federal Bureau of Investigation (FBI)'],
		],
	])('finds %s', (_name, text, expected) => {
		expect(read(text)).toEqual([expected]);
	});

	it.each([
		['an age', 'Andri Saputra (23) kaget.'],
		['a remark', 'Warga Kampung Baru (Utara) mengungsi.'],
		['small words only', 'Mereka membahas kecerdasan buatan (KB) di sana.'],
	])('does not take %s for one', (_name, text) => {
		expect(read(text)).toEqual([]);
	});
});
