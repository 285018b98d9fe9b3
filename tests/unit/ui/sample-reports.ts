import type { Article, Block, Removed, Span } from '../../../src/article/article';
import type { When } from '../../../src/dates/when';
import type { ArticleReport, DeclinedReport, Statement } from '../../../src/report/report';
import type { Source } from '../../../src/sources/source';

const PARAGRAPHS = [
	'Pemimpin Korea Utara Kim Jong-un melambaikan tangan saat menaiki keretanya sebelum meninggalkan Artyom, dekat Vladivostok, Rusia.',
	'Moskwa, Beritasatu.com – Pemimpin Korea Utara Kim Jong-un mengakhiri kunjungannya selama hampir sepekan di Rusia. Pada Senin (18/9/2023), ia mengucapkan terima kasih yang tulus kepada Presiden Rusia Vladimir Putin.',
	'Kunjungan Kim Jong-un di Rusia, yang dimulai pada Selasa (12/9/2023) lalu ini, telah menunjukkan potensi hubungan militer antara kedua negara. Pemimpin Korea Utara itu mendapat akses berkunjung ke pabrik pembuatan roket luar angkasa hingga kapal selam Rusia. Ia juga melakukan pertukaran senjata secara simbolis dengan Putin.',
	'Bahkan saat kunjungannya ke Vladivostok, kota pelabuhan Rusia, Kim Jong-un mendapat hadiah lima drone peledak, sebuah drone pengintai, dan rompi antipeluru sebagai hadiah dari gubernur wilayah Primorye, yang wilayahnya berbatasan dengan Tiongkok dan Korea Utara.',
	'Kantor Berita Korea KCNA pada hari Senin mengatakan, Kim Jong-un menyampaikan terima kasih yang tulus kepada Presiden Putin dan pejabat Rusia atas perhatian khusus dan keramahtamahan mereka, saat ia melakukan kunjungan.',
	'KCNA juga menuliskan, Kim Jong-un mendoakan kemakmuran dan an kesejahteraan untuk rakyat Rusia.',
	'Korea Utara dan Rusia, saat ini berada di bawah sanksi global dari Barat. Di mana Kremlin terkena sanksi karena serangannya terhadap Ukraina, sedangkan Pyongyang karena uji coba senjata nuklirnya.',
	'Kunjungan Kim Jong-un ke Rusia memang meresahkan negara-negara Barat, mengingat negara yang terisolasi itu mempunyai senjata nuklir, dan bisa saja memberikan senjata kepada Moskwa untuk melakukan serangan terhadap Ukraina.',
	'Rusia sangat menginginkan persediaan peluru artileri Korea Utara untuk digunakan di Ukraina, sementara Pyongyang mencari bantuan dalam bidang teknologi satelit dan meningkatkan peralatan militer era Soviet, kata para ahli.',
];

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ kind, text, html: '' });

const BLOCKS = PARAGRAPHS.map((text, index) => block(text, index === 0 ? 'caption' : 'paragraph'));

/** The span of these words in a list of blocks. */
export function spanOf(blocks: Block[], words: string, from = 0): Span {
	const at = blocks.findIndex((one, index) => index >= from && one.text.includes(words));
	if (at === -1) throw new Error(`No block has "${words}"`);
	const start = (blocks[at] as Block).text.indexOf(words);
	return { block: at, start, end: start + words.length };
}

const span = (words: string, from = 0) => spanOf(BLOCKS, words, from);

const farm = (text: string): Removed => ({ text, kind: 'link-farm', rule: 'link-farm', reason: [], hide: true });

const ARTICLE: Article = {
	url: 'https://berita.example/2023/09/18/pulang-dari-rusia',
	title: 'Pulang dari Rusia, Kim Jong-un Bawa Oleh-oleh Drone Peledak',
	site: { name: 'BeritaSatu.com', host: 'berita.example' },
	authors: ['BeritaSatu.com'],
	editors: [],
	published: { value: '2023-09-18', layers: ['json-ld', 'meta'], against: [] },
	dateline: 'Moskwa',
	language: 'id',
	languageConfidence: 0.98,
	firstPublishedBy: { name: 'beritasatu.com', rule: 'byline-site', text: 'beritasatu.com' },
	blocks: BLOCKS,
	removed: [
		{ text: 'By BeritaSatu.com beritasatu.com September 18, 2023', kind: 'byline', rule: 'byline', reason: [], hide: false },
		{ text: 'Komentar', kind: 'comments', rule: 'comments-heading', reason: ['Komentar'], hide: true },
		farm('Baca Juga (Konten ini Otomatis tidak dikelola oleh kami)'),
		...['Antarkabarid', 'Arenanews', 'Antaranews', 'Berbagi Informasi', 'Kopiminfo', 'Liputan Informasi 9'].map(farm),
	],
};

