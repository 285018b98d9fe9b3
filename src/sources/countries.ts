import { countryTableOf } from '../languages/countries';

/** ISO 3166-1 alpha-2 codes of the countries and territories that news names as actors. */
const CODES = (
	'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ ' +
	'EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA ' +
	'LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY ' +
	'QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'
).split(' ');

export interface CountryNames {
	/** The country a name stands for ("AS", "Rusia", "Moskwa"). */
	byName: ReadonlyMap<string, string>;
	/** The country an adjective or a citizen's name belongs to ("Russian"). */
	byDemonym: ReadonlyMap<string, string>;
}

const cache = new Map<string, CountryNames>();

/** Country names and demonyms of a language: those of the CLDR, and what its news says beside them. */
export function countryNamesOf(language: string): CountryNames {
	const code = language.split('-')[0] || 'en';
	const known = cache.get(code);
	if (known) return known;
	const table = countryTableOf(code);
	const display = new Intl.DisplayNames([code], { type: 'region', fallback: 'code' });
	const byName = new Map<string, string>();
	for (const country of CODES) byName.set(display.of(country) ?? country, country);
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
