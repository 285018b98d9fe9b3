import countryNames from '../data/country-names.json';
import { countryTableOf } from '../languages/countries';

export interface CountryNames {
	/** The country a name stands for ("AS", "Rusia", "Moskwa"). */
	byName: ReadonlyMap<string, string>;
	/** The country an adjective or a citizen's name belongs to ("Russian"). */
	byDemonym: ReadonlyMap<string, string>;
}

/**
 * The names of the CLDR as `Intl.DisplayNames` gives them (scripts/country-names.ts): two hundred questions to it cost 20 ms, which a
 * reader would wait for at each first press in a page. By language, then ISO 3166-1 alpha-2.
 */
const shippedNames: Readonly<Record<string, Readonly<Record<string, string>>>> = countryNames;

const cache = new Map<string, CountryNames>();

/** Country names and demonyms of a language: those of the CLDR, and what its news says beside them. */
export function countryNamesOf(language: string): CountryNames {
	const code = language.split('-')[0] || 'en';
	const known = cache.get(code);
	if (known) return known;
	const table = countryTableOf(code);
	const byName = new Map<string, string>();
	for (const [country, name] of Object.entries(shippedNames[code] ?? displayNames(code))) byName.set(name, country);
	for (const [name, country] of Object.entries({ ...table.capitals, ...table.names })) byName.set(name, country);
	const byDemonym = new Map<string, string>();
	for (const [name, country] of Object.entries(table.demonyms)) {
		byDemonym.set(name, country);
		byDemonym.set(`${name}s`, country);
	}
	const names = { byName, byDemonym };
	cache.set(code, names);
	return names;
}

function displayNames(language: string): Record<string, string> {
	const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
	return Object.fromEntries(Object.keys(countryNames.en).map((country) => [country, display.of(country) ?? country]));
}
