import type { Calendar } from '../calendar';

export const calendar: Calendar = {
	months: [
		['januari'],
		['februari'],
		['maart'],
		['april'],
		['mei'],
		['juni'],
		['juli'],
		['augustus'],
		['september'],
		['oktober'],
		['november'],
		['december'],
	],
	monthAbbreviations: [['jan'], ['feb'], ['mrt'], ['apr'], [], ['jun'], ['jul'], ['aug'], ['sep', 'sept'], ['okt'], ['nov'], ['dec']],
	weekdays: [['maandag'], ['dinsdag'], ['woensdag'], ['donderdag'], ['vrijdag'], ['zaterdag'], ['zondag']],
	weekdayAbbreviations: [['ma'], ['di'], ['wo'], ['do'], ['vr'], ['za'], ['zo']],
	zones: {},
};
