import { expect, test } from 'vitest';
import shipped from '../../../src/data/country-names.json';
import { countryNamesOf } from '../../../src/sources/countries';

test.each([
	['id', 'AS', 'US'],
	['id', 'Amerika Serikat', 'US'],
	['id', 'Korut', 'KP'],
	['id', 'Korea Selatan', 'KR'],
	['id', 'Inggris', 'GB'],
	['id', 'Tiongkok', 'CN'],
	['id', 'China', 'CN'],
	['id', 'Jepang', 'JP'],
	['id', 'Moskwa', 'RU'],
	['en', 'North Korea', 'KP'],
	['en', 'United Kingdom', 'GB'],
	['en', 'Beijing', 'CN'],
])('in %s %s is %s', (language, name, country) => {
	expect(countryNamesOf(language).byName.get(name)).toBe(country);
});

test.each([
	['Russian', 'RU'],
	['Russians', 'RU'],
	['Dutch', 'NL'],
])('%s belongs to %s', (demonym, country) => {
	expect(countryNamesOf('en').byDemonym.get(demonym)).toBe(country);
});

test('a word that is no country is none', () => {
	expect(countryNamesOf('id').byName.get('as')).toBeUndefined();
});

test('every country that is shipped has a name of its own in each language', () => {
	for (const names of Object.values(shipped)) {
		expect(Object.keys(names)).toEqual(Object.keys(shipped.en));
		expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
		expect(Object.entries(names).filter(([code, name]) => code === name)).toEqual([]);
	}
});
