import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/sources/words';

/** The words a sentence ends before, but for the first of the text. */
const opening = (text: string) =>
	wordsOf(text)
		.slice(1)
		.flatMap(({ text: word, afterStop }) => (afterStop ? [word] : []));

describe('a sentence ends', () => {
	test.each([
		['kata Slamet Riyadi. Menurut warga', 'Menurut'],
		['kata Slamet Riyadi, Senin (18/9/2023). Menurut warga', 'Menurut'],
		['(Slamet Riyadi, Senin.) Menurut warga', 'Menurut'],
		['“Air naik,” kata dia, “dan tidak surut”. Menurut warga', 'Menurut'],
		['“Air naik dan tidak surut.” Menurut warga', 'Menurut'],
		['‘Air naik dan tidak surut.’ Menurut warga', 'Menurut'],
		['harga naik 10%. Menurut warga', 'Menurut'],
		['siapa yang datang?” Menurut warga', 'Menurut'],
		['siapa yang datang (lagi?) Menurut warga', 'Menurut'],
	])('%s', (text, word) => expect(opening(text)).toEqual([word]));

	test.each([
		'kata Prof. Slamet Riyadi',
		'kata J. Slamet Riyadi',
		'kata dia (Sen. Riyadi) kemarin',
		'kata dia ... lalu pergi',
		'kata dia... lalu pergi',
		'naik .5 persen',
	])('but not in: %s', (text) => expect(opening(text)).toEqual([]));
});
