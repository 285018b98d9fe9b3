import { describe, expect, test } from 'vitest';
import { findProvenance, relaysIn } from '../../../src/sources/provenance';
import { RELAY_RULES } from '../../../src/sources/relay-rules';
import { articleOf } from './article-of';

const agenciesOf = (...paragraphs: string[]) =>
	findProvenance(articleOf(paragraphs))
		.filter(({ role }) => role === 'agency')
		.map(({ registry }) => registry?.id);

describe.each(RELAY_RULES)('relay rule $id', ({ id, yes, no }) => {
	test('finds a relay in its example', () => {
		expect(relaysIn(yes).map(({ rule }) => rule)).toContain(id);
	});
	test('finds none in the counter-example', () => {
		expect(relaysIn(no)).toEqual([]);
	});
});

test('an agency stands once, however often it is named', () => {
	expect(agenciesOf('Gempa itu terasa di Tokyo, dilansir Kyodo.', 'Dilansir dari Kyodo, tidak ada korban. (Kyodo)')).toEqual(['kyodo']);
});

test('a signature tells the agency and not the editor', () => {
	expect(agenciesOf('Harga beras turun di Jakarta. (ant/dil)')).toEqual(['antara']);
});

test('a glued relay is read as it is meant', () => {
	expect(agenciesOf('DilansirAFP, Selasa (21/10/2025), tiga nyamuk terlihat.')).toEqual(['afp']);
});

test('"antara" in the middle of a sentence is a preposition', () => {
	expect(agenciesOf('Perjanjian antara Rusia dan Ukraina dikutip antara lain oleh menteri itu.')).toEqual([]);
});

test('the publisher is known by the real host of the page, the first publisher by name or host', () => {
	const [publisher, first] = findProvenance(
		articleOf([], {
			site: { name: 'Antara News Jatim', host: 'jatim.antaranews.com' },
			firstPublishedBy: { name: 'beritasatu.com', rule: 'byline', text: 'By BeritaSatu.com' },
		}),
	);
	expect(publisher).toMatchObject({ role: 'publisher', name: 'Antara News Jatim', registry: { id: 'antara' } });
	expect(first).toMatchObject({ role: 'first-published-by', registry: { id: 'beritasatu' } });
});

test('a host that only ends in the same letters is another', () => {
	expect(findProvenance(articleOf([], { site: { name: 'X', host: 'notantaranews.com' } }))[0]?.registry).toBeUndefined();
});

test.each([
	['an agency in brackets at the foot', 'Harga minyak naik tipis pada Jumat. (Reuters)', 'reuters', 'signature'],
	['an agency before a slash', 'Petugas mengukur tinggi air. ANTARA FOTO/Rina Sari', 'antara', 'photo-credit'],
	['an agency and a photographer', 'Warga mengungsi. (ANTARA/Budi Jaya)', 'antara', 'photo-credit'],
	['an agency relayed in the text', 'Tiga orang terluka, dilansir AFP, Selasa.', 'afp', 'dilansir'],
	['an agency in the dateline', 'LONDON (Reuters) - Shares rose on Friday.', 'reuters', 'dateline'],
	['a code at the foot with the editor’s', 'Harga beras turun. (ant/dil)', 'antara', 'signature'],
])('%s is told with the words that say so', (_, text, id, rule) => {
	const found = findProvenance(articleOf([text])).filter(({ role }) => role === 'agency');
	expect(found).toMatchObject([{ registry: { id }, rule }]);
	expect(text).toContain(found[0]?.text);
});

test('an agency the article rests on is none of its sources', () => {
	expect(findProvenance(articleOf(['Harga naik, kata Budi. (Reuters)'])).map(({ role }) => role)).toEqual(['publisher', 'agency']);
});
