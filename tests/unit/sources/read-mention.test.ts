import { describe, expect, test } from 'vitest';
import { NO_EVIDENCE } from '../../../src/sources/name-start';
import { readMention } from '../../../src/sources/read-mention';
import { vocabularyOf } from '../../../src/sources/vocabulary';

const read = (language: string, phrase: string, alone: string[] = []) =>
	readMention(phrase, vocabularyOf(language), {
		...NO_EVIDENCE,
		standsAlone: (word) => alone.includes(word),
		isSpeaker: (word) => alone.includes(word),
	});

describe('Indonesian', () => {
	test.each([
		['Presiden Rusia Vladimir Putin', 'Vladimir Putin', 'official', 'Presiden Rusia'],
		[
			'Menteri Energi dan Sumber Daya Mineral (ESDM) Bahlil Lahadalia',
			'Bahlil Lahadalia',
			'official',
			'Menteri Energi dan Sumber Daya Mineral (ESDM)',
		],
		['Kapolres Metro Jakarta Selatan Kombes Ade Rahmat', 'Ade Rahmat', 'police-or-court', 'Kapolres Metro Jakarta Selatan Kombes'],
		['jubir KPK, Budi Prasetyo', 'Budi Prasetyo', 'police-or-court', 'jubir KPK'],
		['mantan Menteri Keuangan Sri Mulyani', 'Sri Mulyani', 'politician', 'mantan Menteri Keuangan'],
		['Direktur Utama PT Pos, Rina Sari', 'Rina Sari', 'company', 'Direktur Utama PT Pos'],
		['pengamat politik Universitas Indonesia Aditya Perdana', 'Aditya Perdana', 'expert', 'pengamat politik Universitas Indonesia'],
		['Anggota DPR Fraksi Golkar Dave Laksono', 'Dave Laksono', 'politician', 'Anggota DPR Fraksi Golkar'],
	])('%s is a named person', (phrase, name, kind, description) => {
		expect(read('id', phrase)).toMatchObject({ naming: 'named-person', name, kind, description });
	});

	test('what the article uses alone tells where a name begins after a place nobody lists', () => {
		expect(read('id', 'Camat Sukaraja Hidayat Zurdi', ['Hidayat'])).toMatchObject({ name: 'Hidayat Zurdi' });
	});

	test.each([
		['Kantor Berita Korea KCNA', 'news-agency', 'kcna'],
		['kantor berita resmi Rusia TASS', 'news-agency', 'tass'],
		['KCNA', 'news-agency', 'kcna'],
		['Antara', 'news-agency', 'antara'],
		['KPK', 'police-or-court', 'kpk'],
	])('%s is an organisation on record', (phrase, kind, id) => {
		expect(read('id', phrase)).toMatchObject({ naming: 'named-organisation', kind, registry: { id } });
	});

	test.each([
		['Kementerian Perhubungan Malaysia', 'government'],
		['Polda Metro Jaya', 'police-or-court'],
		['Pemerintah Kota Bogor', 'government'],
		['Korea Utara', 'government'],
		['AS', 'government'],
		['Universitas Gadjah Mada', 'academic'],
		['Partai Gerindra', 'politician'],
	])('%s is a named organisation', (phrase, kind) => {
		expect(read('id', phrase)).toMatchObject({ naming: 'named-organisation', kind });
	});

	test.each([
		['para ahli', 'unnamed-group', 'expert'],
		['sejumlah pejabat AS', 'unnamed-group', 'official'],
		['warganet', 'unnamed-group', 'social-media'],
		['media pemerintah China', 'unnamed-group', 'state-media'],
		['seorang pejabat senior yang enggan disebut namanya', 'unnamed-individual', 'official'],
		['juru bicara Kementerian Luar Negeri China', 'unnamed-individual', 'official'],
		['para saksi mata', 'unnamed-group', 'witness'],
		['seorang warga', 'unnamed-individual', 'other'],
		['surat edaran itu', 'named-document', 'document'],
		['cuitan tersebut', 'named-document', 'social-media'],
	])('%s is %s', (phrase, naming, kind) => {
		const mention = read('id', phrase);
		expect(mention).toMatchObject({ naming, kind });
		expect(mention.registry).toBeUndefined();
	});

	test.each(['ia', 'dia', 'mereka'])('%s alone is nobody yet', (phrase) => {
		expect(read('id', phrase).naming).toBe('unresolved');
	});
});

describe('English', () => {
	test.each([
		['Democratic presidential candidate Senator Bernie Sanders (I-VT)', 'Bernie Sanders', 'politician'],
		['Brian Fallon, a spokesman for the Clinton campaign,', 'Brian Fallon', 'politician'],
		['Turkish President Recep Tayyip Erdogan', 'Recep Tayyip Erdogan', 'official'],
		['former Maryland Gov. Martin O’Malley', 'Martin O’Malley', 'politician'],
		['Jeff Zucker, President of CNN Worldwide', 'Jeff Zucker', 'newsroom'],
		['host Bill Maher', 'Bill Maher', 'newsroom'],
		['Rep. Steve King', 'Steve King', 'politician'],
		['Harvard professor Larry Tribe', 'Larry Tribe', 'academic'],
		['The Huffington Post’s Scott Conroy', 'Scott Conroy', 'newsroom'],
	])('%s is a named person', (phrase, name, kind) => {
		expect(read('en', phrase)).toMatchObject({ naming: 'named-person', name, kind });
	});

	test.each([
		['the State Department', 'government'],
		['The New York Times', 'newsroom'],
		['the Clinton campaign', 'politician'],
		['Quinnipiac University', 'academic'],
		['Russia', 'government'],
		['America Rising, a conservative political action committee', 'politician'],
	])('%s is a named organisation', (phrase, kind) => {
		expect(read('en', phrase)).toMatchObject({ naming: 'named-organisation', kind });
	});

	test.each([
		['sources', 'unnamed-group', undefined],
		['senior administration officials', 'unnamed-group', 'official'],
		['a Clinton aide', 'unnamed-individual', undefined],
		['Trump’s lawyer', 'unnamed-individual', 'other'],
		['state media', 'unnamed-group', 'state-media'],
		['Republicans', 'unnamed-group', 'politician'],
		['Some delegates at the convention in Philadelphia', 'unnamed-group', 'politician'],
		['a new poll', 'named-document', 'document'],
		['Twenty-four percent', 'unnamed-group', 'other'],
	])('%s is %s', (phrase, naming, kind) => {
		const mention = read('en', phrase);
		expect(mention.naming).toBe(naming);
		if (kind) expect(mention.kind).toBe(kind);
	});
});

test('in a language without a table no kind is told', () => {
	expect(read('tr', 'Ayşe Yılmaz').kind).toBeUndefined();
});
