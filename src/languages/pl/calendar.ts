import type { Calendar } from '../calendar';

export const calendar: Calendar = {
	months: [
		['styczeń', 'stycznia', 'styczniu'],
		['luty', 'lutego', 'lutym'],
		['marzec', 'marca', 'marcu'],
		['kwiecień', 'kwietnia', 'kwietniu'],
		['maj', 'maja', 'maju'],
		['czerwiec', 'czerwca', 'czerwcu'],
		['lipiec', 'lipca', 'lipcu'],
		['sierpień', 'sierpnia', 'sierpniu'],
		['wrzesień', 'września', 'wrześniu'],
		['październik', 'października', 'październiku'],
		['listopad', 'listopada', 'listopadzie'],
		['grudzień', 'grudnia', 'grudniu'],
	],
	monthAbbreviations: [['sty'], ['lut'], ['mar'], ['kwi'], [], ['cze'], ['lip'], ['sie'], ['wrz'], ['paź'], ['lis'], ['gru']],
	weekdays: [
		['poniedziałek', 'poniedziałku'],
		['wtorek', 'wtorku'],
		['środa', 'środę', 'środy'],
		['czwartek', 'czwartku'],
		['piątek', 'piątku'],
		['sobota', 'sobotę', 'soboty'],
		['niedziela', 'niedzielę', 'niedzieli'],
	],
	weekdayAbbreviations: [['pon', 'pn'], ['wt'], ['śr'], ['czw', 'cz'], ['pt'], ['sob', 'sb'], ['nd', 'niedz']],
	zones: {},
};
