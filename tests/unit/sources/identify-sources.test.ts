import { describe, expect, test } from 'vitest';
import { identifySources } from '../../../src/sources/identify-sources';
import { articleOf, saidBy, spanOf } from './article-of';

const sourcesOf = (language: string, paragraphs: string[], mentions: Parameters<typeof saidBy>[1][]) => {
	const article = articleOf(paragraphs, { language });
	return identifySources(
		article,
		mentions.map((mention, index) => saidBy(article, mention, { fromBlock: Math.min(index, paragraphs.length - 1) })),
	);
};

describe('one source, one row', () => {
	test('title, full name and surname are one; two of a family are two', () => {
		const { sources, sourceOf } = sourcesOf(
			'id',
			['Pemimpin Korea Utara Kim Jong-un berpidato.', 'Adiknya, Kim Yo-jong, menyusul.', 'Kim Jong-un pulang.'],
			['Pemimpin Korea Utara Kim Jong-un', 'Kim Yo-jong', 'Kim Jong-un'],
		);
		expect(sourceOf).toEqual(['s1', 's2', 's1']);
		expect(sources.map(({ name }) => name)).toEqual(['Kim Jong-un', 'Kim Yo-jong']);
	});

	test('a surname is the person the article names in full, introduced elsewhere', () => {
		const { sources } = sourcesOf('en', ['Democratic strategist Maria Lopez spoke first.', 'Lopez said no.'], ['Lopez']);
		expect(sources).toMatchObject([
			{ name: 'Maria Lopez', naming: 'named-person', kind: 'politician', description: 'Democratic strategist' },
		]);
	});

	test('a role alone is the one person introduced with it, and nobody where two are', () => {
		const one = sourcesOf('id', ['Ahli gizi Rina Sari hadir.', 'Ahli gizi itu setuju.'], ['Rina Sari', 'Ahli gizi itu']);
		expect(one.sourceOf).toEqual(['s1', 's1']);
		const two = sourcesOf(
			'id',
			['Ahli gizi Rina Sari dan ahli gizi Budi Jaya hadir.', 'Ahli gizi itu setuju.'],
			['Rina Sari', 'Ahli gizi itu'],
		);
		expect(two.sources[1]).toMatchObject({ naming: 'unnamed-individual', kind: 'expert' });
	});

	test('a role beside a surname that two of the article have is nobody’s', () => {
		const { sources } = sourcesOf(
			'en',
			['Jeb Bush brought his brother, George Bush, to the rally.', 'Critics of President Bush came too.', 'The president said no.'],
			['The president'],
		);
		expect(sources).toMatchObject([{ name: 'The president', naming: 'unnamed-individual' }]);
	});

	test.each([
		['Democratic front-runner Maria Lopez spoke first.', 'the GOP front-runner', 'the GOP front-runner'],
		['Democratic front-runner Maria Lopez spoke first.', 'the Democratic front-runner', 'Maria Lopez'],
		['Democratic front-runner Maria Lopez spoke first.', 'the front-runner', 'Maria Lopez'],
		['US President Maria Lopez spoke first.', 'the American president', 'Maria Lopez'],
		['US President Maria Lopez spoke first.', 'the French president', 'the French president'],
	])('%s Whom "%s" means: %s', (introduction, mention, name) => {
		const { sources } = sourcesOf('en', [introduction, `There ${mention} said no.`], [mention]);
		expect(sources).toMatchObject([{ name }]);
	});

	test.each([
		['She moved to Elm Tower, the lawyer told the Post.', 'the lawyer', 'the lawyer'],
		['She heard it from Maria Lopez, the lawyer of the club.', 'the lawyer', 'Maria Lopez'],
		['Maria Lopez, who is lawyer of the club said in a statement.', 'The lawyer', 'Maria Lopez'],
	])('whoever speaks between commas is not the name before them: %s', (text, mention, name) => {
		const { sources } = sourcesOf('en', [`${text} The lawyer said no.`], [mention]);
		expect(sources).toMatchObject([{ name }]);
	});

	test('an abbreviation is the body it was introduced for', () => {
		const { sourceOf } = sourcesOf('en', ['Citizens for Clean Water (CCW) filed a suit.', 'CCW won.'], ['Citizens for Clean Water', 'CCW']);
		expect(sourceOf).toEqual(['s1', 's1']);
	});

	test('"the report" is the report before it; another poll is another source', () => {
		const { sourceOf } = sourcesOf(
			'en',
			['A report by the agency came out.', 'The report found much.', 'A new poll differed.'],
			['A report by the agency', 'The report', 'A new poll'],
		);
		expect(sourceOf).toEqual(['s1', 's1', 's2']);
	});

	test('an agency that another agency cites is a row of its own, and no mention of the one that cites it', () => {
		const text = 'Reuters mengutip AFP, yang melaporkan gempa itu.';
		const { sources, sourceOf } = sourcesOf('id', [text], ['Reuters', 'AFP']);
		expect(sourceOf).toEqual(['s1', 's2']);
		expect(sources.map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))])).toEqual([
			['Reuters', ['Reuters']],
			['AFP', ['AFP']],
		]);
	});

	test('an agency quoted by another stays a source of its own', () => {
		const { sources } = sourcesOf('id', ['AFP melaporkan itu.', 'Reuters mengutip hal lain.'], ['AFP', 'Reuters']);
		expect(sources.map(({ registry }) => registry?.id)).toEqual(['afp', 'reuters']);
	});
});

