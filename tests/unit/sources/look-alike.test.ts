import { describe, expect, test } from 'vitest';
import { identifySources } from '../../../src/sources/identify-sources';
import { escapeHost, escapeName } from '../../../src/sources/look-alike';
import { articleOf, saidBy } from './article-of';

describe('a name', () => {
	test.each([
		['Kompas with a Cyrillic о', 'Kоmpas', 'K⟨U+043E⟩mpas'],
		['a right-to-left override', 'Reuters\u202Emoc', 'Reuters⟨U+202E⟩moc'],
		['a zero-width space', 'An\u200Btara', 'An⟨U+200B⟩tara'],
		['a soft hyphen', 'An\u00ADtara', 'An⟨U+00AD⟩tara'],
		['a Greek omicron', 'Οbama', '⟨U+039F⟩bama'],
	])('with %s is shown escaped and marked', (_, name, shown) => {
		expect(escapeName(name)).toEqual({ shown, suspicious: true });
	});

	test.each(['Kim Jong-un', 'Erdoğan', 'Владимир Путин', '조선중앙통신', 'NHK日本放送', 'TASS (ТАСС)', 'Ma’ruf Amin', '東京スカイツリー'])(
		'%s is left alone',
		(name) => {
			expect(escapeName(name)).toEqual({ shown: name, suspicious: false });
		},
	);
});

describe('a host', () => {
	test('with letters beyond ASCII shows as the browser resolves it, marked', () => {
		expect(escapeHost('kоmpas.com')).toEqual({ shown: 'xn--kmpas-jye.com', suspicious: true });
	});
	test('of plain letters shows as it is', () => {
		expect(escapeHost('www.kompas.com')).toEqual({ shown: 'www.kompas.com', suspicious: false });
	});
});

test('a look-alike among the sources is no entry of the registry, and its row says so', () => {
	const article = articleOf(['Kantor berita Rеuters mengatakan gencatan senjata dimulai.']);
	const [source] = identifySources(article, [saidBy(article, 'Kantor berita Rеuters')]).sources;
	expect(source).toMatchObject({ name: 'Kantor berita R⟨U+0435⟩uters', lookAlike: true });
	expect(source?.registry).toBeUndefined();
});
