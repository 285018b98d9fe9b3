import { times as indonesianTimes } from '../id/times';
import type { TimeRule, TimesTable } from '../times';

const indonesian = indonesianTimes();

/** Words Malay has instead of, or beside, the Indonesian ones; a class named here is the Malay one altogether. */
const words: TimesTable['words'] = {
	...indonesian.words,
	ago: { ...indonesian.words.ago, lepas: -1, 'yang lepas': -1 },
	/** "Semalam" is yesterday here, last night in Indonesian. */
	deictic: { 'hari ini': 0, semalam: -1, kelmarin: -2, esok: 1, 'esok hari': 1, lusa: 2, tulat: 3 },
	deicticPart: {
		'malam tadi': '-1 NI',
		'malam semalam': '-1 NI',
		'pagi tadi': '0 MO',
		'pagi ini': '0 MO',
		'tengah hari tadi': '0 MI',
		'petang tadi': '0 AF',
		'petang ini': '0 AF',
		'malam ini': '0 NI',
		'malam nanti': '0 NI',
	},
	durationTail: { ...indonesian.words.durationTail, 'akan datang': 0, 'yang akan datang': 0 },
	/** "Petang" is the afternoon here, the evening in Indonesian. */
	part: { pagi: 'MO', subuh: 'MO', 'awal pagi': 'MO', 'tengah hari': 'MI', petang: 'AF', senja: 'EV', malam: 'NI', 'tengah malam': 'NI' },
	quarterWord: { 'suku tahun': 'Q', suku: 'Q', separuh: 'H' },
	reference: {
		...indonesian.words.reference,
		'ketika ini': 'PRESENT_REF',
		'pada masa ini': 'PRESENT_REF',
		'masa ini': 'PRESENT_REF',
		'baru-baru ini': 'PAST_REF',
	},
	shift: { ...indonesian.words.shift, lepas: -1, 'yang lepas': -1, 'akan datang': 1, hadapan: 1 },
	unit: { ...indonesian.words.unit, saat: 's', minit: 'm', dekad: 'DE', 'hujung minggu': 'WE' },
	weekend: { 'hujung minggu': 'WE' },
};

/** The examples that hold words Malay has not. */
const examples: Record<string, Partial<Pick<TimeRule, 'yes' | 'no'>>> = {
	'id-weekday-numeric': { yes: 'Isnin (18/9/2023)', no: 'Isnin (18)' },
	'id-deictic-weekday-numeric': { yes: 'esok, Jumaat (15/9)', no: 'esok, Jumaat' },
	'id-numeric-short': { yes: 'di mahkamah (18/9)' },
	'id-written': { yes: 'Sabtu, 17 Ogos 2024', no: '17 Ogosan' },
	'id-weekday-of-month': { yes: 'Isnin (18 September 2023)', no: 'Isnin (18 orang)' },
	'id-day-range-numeric': { yes: 'Sabtu-Ahad (16-17/9/2023)' },
	'id-weekday-of-week': { yes: 'Selasa minggu lalu', no: 'Selasa minggu raya' },
	'id-weekday-weeks-ago': { yes: 'Jumaat dua minggu lalu', no: 'Jumaat dua orang lalu' },
	'id-weekday': { yes: 'hari Ahad lalu' },
	'id-deictic': { yes: 'semalam', no: 'semalaman' },
	'id-deictic-part': { yes: 'malam tadi' },
	'id-later': { yes: 'Isnin (18/9), lalu dua hari kemudian' },
	'id-every-weekday': { yes: 'setiap Ahad' },
	'id-every-date': { yes: 'setiap 31 Ogos', no: 'per 31 Ogos' },
	'id-part-clock': { yes: 'malam tadi sekitar pukul 23:00', no: 'malam tadi dan pukul 23:00' },
	'id-weekend': { yes: 'pada hujung minggu', no: 'pada hujungnya' },
	'id-month': { yes: 'Ogos 2023', no: 'Ogosan 2023' },
	'id-month-of-year': { yes: 'Mac tahun lalu', no: 'Mac lamban' },
	'id-month-shift': { yes: 'Julai lalu', no: 'Julai berkata' },
	'id-month-range': { yes: 'Januari hingga September 2025', no: 'Julai dan Ani' },
	'id-month-marked': { yes: 'sejak Mac', no: 'kata Mac' },
	'id-month-word': { yes: 'bulan Mac', no: 'Mac' },
	'id-quarter': { yes: 'suku tahun kedua 2023', no: 'suku tahun depan/2023' },
	'id-quarter-shift': { yes: 'suku pertama tahun ini', no: 'suku kelima' },
	'id-part-hari': { yes: 'siang hari' },
	'id-date-part': { yes: 'Ahad (17/9/2023) malam', no: 'Ahad (17/9/2023), bermalam' },
	'id-date-clock': { yes: 'semalam pukul 11 malam', no: 'semalam, pemukul 11' },
	'id-clock-date': { yes: 'pukul 19:30 malam ini', no: 'pukul 19:30 di malam' },
	'id-date-part-of-day': { yes: 'Isnin pagi ini', no: 'Isnin dan pagi ini' },
	'id-part-date': { yes: 'malam tadi (18/9)', no: 'malam tadi dan' },
};

function inMalay(rule: TimeRule): TimeRule {
	return { ...rule, ...examples[rule.id], id: rule.id.replace('id-', 'ms-') };
}

/** Malay forms its times as Indonesian does: the same rules over other words. */
const TABLE: TimesTable = {
	...indonesian,
	words,
	rules: indonesian.rules.filter(({ id }) => id !== 'id-weekday-lower-case').map(inMalay),
	joins: indonesian.joins.map(inMalay),
	tense: { future: [...indonesian.tense.future, 'dijangka', 'bakal'], past: [...indonesian.tense.past, 'berkata', 'memberitahu'] },
	decimalComma: false,
	ambiguousMonths: ['mac'],
	capitalWeekdays: [],
};

export const times = () => TABLE;
