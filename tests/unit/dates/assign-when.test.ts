import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article';
import { assignWhen } from '../../../src/dates/assign-when';
import type { StatementDraft } from '../../../src/statements/draft';

function articleOf(texts: string[], published: string | undefined = '2023-09-18', language = 'id'): Article {
	return {
		url: 'https://example.org/',
		title: '',
		site: { name: '', host: 'example.org' },
		authors: [],
		editors: [],
		...(published && { published: { value: published, layers: ['json-ld'], against: [] } }),
		language,
		languageConfidence: 1,
		blocks: texts.map((text) => ({ kind: 'paragraph', text, html: '' })),
		removed: [],
	};
}

/** A statement written as its words: who, by what word, what. */
interface Told {
	block: number;
	mention: string;
	cue: string;
	content: string;
	speaker?: string;
	within?: number;
}

function draftsOf(article: Article, told: Told[]): StatementDraft[] {
	const spanOf = (block: number, words: string) => {
		const start = article.blocks[block]?.text.indexOf(words) ?? -1;
		if (start < 0) throw new Error(`No ${words} in block ${block}`);
		return { block, start, end: start + words.length };
	};
	return told.map(({ block, mention, cue, content, speaker, within }) => ({
		content: [spanOf(block, content)],
		cue: spanOf(block, cue),
		mention: spanOf(block, mention),
		...(speaker && { speaker }),
		...(within !== undefined && { within }),
		kind: 'indirect',
		rule: 'test',
	}));
}

function whensOf(texts: string[], told: Told[], published?: string, language?: string) {
	const article = articleOf(texts, published, language);
	return assignWhen(article, draftsOf(article, told));
}

describe('the worked example', () => {
	const texts = [
		'Pada Senin (18/9/2023), ia mengucapkan terima kasih yang tulus kepada Presiden Rusia Vladimir Putin.',
		'Kantor Berita Korea KCNA pada hari Senin mengatakan, Kim Jong-un menyampaikan terima kasih kepada Presiden Putin.',
		'KCNA juga menuliskan, Kim Jong-un mendoakan kemakmuran untuk rakyat Rusia.',
		'Rusia sangat menginginkan persediaan peluru, kata para ahli.',
	];
	const kcna = 'Kantor Berita Korea KCNA';
	const whens = whensOf(texts, [
		{ block: 0, mention: 'ia', cue: 'mengucapkan', content: 'terima kasih yang tulus' },
		{ block: 1, mention: kcna, cue: 'mengatakan', content: 'Kim Jong-un menyampaikan terima kasih kepada Presiden Putin' },
		{ block: 1, mention: 'Kim Jong-un', cue: 'menyampaikan', content: 'terima kasih kepada Presiden Putin', within: 1 },
		{ block: 2, mention: 'KCNA', cue: 'menuliskan', content: 'Kim Jong-un mendoakan kemakmuran untuk rakyat Rusia' },
		{ block: 3, mention: 'para ahli', cue: 'kata', content: 'Rusia sangat menginginkan persediaan peluru' },
	]);

	it('states the day of the thanks', () => expect(whens[0]).toMatchObject({ value: '2023-09-18', basis: 'stated' }));
	it("works out KCNA's Monday", () => expect(whens[1]).toMatchObject({ value: '2023-09-18', basis: 'worked-out' }));
	it('puts what KCNA says Kim said no later than KCNA', () =>
		expect(whens[2]).toMatchObject({ value: '../2023-09-18', basis: 'carried-over', from: 1 }));
	it("carries the day over to KCNA's second statement", () =>
		expect(whens[3]).toMatchObject({ value: '2023-09-18', basis: 'carried-over', from: 1, text: whens[1]?.text }));
	it('knows of the experts no more than publication', () =>
		expect(whens[4]).toEqual({ value: '../2023-09-18', basis: 'publication', rule: 'publication' }));
});

