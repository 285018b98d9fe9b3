import type { Calendar } from '../calendar';

export const calendar: Calendar = {
	months: [
		['januari'],
		['februari'],
		['mac'],
		['april'],
		['mei'],
		['jun'],
		['julai'],
		['ogos'],
		['september'],
		['oktober'],
		['november'],
		['disember'],
	],
	monthAbbreviations: [['jan'], ['feb'], [], ['apr'], [], [], ['jul'], ['ogo'], ['sep', 'sept'], ['okt'], ['nov'], ['dis']],
	weekdays: [['isnin'], ['selasa'], ['rabu'], ['khamis'], ['jumaat'], ['sabtu'], ['ahad']],
	weekdayAbbreviations: [['isn'], ['sel'], ['rab'], ['kha'], ['jum'], ['sab'], ['ahd']],
	zones: { MYT: '+08:00', SGT: '+08:00', WIB: '+07:00' },
};