const source = (id: string, name: string, rest: Partial<Source>): Source => ({
	id,
	name,
	mentions: [],
	naming: 'named-person',
	kind: 'official',
	rules: [],
	...rest,
});

const when = (value: string, basis: When['basis'], rest: Partial<When> = {}): When => ({ value, basis, rule: `when-${basis}`, ...rest });

const STATEMENTS: Statement[] = [
	{
		id: '1',
		source: 's1',
		content: [span('mengucapkan terima kasih yang tulus kepada Presiden Rusia Vladimir Putin')],
		cue: span('mengucapkan'),
		mention: { ...span('ia mengucapkan'), end: span('ia mengucapkan').start + 2 },
		kind: 'indirect',
		act: 'thank',
		when: when('2023-09-18', 'stated', { text: span('Senin (18/9/2023)') }),
		rule: 'speech-act',
	},
	{
		id: '2',
		source: 's2',
		content: [
			span(
				'Kim Jong-un menyampaikan terima kasih yang tulus kepada Presiden Putin dan pejabat Rusia atas perhatian khusus dan keramahtamahan mereka, saat ia melakukan kunjungan',
			),
		],
		cue: span('mengatakan'),
		mention: span('Kantor Berita Korea KCNA'),
		kind: 'indirect',
		when: when('2023-09-18', 'worked-out', { text: span('pada hari Senin') }),
		rule: 'cue-verb',
	},
	{
		id: '3',
		source: 's1',
		content: [span('terima kasih yang tulus kepada Presiden Putin dan pejabat Rusia atas perhatian khusus dan keramahtamahan mereka', 3)],
		cue: span('menyampaikan'),
		mention: span('Kim Jong-un', 4),
		kind: 'indirect',
		when: when('2023-09-18', 'carried-over', { from: 1 }),
		within: '2',
		rule: 'speech-act',
	},
	{
		id: '4',
		source: 's2',
		content: [span('Kim Jong-un mendoakan kemakmuran dan an kesejahteraan untuk rakyat Rusia')],
		cue: span('menuliskan'),
		mention: span('KCNA', 5),
		kind: 'indirect',
		when: when('2023-09-18', 'carried-over', { from: 1 }),
		rule: 'cue-verb',
	},
	{
		id: '5',
		source: 's1',
		content: [span('kemakmuran dan an kesejahteraan untuk rakyat Rusia')],
		cue: span('mendoakan'),
		mention: span('Kim Jong-un', 5),
		kind: 'indirect',
		act: 'wish',
		when: when('2023-09-18', 'carried-over', { from: 3 }),
		within: '4',
		rule: 'speech-act',
	},
	{
		id: '6',
		source: 's3',
		content: [
			span(
				'Rusia sangat menginginkan persediaan peluru artileri Korea Utara untuk digunakan di Ukraina, sementara Pyongyang mencari bantuan dalam bidang teknologi satelit dan meningkatkan peralatan militer era Soviet',
			),
		],
		cue: span('kata', 8),
		mention: span('para ahli'),
		kind: 'indirect',
		when: when('../2023-09-18', 'publication'),
		rule: 'cue-after-content',
	},
];

/** The worked example of the project: four statements, two of them with another inside, three sources, one unnamed. */
export const workedExample: ArticleReport = {
	version: 1,
	outcome: 'article',
	article: ARTICLE,
	statements: STATEMENTS,
	sources: [
		source('s1', 'Kim Jong-un', { kind: 'politician', description: 'Pemimpin Korea Utara' }),
		source('s2', 'Kantor Berita Korea KCNA', {
			naming: 'named-organisation',
			kind: 'news-agency',
			registry: {
				id: 'kcna',
				name: 'Korean Central News Agency',
				country: 'KP',
				claims: [{ by: 'State Media Monitor', label: 'State-controlled media', asOf: '2025-07', url: 'https://statemediamonitor.com/' }],
			},
		}),
		source('s3', 'para ahli', { naming: 'unnamed-group', kind: 'expert' }),
	],
	provenance: [{ role: 'publisher', name: 'BeritaSatu.com', rule: 'site' }],
};

