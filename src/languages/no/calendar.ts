import type { Calendar } from '../calendar';

export const calendar: Calendar = {
	months: [
		['januar'],
		['februar'],
		['mars'],
		['april'],
		['mai'],
		['juni'],
		['juli'],
		['august'],
		['september'],
		['oktober'],
		['november'],
		['desember'],
	],
	monthAbbreviations: [['jan'], ['feb'], ['mar'], ['apr'], [], ['jun'], ['jul'], ['aug'], ['sep', 'sept'], ['okt'], ['nov'], ['des']],
	weekdays: [['mandag'], ['tirsdag'], ['onsdag'], ['torsdag'], ['fredag'], ['lørdag'], ['søndag']],
	weekdayAbbreviations: [['man'], ['tir'], ['ons'], ['tor'], ['fre'], ['lør'], ['søn']],
	zones: {},
};
