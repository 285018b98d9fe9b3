import { englishCountries } from './en/countries';
import { indonesianCountries } from './id/countries';

/** What a language calls countries beside the names `Intl.DisplayNames` gives. Keys are as written, values ISO 3166-1 alpha-2. */
export interface CountryTable {
	/** Short and other names ("AS", "Korut", "the Netherlands"). */
	names: Readonly<Record<string, string>>;
	/** Adjectives and names of citizens ("Russian", "Russians"). Indonesian uses the country's name itself. */
	demonyms: Readonly<Record<string, string>>;
	/** Capitals that stand for a government ("Moskwa", "Beijing"). */
	capitals: Readonly<Record<string, string>>;
}

const TABLES: Readonly<Record<string, CountryTable>> = { en: englishCountries, id: indonesianCountries, ms: indonesianCountries };
const NONE: CountryTable = { names: {}, demonyms: {}, capitals: {} };

export function countryTableOf(language: string): CountryTable {
	return TABLES[language.split('-')[0] ?? ''] ?? NONE;
}