test('what stands after a name is read to the end of its sentence, which a bracket may close', () => {
	const text = '“Air naik lagi,” kata Ketua RT 03 Slamet Riyadi, Senin (18/9/2023). Menurut warga, pompa itu mati.';
	const { sources } = sourcesOf('id', [text], ['Ketua RT 03 Slamet Riyadi', 'warga']);
	expect(sources).toMatchObject([{ name: 'Slamet Riyadi', naming: 'named-person' }, { name: 'warga' }]);
});

test.each([
	['The host Bill Maher, who said so, left.', 'who', 'Bill Maher', 'named-person'],
	['There was news from the Bank of Japan, which said so.', 'which', 'the Bank of Japan', 'named-organisation'],
])('a relative pronoun is the name right before it: %s', (text, pronoun, name, naming) => {
	const article = articleOf([text], { language: 'en' });
	expect(identifySources(article, [saidBy(article, pronoun)]).sources[0]).toMatchObject({ name, naming });
});

test('a class of media is never one outlet', () => {
	const { sources } = sourcesOf('id', ['Media pemerintah China melaporkan itu.'], ['Media pemerintah China']);
	expect(sources[0]).toMatchObject({ naming: 'unnamed-group', kind: 'state-media' });
	expect(sources[0]?.registry).toBeUndefined();
});

test('why a source is not named is told in the article’s words', () => {
	const text = 'Seorang pejabat yang tidak berwenang berbicara kepada media, mengatakan kapal itu sudah berlayar.';
	const article = articleOf([text]);
	const [source] = identifySources(article, [saidBy(article, 'Seorang pejabat')]).sources;
	const reason = source?.anonymityReason;
	expect(reason && text.slice(reason.start, reason.end)).toBe('tidak berwenang berbicara kepada media');
});

test.each([
	['id', 'Seorang sopir, karena alasan keamanan tidak disebut, mengatakan itu.', 'Seorang sopir', 'karena alasan keamanan tidak disebut'],
	['en', 'An aide, who spoke on condition of anonymity, said so.', 'An aide', 'on condition of anonymity'],
	['en', 'Two officials said so; they were not authorized to speak publicly.', 'Two officials', 'not authorized to speak publicly'],
	[
		'en',
		'A clerk who asked not to be named for fear of reprisal said so.',
		'A clerk',
		'asked not to be named for fear of reprisal said so',
	],
])('the reason is that of the source’s own sentence: %s %s', (language, text, mention, expected) => {
	const article = articleOf([text], { language });
	const reason = identifySources(article, [saidBy(article, mention)]).sources[0]?.anonymityReason;
	expect(reason && text.slice(reason.start, reason.end)).toBe(expected);
});

test('the reason ends where the words of reporting begin', () => {
	const text = 'A clerk who asked not to be named for fear of reprisal said so.';
	const article = articleOf([text], { language: 'en' });
	const draft = { ...saidBy(article, 'A clerk'), cue: spanOf(article, 'said') };
	const reason = identifySources(article, [draft]).sources[0]?.anonymityReason;
	expect(reason && text.slice(reason.start, reason.end)).toBe('asked not to be named for fear of reprisal');
});

test('who is named needs no reason', () => {
	const article = articleOf(['Rina Sari, yang enggan disebut sebagai tokoh, mengatakan itu.']);
	expect(identifySources(article, [saidBy(article, 'Rina Sari')]).sources[0]?.anonymityReason).toBeUndefined();
});

