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

const removed = (text: string, kind: Removed['kind'], rule: string, rest: Partial<Removed> = {}): Removed => ({
	text,
	kind,
	rule,
	reason: [text],
	hide: false,
	...rest,
});

const FARM = 'Baca Juga (Konten ini Otomatis tidak dikelola oleh kami)';

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
		removed('By BeritaSatu.com beritasatu.com September 18, 2023', 'byline', 'between-title-and-text'),
		removed('Komentar', 'comments', 'comments-class', { reason: ['comments-area'], hide: true }),
		removed(
			[FARM, 'Antarkabarid', 'Arenanews', 'Antaranews', 'Berbagi Informasi', 'Kopiminfo', 'Liputan Informasi 9'].join('\n'),
			'link-farm',
			'link-farm',
			{ reason: [FARM, '6'], hide: true },
		),
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
	/** A date that is written out, and a weekday a time is worked out from; the first does not agree with itself. */
	const days = kinds.map((_, index) => (index === 0 ? 'Tuesday, September 18, 2023' : index % 4 === 0 ? 'September 18, 2023' : 'Monday'));
	const blocks = kinds.flatMap((kind, index) => [
		block(`“We will answer every question about number ${index},” the ${kind} said on ${days[index]}, without going into detail.`),
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
			removed: [
				removed('ADVERTISEMENT\nSCROLL TO CONTINUE WITH CONTENT', 'advertisement', 'advertisement-class', {
					reason: ['parallax-in-detail'],
					hide: true,
				}),
				removed('Related:\nThe harbour that nobody wanted\nHow to mend a net', 'related', 'label-and-links', {
					reason: ['Related:', '2'],
					hide: true,
				}),
				removed('Read also: The harbour that nobody wanted', 'read-also', 'read-also-line', { hide: true }),
				removed('Watch the video: the night of the storm', 'video-promotion', 'line-of-a-player', { hide: true }),
				removed('Seventeen Kinds of Source', 'interface', 'title-again', { reason: [] }),
				removed('Bots must not index this paragraph', 'hidden', 'hidden-style', { reason: [] }),
				removed('The harbour at night (AP/Jane Doe)', 'caption', 'caption-with-credit'),
				removed('2 of 5 pages', 'pager', 'pager-line'),
				removed('Share: Facebook X WhatsApp', 'share', 'share-line'),
				removed('harbour storm fishing', 'tags', 'tags-class', { reason: ['post-tags'] }),
				removed('3.409', 'interface', 'lone-number'),
			],
		},
		statements: kinds.map((_, index): Statement => {
			const paragraph = index * 2;
			const text = (blocks[paragraph] as Block).text;
			const day = days[index] as string;
			return {
				id: String(index + 1),
				source: `s${index + 1}`,
				content: [{ block: paragraph, start: 1, end: text.indexOf(',”') }],
				cue: { block: paragraph, start: text.indexOf('said'), end: text.indexOf('said') + 4 },
				mention: { block: paragraph, start: text.indexOf('the '), end: text.indexOf(' said') },
				kind: forms[index % 3] as (typeof forms)[number],
				...(index % 5 === 4 && { hedge: { block: paragraph, start: text.indexOf('without'), end: text.length - 1 } }),
				when: when(index % 4 === 3 ? '../2023-09-18' : '2023-09-18', bases[index % 4] as When['basis'], {
					...(index % 4 < 2 && { text: { block: paragraph, start: text.indexOf(day), end: text.indexOf(day) + day.length } }),
					...(index === 0 && { contradiction: 'weekday-differs' as const }),
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

/** Everything too long for its place: host, outlet, title, names, words without a break; and a host in another script. */
export const longWords: ArticleReport = (() => {
	const word = 'Ketidakbertanggungjawabankelembagaanpemerintahkabupatenkepulauanterluar';
	const blocks = [
		block(
			`Mempertanggungjawabkan penyelenggaraan pemerintahan tidak sama dengan ${word}, tutur Dr. Ir. H. Raden Mas Suryokusumoningrat Hadiprawirodirdjo, S.H., M.Hum., Ph.D. pada Senin.`,
		),
		block('https://kabar.example/arsip/2023/09/18/halaman-yang-alamatnya-tidak-pernah-berakhir-dan-tidak-dapat-dipenggal-di-mana-pun'),
		block('“Tidak,” kata dia.'),
	];
	const text = (blocks[0] as Block).text;
	const said = (words: string, from = 0) => spanOf(blocks, words, from);
	return {
		...workedExample,
		article: {
			...ARTICLE,
			url: 'https://xn--80ak6aa92e.pemberitaan-daerah-kepulauan-terluar-indonesia.example/mempertanggungjawabkan',
			title: `Mempertanggungjawabkan Penyelenggaraan Pemerintahan Daerah Kepulauan: ${word} Menurut Para Pemangku Kepentingan yang Enggan Disebutkan Namanya`,
			site: {
				name: 'Pemberitaan Daerah Kepulauan Terluar Indonesia Nusantara Raya',
				host: 'xn--80ak6aa92e.pemberitaan-daerah-kepulauan-terluar-indonesia.example',
			},
			authors: ['Raden Ayu Kusumaningtyas Hadiprawirodirdjo', 'Tengku Muhammad Zulkarnaen Alamsyah Siregar', word],
			dateline: 'Kabupaten Kepulauan Siau Tagulandang Biaro, Sulawesi Utara',
			blocks,
			removed: [removed(`${word}\n${word}`, 'related', 'related-class', { reason: [word.toLowerCase().slice(0, 60)], hide: true })],
		},
		statements: [
			{
				id: '1',
				source: 's1',
				content: [{ block: 0, start: 0, end: text.indexOf(', tutur') }],
				cue: said('tutur'),
				mention: said('Dr. Ir. H. Raden Mas Suryokusumoningrat Hadiprawirodirdjo, S.H., M.Hum., Ph.D.'),
				kind: 'indirect',
				when: when('2023-09-11/2023-09-17', 'worked-out', {
					text: said('pada Senin'),
					contradiction: 'weekday-differs',
				}),
				rule: 'cue-after-content',
			},
			{
				id: '2',
				source: 's2',
				content: [said('Tidak', 2)],
				cue: said('kata', 2),
				mention: said('dia', 2),
				kind: 'direct',
				when: undefined,
				rule: 'cue-after-content',
			},
		],
		sources: [
			source('s1', 'Dr. Ir. H. Raden Mas Suryokusumoningrat Hadiprawirodirdjo, S.H., M.Hum., Ph.D.', {
				description: `Kepala Badan Penyelenggara ${word}`,
			}),
			source('s2', word, { naming: 'unnamed-individual', kind: 'witness', anonymityReason: said('Tidak', 2) }),
		],
	};
})();

/** An article that runs from right to left, in a language read by its quotation marks alone. */
export const rightToLeft: ArticleReport = (() => {
	const blocks = [
		block('قالت الوزيرة سارة الخطيب يوم الاثنين: «سيفتح الجسر قبل موسم الأمطار».'),
		block('وأضافت الصحيفة أن العمل بدأ قبل عامين.'),
	];
	const said = (words: string) => spanOf(blocks, words);
	return {
		...workedExample,
		article: {
			...ARTICLE,
			url: 'https://akhbar.example/bridge',
			title: 'الوزيرة تعلن افتتاح الجسر قبل موسم الأمطار',
			site: { name: 'أخبار المدينة', host: 'akhbar.example' },
			authors: ['بشرى ناصر'],
			dateline: 'القاهرة',
			firstPublishedBy: { name: 'وكالة المدينة', rule: 'byline-site', text: 'وكالة المدينة' },
			language: 'ar',
			blocks,
			removed: [removed('اقرأ أيضا\nخبر آخر', 'related', 'label-and-links', { reason: ['اقرأ أيضا', '1'], hide: true })],
		},
		statements: [
			{
				id: '1',
				source: 's1',
				content: [said('سيفتح الجسر قبل موسم الأمطار')],
				cue: said('قالت'),
				mention: said('الوزيرة سارة الخطيب'),
				kind: 'direct',
				hedge: said('قبل عامين'),
				when: when('2023-09-18', 'worked-out', { text: said('يوم الاثنين') }),
				rule: 'cue-verb',
			},
			{
				id: '2',
				source: 's2',
				content: [said('قبل موسم الأمطار')],
				mention: said('الوزيرة'),
				kind: 'indirect',
				within: '1',
				when: when('2023-09-18', 'carried-over', { from: 0 }),
				rule: 'speech-act',
			},
		],
		sources: [
			source('s1', 'سارة الخطيب', { description: 'وزيرة النقل' }),
			source('s2', 'مسؤول', { naming: 'unnamed-individual', anonymityReason: said('قبل عامين') }),
		],
		provenance: [{ role: 'agency', name: 'وكالة المدينة', rule: 'agency-in-brackets' }],
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
