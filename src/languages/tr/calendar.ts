import type { Calendar } from '../calendar';

export const calendar: Calendar = {
	months: [
		['ocak'],
		['şubat', 'subat'],
		['mart'],
		['nisan'],
		['mayıs', 'mayis'],
		['haziran'],
		['temmuz'],
		['ağustos', 'agustos'],
		['eylül', 'eylul'],
		['ekim'],
		['kasım', 'kasim'],
		['aralık', 'aralik'],
	],
	monthAbbreviations: [['oca'], ['şub'], ['mar'], ['nis'], ['may'], ['haz'], ['tem'], ['ağu'], ['eyl'], ['eki'], ['kas'], ['ara']],
	weekdays: [['pazartesi'], ['salı', 'sali'], ['çarşamba', 'carsamba'], ['perşembe', 'persembe'], ['cuma'], ['cumartesi'], ['pazar']],
	weekdayAbbreviations: [['pzt'], ['sal'], ['çar'], ['per'], ['cum'], ['cmt'], ['paz']],
	zones: { TSI: '+03:00' },
};