test('a pronoun nobody resolved names nobody', () => {
	const { sources } = sourcesOf('id', ['Ia mengatakan akan datang.'], ['Ia']);
	expect(sources[0]).toMatchObject({ name: 'Ia', naming: 'unresolved', kind: 'other' });
});

test('of two people with one surname the one the statement stage points to counts', () => {
	const article = articleOf(['Hillary Clinton and Bill Clinton came.', 'Clinton said yes.'], { language: 'en' });
	const { sources } = identifySources(article, [saidBy(article, 'Clinton', { fromBlock: 1, antecedent: 'Hillary Clinton' })]);
	expect(sources[0]?.name).toBe('Hillary Clinton');
});

test('a statement without any source still has a row, which claims nothing', () => {
	const article = articleOf(['Diduga ada korban.']);
	const { sources, sourceOf } = identifySources(article, [
		{ content: [], cue: { block: 0, start: 0, end: 6 }, kind: 'indirect', rule: 'test' },
	]);
	expect(sourceOf).toEqual(['s1']);
	expect(sources[0]).toMatchObject({ name: 'Diduga', naming: 'unresolved', kind: 'other' });
});

describe('what is no name and whose role it is', () => {
	const shown = (paragraphs: string[], mention: string) => {
		const [source] = sourcesOf('id', paragraphs, [mention]).sources;
		return source && [source.name, source.description];
	};

	test.each([
		['a dateline is no title', ['jpnn.com, JAKARTA - Anggota DPR Kamaludin hadir.'], 'Kamaludin', 'Kamaludin', 'Anggota DPR'],
		['nor is the outlet in it introduced by what follows', ['Warta.com - Warga setuju.'], 'Warga', 'Warga', undefined],
		[
			'what stands before a dash within the text still is',
			['Rina Sari - Kepala Desa Sukamaju - hadir.'],
			'Rina Sari',
			'Rina Sari',
			undefined,
		],
		['a numeral is no name', ['Anggota Komisi IX DPR itu setuju.'], 'Anggota Komisi IX DPR itu', 'Anggota Komisi IX DPR itu', undefined],
		['a numeral goes on with a name', ['Raja Karel XVI Gustaf hadir.', 'Karel pulang.'], 'Karel', 'Karel XVI Gustaf', 'Raja'],
		['where somebody is from is no part of the name', ['Ia adalah Dona King di County Kent.'], 'Dona King', 'Dona King', undefined],
		['small words of names stay', ['Ia adalah Ali bin Rasyid.'], 'Ali bin Rasyid', 'Ali bin Rasyid', undefined],
		['a husband is not his wife', ['Suami Dona, Niko, menelepon. Dona King sakit.'], 'Dona King', 'Dona King', undefined],
		['names in two brackets are two', ['Sidang (Kolil) ini lama, saya bisa lihat (Anggi).'], 'Anggi', 'Anggi', undefined],
		['a word that opens a sentence is no first name', ['Artinya Anggi pulang.'], 'Anggi', 'Anggi', undefined],
		['a first name that opens one is', ['Arsinta Anggi pulang.'], 'Anggi', 'Arsinta Anggi', undefined],
		['a name in one bracket is one', ['Sidang (Kolil Anggi) lama.', 'Anggi pulang.'], 'Anggi', 'Kolil Anggi', undefined],
		['he is described by her', ['Suami Dona, Niko, menelepon.'], 'Suami Dona, Niko', 'Niko', 'Suami Dona'],
		['a role after “dan” is another’s', ['Presiden Akademi Nila Porto dan artis Komo naik.'], 'Komo', 'Komo', 'artis'],
		[
			'two roles of one person stay together',
			['Menteri Keuangan dan pendiri yayasan Budi Santoso hadir.'],
			'Budi Santoso',
			'Budi Santoso',
			'Menteri Keuangan dan pendiri yayasan',
		],
	])('%s', (_, paragraphs, mention, name, description) => {
		expect(shown(paragraphs, mention)).toEqual([name, description]);
	});

	test('a suffix that stands for nobody known is shown with its word, and a pronoun as it is', () => {
		expect(shown(['"Kami lega," tegasnya.'], 'nya')?.[0]).toBe('tegasnya');
		expect(shown(['"Kami lega," kata dia.'], 'dia')?.[0]).toBe('dia');
	});
});
