import { describe, expect, test } from 'vitest';
import { identifySources } from '../../../src/sources/identify-sources';
import { articleOf, saidBy } from './article-of';

const shown = (language: string, paragraphs: string[], mentions: string[]) => {
	const article = articleOf(paragraphs, { language });
	const { sources } = identifySources(
		article,
		mentions.map((mention, index) => saidBy(article, mention, { fromBlock: Math.min(index, paragraphs.length - 1) })),
	);
	return sources.map(({ name, description }) => `${name} | ${description}`);
};

/** The one row that an introduction gives, alone or with what the article calls the person later. */
const row = (introduction: string, ...later: string[]) =>
	shown('id', [`${introduction} setuju.`, ...later.map((word) => `Hal itu benar, kata ${word}.`)], [introduction, ...later]);

describe('an Indonesian name begins', () => {
	test.each([
		['after a regency', 'Bupati Indramayu Lucky Darmawan', 'Lucky Darmawan | Bupati Indramayu'],
		['after a regency of two words', 'Bupati Mahakam Ulu Tegar Laksono', 'Tegar Laksono | Bupati Mahakam Ulu'],
		['after the place that an office of a district takes', 'Camat Pancoran Harsa Gumilang', 'Harsa Gumilang | Camat Pancoran'],
		['after the name of a village', 'Kepala Desa Karangbenda Sakino', 'Sakino | Kepala Desa Karangbenda'],
		['after a body in capitals', 'Ketua Umum KSPSI Yosa Rawe', 'Yosa Rawe | Ketua Umum KSPSI'],
		['after words of the names of bodies', 'Deputi Penanggulangan Kemiskinan Vida Yulas', 'Vida Yulas | Deputi Penanggulangan Kemiskinan'],
		['after the name of a mosque', 'Imam Besar Masjid Cahaya Nasar Umran', 'Nasar Umran | Imam Besar Masjid Cahaya'],
		[
			'after a body with its abbreviation',
			'Direktur Institute for Finance (Idfi) Tauna Rasyad',
			'Tauna Rasyad | Direktur Institute for Finance (Idfi)',
		],
		[
			'after a list of fields',
			'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Marwan Dipo',
			'Marwan Dipo | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan',
		],
		['right after a rank, whatever it is', 'Kapolsek Ajun Komisaris Pancoran Harsa', 'Pancoran Harsa | Kapolsek Ajun Komisaris'],
		['with a common first name', 'Manajer Jaya Ancol Rika Lestari', 'Rika Lestari | Manajer Jaya Ancol'],
		['with the initial before one', 'Ketua Forum Monas M Budi Sarnuri', 'M Budi Sarnuri | Ketua Forum Monas'],
	])('%s', (_, introduction, expected) => {
		expect(row(introduction)).toEqual([expected]);
	});

	test('where the article calls the person so', () => {
		expect(row('Direktur Utama Bukajualan Rasmat Kaimun', 'Rasmat')).toEqual(['Rasmat Kaimun | Direktur Utama Bukajualan']);
	});

	test('after a body that the article also names alone', () => {
		expect(row('Direktur Utama Sriwira Udara Jefer Jauwe', 'Jefer')).toEqual(['Jefer Jauwe | Direktur Utama Sriwira Udara']);
	});

	test('at its first word, where only its last is used later', () => {
		expect(row('Deputi Bidang Investasi Sepian Hario Sutopo', 'Sutopo')).toEqual(['Sepian Hario Sutopo | Deputi Bidang Investasi']);
	});
});

describe('a word with a capital from its sentence is no first name', () => {
	test('where the article also has it small', () => {
		expect(shown('id', ['Layanan konsultasi dibuka.', 'Konsultasi Arif Rasman diminati.'], ['Layanan', 'Arif Rasman'])[1]).toMatch(
			/^Arif Rasman/,
		);
	});
	test('where it is built like a noun or a passive', () => {
		expect(shown('id', ['Anita hadir.', 'Sepengetahuan Anita Kolo, itu benar.'], ['Anita'])).toEqual(['Anita Kolo | undefined']);
	});
	test('but a first name that looks like neither is one', () => {
		expect(shown('id', ['Ratna hadir.', 'Setiawan Ratna pulang.'], ['Ratna'])).toEqual(['Setiawan Ratna | undefined']);
	});
});
