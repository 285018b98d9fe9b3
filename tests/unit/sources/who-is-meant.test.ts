import { describe, expect, test } from 'vitest';
import { identifySources } from '../../../src/sources/identify-sources';
import { articleOf, saidBy } from './article-of';

const sourcesOf = (language: string, paragraphs: string[], mentions: string[]) => {
	const article = articleOf(paragraphs, { language });
	return identifySources(
		article,
		mentions.map((mention, index) => saidBy(article, mention, { fromBlock: Math.min(index, paragraphs.length - 1) })),
	).sources;
};

describe('another name of a person', () => {
	test('that all readers know joins two names of the article', () => {
		const sources = sourcesOf('id', ['Presiden Joko Widodo hadir.', 'Jokowi pulang.'], ['Presiden Joko Widodo', 'Jokowi']);
		expect(sources).toMatchObject([{ name: 'Joko Widodo', kind: 'official' }]);
	});
	test('is left as it is where the article has no other', () => {
		expect(sourcesOf('id', ['Jokowi pulang.'], ['Jokowi'])).toMatchObject([{ name: 'Jokowi', naming: 'named-person' }]);
	});
	test('in capitals is a person too, but only beside the full name', () => {
		const joined = sourcesOf('id', ['Susilo Bambang Yudhoyono hadir.', 'SBY pulang.'], ['Susilo Bambang Yudhoyono', 'SBY']);
		expect(joined.map(({ name }) => name)).toEqual(['Susilo Bambang Yudhoyono']);
	});
	test('that the article itself gives joins them', () => {
		const sources = sourcesOf(
			'id',
			['Tagor Sihite alias Gorga ditangkap.', 'Polisi bertanya.', 'Gorga mengaku.'],
			['Tagor Sihite', 'Polisi', 'Gorga'],
		);
		expect(sources.map(({ name }) => name)).toEqual(['Tagor Sihite', 'Polisi']);
	});
	test('is not what stands after “atau”: that may be a rival', () => {
		const sources = sourcesOf('id', ['Warga memilih Tagor Sihite atau Gorga Nainggolan.', 'Gorga hadir.'], ['Tagor Sihite', 'Gorga']);
		expect(sources).toHaveLength(2);
	});
});

test('players with a slash between them are a pair, and each is a source where he speaks', () => {
	const sources = sourcesOf(
		'id',
		['Maman Asana/Hendi Setiawan menang.', 'Asana lega.', 'Hendi lega.'],
		['Maman Asana/Hendi Setiawan', 'Asana', 'Hendi'],
	);
	expect(sources.map(({ name }) => name)).toEqual(['Maman Asana/Hendi Setiawan', 'Maman Asana', 'Hendi Setiawan']);
});

describe('a role that belongs to somebody else', () => {
	test('is not that of the name right after it where another name follows', () => {
		expect(
			sourcesOf('id', ['Menurut kuasa hukum Joko Tandra, Anisa Kolopa, itu benar.'], ['kuasa hukum Joko Tandra, Anisa Kolopa']),
		).toMatchObject([{ name: 'Anisa Kolopa', description: 'kuasa hukum Joko Tandra' }]);
	});
	test('names nobody where the article tells of that person too', () => {
		const [, source] = sourcesOf(
			'id',
			['Joko pergi lalu Joko pulang.', 'Menurut kuasa hukum Joko, itu benar.'],
			['Joko', 'kuasa hukum Joko'],
		);
		expect(source).toMatchObject({ naming: 'unnamed-individual', kind: 'other' });
	});
	test('is none of whom an English title is “for”', () => {
		const [source] = sourcesOf('en', ['A surrogate for Maria Lopez spoke.', 'Maria Lopez spoke.'], ['Maria Lopez']);
		expect(source?.description).toBeUndefined();
	});
});

