// npm run country-names: writes the names of countries that the core ships, from this Node's CLDR.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** ISO 3166-1 alpha-2 codes of the countries and territories that news names as actors. */
const CODES = (
	'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ ' +
	'EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA ' +
	'LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY ' +
	'QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'
).split(' ');

const names = Object.fromEntries(
	['en', 'id'].map((language) => {
		const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
		return [language, Object.fromEntries(CODES.map((country) => [country, display.of(country)]))];
	}),
);
writeFileSync(join(import.meta.dirname, '..', 'src', 'data', 'country-names.json'), `${JSON.stringify(names, null, '\t')}\n`);