/** Everything a row can carry at once: direct and mixed words, a hedge, a contradiction, other scripts, an empty name of a role. */
export const manyKinds: ArticleReport = (() => {
	const kinds = [
		'official',
		'politician',
		'company',
		'expert',
		'witness',
		'victim',
		'police-or-court',
		'military',
		'activist',
		'academic',
		'newsroom',
		'news-agency',
		'state-media',
		'social-media',
		'document',
		'government',
		'other',
	] as const;
	const namings = ['named-person', 'named-organisation', 'named-document', 'unnamed-individual', 'unnamed-group', 'unresolved'] as const;
	const forms = ['direct', 'indirect', 'mixed'] as const;
	const bases = ['stated', 'worked-out', 'carried-over', 'publication'] as const;
	const blocks = kinds.flatMap((kind, index) => [
		block(`“We will answer every question about number ${index},” the ${kind} said on Monday, without going into detail.`),
		block(`In its own voice the newsroom adds what happened before, in the words of the newsroom and of nobody else, paragraph ${index}.`),
	]);
	return {
		version: 1,
		outcome: 'article',
		article: {
			...ARTICLE,
			url: 'https://news.example/many-kinds',
			title: 'Seventeen Kinds of Source Answer the Same Question About a Harbour, and Not One of Them Agrees With Another',
			site: { name: 'The Example Herald', host: 'news.example' },
			authors: ['Ayu Lestari', 'Jonathan Q. Public', 'بشرى'],
			modified: { value: '2023-09-19T08:05:00+07:00', layers: ['meta'], against: [] },
			published: { value: '2023-09-18T10:15:00+07:00', layers: ['meta'], against: ['url'] },
			language: 'en',
			firstPublishedBy: undefined,
			blocks,
			removed: [],
		},
		statements: kinds.map((_, index): Statement => {
			const paragraph = index * 2;
			const text = (blocks[paragraph] as Block).text;
			return {
				id: String(index + 1),
				source: `s${index + 1}`,
				content: [{ block: paragraph, start: 1, end: text.indexOf(',”') }],
				cue: { block: paragraph, start: text.indexOf('said'), end: text.indexOf('said') + 4 },
				mention: { block: paragraph, start: text.indexOf('the '), end: text.indexOf(' said') },
				kind: forms[index % 3] as (typeof forms)[number],
				...(index % 5 === 4 && { hedge: { block: paragraph, start: text.indexOf('without'), end: text.length - 1 } }),
				when: when(index % 4 === 3 ? '../2023-09-18' : '2023-09-18', bases[index % 4] as When['basis'], {
					...(index % 4 < 2 && { text: { block: paragraph, start: text.indexOf('Monday'), end: text.indexOf('Monday') + 6 } }),
					...(index % 7 === 0 && { contradiction: 'weekday-differs' as const }),
				}),
				rule: 'cue-after-content',
			};
		}),
		sources: kinds.map((kind, index) =>
			source(`s${index + 1}`, index === 3 ? 'Ρ\\u0430ul Example' : `The ${kind} of the harbour`, {
				kind,
				naming: namings[index % namings.length] as Source['naming'],
				...(index % 2 === 0 && { description: 'a person familiar with the harbour and its long history' }),
				...(index === 3 && { lookAlike: true }),
			}),
		),
		provenance: [
			{ role: 'agency', name: 'Reuters', rule: 'agency-in-brackets' },
			{
				role: 'publisher',
				name: 'The Example Herald',
				rule: 'site',
				registry: { id: 'example-herald', name: 'The Example Herald', country: 'ID', owner: 'Example Holding', claims: [] },
			},
		],
	};
})();

/** As many statements as the longest live blogs have, about 5,000 words. */
export const twoHundredStatements: ArticleReport = (() => {
	const blocks = Array.from({ length: 200 }, (_, index) =>
		block(
			`“The water rose by another ${index + 1} centimetres in the night and nobody came,” said resident ${index % 9} of the lower town, where the pumps had stopped.`,
		),
	);
	return {
		...manyKinds,
		article: { ...manyKinds.article, title: 'The Night the River Came', blocks },
		statements: blocks.map(({ text }, index): Statement => {
			const template = manyKinds.statements[index % 17] as Statement;
			return {
				...template,
				id: String(index + 1),
				source: `s${(index % 9) + 1}`,
				content: [{ block: index, start: 1, end: text.indexOf(',”') }],
				cue: { block: index, start: text.indexOf('said'), end: text.indexOf('said') + 4 },
				mention: { block: index, start: text.indexOf('resident'), end: text.indexOf(' of the lower') },
				hedge: undefined,
				when: when('../2023-09-18', 'publication'),
			};
		}),
	};
})();

export const nobodyQuoted: ArticleReport = { ...workedExample, statements: [], sources: [], article: { ...ARTICLE, removed: [] } };

export const stub: ArticleReport = {
	...workedExample,
	article: { ...ARTICLE, stub: { rule: 'paywall', text: 'Baca selengkapnya dengan berlangganan' }, published: undefined },
};

export const strangeLanguage: ArticleReport = { ...workedExample, article: { ...ARTICLE, language: 'sw', languageConfidence: 0.3 } };

export const declined: DeclinedReport = {
	version: 1,
	outcome: 'declined',
	url: 'https://berita.example/',
	title: 'Berita hari ini',
	reason: 'front-page',
};