describe('the time of saying', () => {
	const one = (text: string, told: Omit<Told, 'block'>, published?: string, language?: string) =>
		whensOf([text], [{ block: 0, ...told }], published, language)[0];

	it('stands after the cue', () => {
		const when = one('"Kami siap," kata Ani di Jakarta, Senin (18/9/2023).', { mention: 'Ani', cue: 'kata', content: '"Kami siap,"' });
		expect(when).toMatchObject({ value: '2023-09-18', basis: 'stated', rule: 'after-cue' });
	});

	it('is not the time of what is said', () => {
		const when = one('Ani mengatakan akan berangkat pada Jumat (15/9/2023).', {
			mention: 'Ani',
			cue: 'mengatakan',
			content: 'akan berangkat pada Jumat (15/9/2023)',
		});
		expect(when).toMatchObject({ value: '../2023-09-18', basis: 'publication' });
	});

	it('is not the time of what is spoken about', () => {
		const when = one('"Kami menyesal," kata Ani soal kecelakaan pada Jumat (15/9/2023) di Bekasi.', {
			mention: 'Ani',
			cue: 'kata',
			content: '"Kami menyesal,"',
		});
		expect(when?.basis).toBe('publication');
	});

	it('is not the day since when a source holds its office', () => {
		const when = one('Ani, yang menjabat sejak Jumat (15/9/2023), mengatakan kami siap.', {
			mention: 'Ani',
			cue: 'mengatakan',
			content: 'kami siap',
		});
		expect(when?.basis).toBe('publication');
	});

	it('is not the year of what a clause tells of the source', () => {
		const when = one(
			'Murphy, who was elected in 2012, argued that prices fell.',
			{ mention: 'Murphy', cue: 'argued', content: 'that prices fell' },
			'2023-09-18',
			'en',
		);
		expect(when).toMatchObject({ value: '../2023-09-18', basis: 'publication' });
	});

	it('is no year that belongs to the words before it', () => {
		const told = { mention: 'The senator', cue: 'accused', content: 'accused him of fraud' };
		const parted = one('The senator, bitter over his loss in 2008, accused him of fraud.', told, '2023-09-18', 'en');
		expect(parted).toMatchObject({ value: '../2023-09-18', basis: 'publication' });
		const apposed = one('The senator, in 2008, accused him of fraud.', told, '2023-09-18', 'en');
		expect(apposed).toMatchObject({ value: '2008', basis: 'stated' });
	});

	it('is not the month of what the source did first', () => {
		const when = one(
			'Murphy met voters in July and said that prices fell.',
			{ mention: 'Murphy', cue: 'said', content: 'that prices fell' },
			'2023-09-18',
			'en',
		);
		expect(when).toMatchObject({ value: '../2023-09-18', basis: 'publication' });
	});

	it('is not the day of what happened, told before the cue', () => {
		const when = one(
			'On Monday, the plane crashed, Ann said.',
			{ mention: 'Ann', cue: 'said', content: 'the plane crashed' },
			'2023-09-18',
			'en',
		);
		expect(when?.basis).toBe('publication');
	});

	it('is worked out where the year is missing', () => {
		const when = one('"Kami siap," kata Ani, Minggu (17/9).', { mention: 'Ani', cue: 'kata', content: '"Kami siap,"' });
		expect(when).toMatchObject({ value: '2023-09-17', basis: 'worked-out' });
	});

	it('keeps its clock and zone', () => {
		const when = one('"Kami siap," kata Ani, Minggu (17/9/2023) pukul 19.30 WIB.', {
			mention: 'Ani',
			cue: 'kata',
			content: '"Kami siap,"',
		});
		expect(when?.value).toBe('2023-09-17T19:30+07:00');
	});

	it('is a span of days where the text tells a week', () => {
		const when = one(
			'Ani said last week that they were ready.',
			{ mention: 'Ani', cue: 'said', content: 'they were ready' },
			'2023-09-18',
			'en',
		);
		expect(when).toMatchObject({ value: '2023-09-11/2023-09-17', basis: 'worked-out' });
	});

	it('is no year that is still to come', () => {
		const when = one('Pada 2030, Ani mengatakan kami siap.', { mention: 'Ani', cue: 'mengatakan', content: 'kami siap' });
		expect(when?.basis).toBe('publication');
	});

	it('is stated where the page gives only the year', () => {
		const when = one('Pada 2019, Ani mengatakan kami siap.', { mention: 'Ani', cue: 'mengatakan', content: 'kami siap' });
		expect(when).toMatchObject({ value: '2019', basis: 'stated' });
	});

	it('keeps a contradiction as the page has it', () => {
		const when = one('"Kami siap," kata Ani, Senin (19/9/2023).', { mention: 'Ani', cue: 'kata', content: '"Kami siap,"' });
		expect(when).toMatchObject({ value: '2023-09-19', basis: 'stated', contradiction: 'weekday-differs' });
	});

	it('may lie after publication, and then says so', () => {
		const when = one('"Kami siap," kata Ani, Rabu (20/9/2023).', { mention: 'Ani', cue: 'kata', content: '"Kami siap,"' });
		expect(when?.contradiction).toBe('after-publication');
	});
});