describe('what kind a source is when its own words do not tell', () => {
	test('a spokesman speaks for the body named just before', () => {
		const text = 'The State Department agreed, spokesman Joel Kirk said.';
		expect(sourcesOf('en', [text], ['spokesman Joel Kirk'])).toMatchObject([{ kind: 'official', rules: ['name', 'body-elsewhere'] }]);
	});
	test('and for nobody known where none is', () => {
		expect(sourcesOf('en', ['All agreed, spokesman Joel Kirk said.'], ['spokesman Joel Kirk'])).toMatchObject([{ kind: 'other' }]);
	});
	test('an abbreviation is what the article says it is short for', () => {
		const paragraphs = ['Konfederasi Serikat Pekerja Nasional (KSPN) hadir.', 'Ketua Umum KSPN Yosa Rawe setuju.'];
		expect(sourcesOf('id', paragraphs, ['Konfederasi Serikat Pekerja Nasional', 'Ketua Umum KSPN Yosa Rawe'])[1]).toMatchObject({
			kind: 'activist',
		});
	});
	test('a unit is of the kind of the body it belongs to', () => {
		expect(
			sourcesOf('id', ['Kepala Satuan Tugas Supervisi KPK Dian Patra hadir.'], ['Kepala Satuan Tugas Supervisi KPK Dian Patra']),
		).toMatchObject([{ kind: 'police-or-court' }]);
	});
	test('an agency head is of the kind of what the agency belongs to', () => {
		const mention = 'Kepala Badan Pemelihara Keamanan Mabes Polri Komisaris Jenderal Agil Andri';
		expect(sourcesOf('id', [`${mention} hadir.`], [mention])).toMatchObject([{ name: 'Agil Andri', kind: 'police-or-court' }]);
	});
	test('who speaks for a parliament is a politician', () => {
		expect(
			sourcesOf('en', ['House Judiciary Committee Chairman Bo Goodall agreed.'], ['House Judiciary Committee Chairman Bo Goodall']),
		).toMatchObject([{ kind: 'politician' }]);
	});
});

test('of people in a list each has a title of his own', () => {
	const text = 'Dalam acara pada sore itu hadir Bupati Tangerang Ahmad Zaki, Camat Pancoran Harsa Gumil, dan Lurah Karet Rina Sari.';
	expect(sourcesOf('id', [text, 'Rina lega.'], ['Ahmad Zaki', 'Rina'])[1]).toMatchObject({ name: 'Rina Sari', description: 'Lurah Karet' });
});

describe('nobody is named by', () => {
	test.each([
		['id', 'Minggu (17/5/2020) ramai.', 'Minggu (17/5/2020)', 'unresolved'],
		['id', 'Alasannya jelas.', 'Alasannya', 'unresolved'],
		['en', 'Officials abruptly left.', 'abruptly', 'unresolved'],
		['en', "They're right.", "They're", 'unresolved'],
		['en', 'Mark Kirk, R-Ill., left.', 'R-Ill.', 'unresolved'],
		['id', 'AS (32) mengaku.', 'AS (32)', 'unnamed-individual'],
		['id', 'Pengakuan pasien itu benar.', 'Pengakuan pasien', 'unnamed-individual'],
		['en', 'Security specialists agreed.', 'Security specialists', 'unnamed-group'],
		['en', 'A dozen members agreed.', 'A dozen members', 'unnamed-group'],
		['en', 'Islamic terrorists agreed.', 'Islamic terrorists', 'unnamed-group'],
		['en', 'An advocacy group agreed.', 'An advocacy group', 'unnamed-group'],
		['en', 'Some 42% agreed.', '42%', 'unnamed-group'],
	])('%s: %s', (language, text, mention, naming) => {
		expect(sourcesOf(language, [text], [mention])[0]).toMatchObject({ naming });
	});
});

test('a headline runs on after a name', () => {
	const sources = sourcesOf(
		'en',
		['Gov. Milo Pence Calls For Special Probe Into Foundation Work', 'Milo Pence was loud.'],
		['Gov. Milo Pence Calls', 'Milo Pence'],
	);
	expect(sources.map(({ name }) => name)).toEqual(['Milo Pence']);
});

test('a short surname ends a sentence', () => {
	expect(sourcesOf('en', ['Rivals faced Jeb Bosh. Yet Jeb Bosh won.', 'Bosh agreed.'], ['Jeb Bosh', 'Bosh'])).toMatchObject([
		{ name: 'Jeb Bosh' },
	]);
});
