import type { Calendar } from '../calendar';

export const calendar: Calendar = {
	months: [
		['janeiro'],
		['fevereiro'],
		['março', 'marco'],
		['abril'],
		['maio'],
		['junho'],
		['julho'],
		['agosto'],
		['setembro'],
		['outubro'],
		['novembro'],
		['dezembro'],
	],
	monthAbbreviations: [['jan'], ['fev'], ['mar'], ['abr'], ['mai'], ['jun'], ['jul'], ['ago'], ['set'], ['out'], ['nov'], ['dez']],
	weekdays: [
		['segunda-feira', 'segunda'],
		['terça-feira', 'terça', 'terca-feira'],
		['quarta-feira', 'quarta'],
		['quinta-feira', 'quinta'],
		['sexta-feira', 'sexta'],
		['sábado', 'sabado'],
		['domingo'],
	],
	weekdayAbbreviations: [['seg'], ['ter'], ['qua'], ['qui'], ['sex'], ['sáb', 'sab'], ['dom']],
	zones: {},
};