describe('a time carried over', () => {
	const quote = (block: number, mention: string, content: string, cue = 'kata'): Told => ({ block, mention, cue, content });

	it('comes from the dated quotation a paragraph leads up to', () => {
		const whens = whensOf(
			['Ani Wijaya menilai harga akan turun.', '"Harga turun," kata Ani Wijaya, Minggu (17/9/2023).'],
			[quote(0, 'Ani Wijaya', 'harga akan turun', 'menilai'), quote(1, 'Ani Wijaya', '"Harga turun,"')],
		);
		expect(whens[0]).toMatchObject({ value: '2023-09-17', basis: 'carried-over', from: 1 });
	});

	it('is that of the document for its parts', () => {
		const texts = [
			'"Warga diminta waspada," bunyi surat edaran itu, Rabu (13/9/2023).',
			'Pada poin kedua tercantum bahwa warga harus melapor.',
		];
		const whens = whensOf(texts, [
			{ block: 0, mention: 'surat edaran itu', cue: 'bunyi', content: '"Warga diminta waspada,"' },
			{ block: 1, mention: 'poin kedua', cue: 'tercantum', content: 'bahwa warga harus melapor' },
		]);
		expect(whens[1]).toMatchObject({ value: '2023-09-13', basis: 'carried-over', from: 0 });
	});

	it('is not given to another source', () => {
		const whens = whensOf(
			['"Harga turun," kata Ani, Minggu (17/9/2023).', '"Harga naik," kata Budi.'],
			[quote(0, 'Ani', '"Harga turun,"'), quote(1, 'Budi', '"Harga naik,"')],
		);
		expect(whens[1]?.basis).toBe('publication');
	});

	it('is not given to what the source said on an earlier occasion', () => {
		const whens = whensOf(
			['"Harga turun," kata Ani, Minggu (17/9/2023).', 'Sebelumnya, Ani mengatakan harga naik.'],
			[quote(0, 'Ani', '"Harga turun,"'), quote(1, 'Ani', 'harga naik', 'mengatakan')],
		);
		expect(whens[1]?.basis).toBe('publication');
	});

	it('comes from the dateline of an agency report', () => {
		const whens = whensOf(['WASHINGTON, Minggu (17/9) - Harga naik, kata Ani.'], [quote(0, 'Ani', 'Harga naik')]);
		expect(whens[0]).toMatchObject({ value: '2023-09-17', basis: 'carried-over', from: 'dateline' });
	});
});

describe('a page without a date', () => {
	const told: Told[] = [
		{ block: 0, mention: 'Ani', cue: 'kata', content: '"Kami siap,"' },
		{ block: 1, mention: 'Budi', cue: 'kata', content: '"Kami juga,"' },
	];
	const article = {
		...articleOf(['"Kami siap," kata Ani, Minggu (17/9/2023).', '"Kami juga," kata Budi, kemarin.']),
		published: undefined,
	};
	const whens = assignWhen(article, draftsOf(article, told));

	it('still has the days it states in full', () => expect(whens[0]).toMatchObject({ value: '2023-09-17', basis: 'stated' }));
	it('leaves the rest open', () => expect(whens[1]).toBeUndefined());
});
