import { calendars } from '../../languages/calendar';
import { LETTER } from '../../languages/letters';

/** A date as some text has it. */
export interface DateInText {
	/** "2023-09-18" */
	day: string;
	/** The other reading of "3/4/2020", month first. */
	otherDay?: string;
	/** "21:34" or "21:34:05", as on the clock of whoever wrote it. */
	time?: string;
	/** "+07:00" or "Z", where the text says so. */
	offset?: string;
	/** Where it stands in the text. */
	index: number;
	end: number;
}

const MONTHS = new Map<string, number>();
const ZONES = new Map<string, string>([
	['UTC', 'Z'],
	['GMT', 'Z'],
]);
for (const calendar of Object.values(calendars)) {
	for (const names of [calendar.months, calendar.monthAbbreviations])
		names.forEach((forms, month) => {
			for (const name of forms) if (!MONTHS.has(name)) MONTHS.set(name, month + 1);
		});
	for (const [name, offset] of Object.entries(calendar.zones)) if (/^[+-]/.test(offset) && !ZONES.has(name)) ZONES.set(name, offset);
}

const YEAR = '(?:19[89]\\d|20\\d\\d)';
const NOT_IN_NUMBER = `(?<![${LETTER}\\p{N}_./:-])`;
const DATE = new RegExp(
	[
		`${NOT_IN_NUMBER}(?<y1>${YEAR})(?<s1>[-/.])(?<m1>\\d{1,2})\\k<s1>(?<d1>\\d{1,2})(?!\\d)`,
		`(?<y2>${YEAR}) ?[年년] ?(?<m2>\\d{1,2}) ?[月월] ?(?<d2>\\d{1,2}) ?[日일]`,
		`${NOT_IN_NUMBER}(?<d3>\\d{1,2})(?<s3>[-/.]) ?(?<m3>\\d{1,2})\\k<s3> ?(?<y3>${YEAR})(?!\\d)`,
		`${NOT_IN_NUMBER}(?<d4>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ -]{1,2}(?:de |of |d')?(?<m4>[${LETTER}]{3,12})[.,]{0,2}[ -]{1,2}(?:de |del )?(?<y4>${YEAR})(?!\\d)`,
		`(?<![${LETTER}\\p{N}])(?<m5>[${LETTER}]{3,12})\\.? (?<d5>\\d{1,2})(?:st|nd|rd|th)?,? (?<y5>${YEAR})(?!\\d)`,
		`${NOT_IN_NUMBER}(?<d6>\\d{1,2})\\.(?<m6>\\d{1,2})\\.(?<y6>[012]\\d)(?![\\d.:])`,
	].join('|'),
	'gu',
);
/** Every date has a year: asked first, it spares most lines of a page the patterns above. */
const MAY_HOLD_DATE = /(?:19|20)\d\d|\d\.\d{1,2}\.\d\d/;
const TIME = '(?<h>[01]?\\d|2[0-3])(?:[:.h]|時)(?<min>[0-5]\\d)(?:[:.](?<sec>[0-5]\\d)(?:[.,]\\d{1,9})?)?(?![\\d])';
const ZONE = ` ?(?<half>[AaPp]\\.?[Mm]\\.?(?![${LETTER}]))? ?(?<zone>Z(?![${LETTER}])|[+-]\\d\\d:?\\d\\d|[${LETTER}]{3,5}(?![${LETTER}]))?`;
const TIME_AFTER = new RegExp(`^(?:T|[ ,|@·•–—()/-]{1,4}(?:\\p{Ll}{1,7}\\.? )?)${TIME}${ZONE}`, 'u');
const TIME_BEFORE = new RegExp(`(?<![\\d:.])${TIME}${ZONE}[ ,|·–—-]{1,4}$`, 'iu');

/** What every time before a date has, asked first for the same reason. */
const MAY_HOLD_TIME = /\d(?:[:.hH]|時)\d\d/;

/** Every whole date (day, month, year) of a text, in any language whose calendar we have; numbers are read day first. */
export function findDates(text: string): DateInText[] {
	const found: DateInText[] = [];
	if (!MAY_HOLD_DATE.test(text)) return found;
	for (const match of text.matchAll(DATE)) {
		const g = match.groups as Record<string, string | undefined>;
		const year = g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? (g.y6 && `20${g.y6}`);
		const name = (g.m4 ?? g.m5)?.toLowerCase();
		const month = name === undefined ? Number(g.m1 ?? g.m2 ?? g.m3 ?? g.m6) : MONTHS.get(name);
		const date = Number(g.d1 ?? g.d2 ?? g.d3 ?? g.d4 ?? g.d5 ?? g.d6);
		if (month === undefined) continue;
		const written = isoDay(Number(year), month, date);
		const swapped = g.d3 || g.d6 ? isoDay(Number(year), date, month) : undefined;
		const day = written ?? swapped;
		if (!day) continue;
		const end = match.index + match[0].length;
		found.push({
			day,
			...(written && swapped && swapped !== day && { otherDay: swapped }),
			...clock(text, match.index, end),
			index: match.index,
			end,
		});
	}
	return found;
}

function clock(text: string, start: number, end: number): Pick<DateInText, 'time' | 'offset'> {
	const before = text.slice(Math.max(0, start - 24), start);
	const g = (TIME_AFTER.exec(text.slice(end, end + 40)) ?? (MAY_HOLD_TIME.test(before) ? TIME_BEFORE.exec(before) : null))?.groups;
	if (!g) return {};
	const half = g.half?.[0]?.toLowerCase();
	const hour = (Number(g.h) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
	const time = [String(hour).padStart(2, '0'), g.min, ...(g.sec ? [g.sec] : [])].join(':');
	const offset = offsetOf(g.zone);
	return { time, ...(offset && { offset }) };
}

function offsetOf(zone: string | undefined): string | undefined {
	if (!zone) return undefined;
	if (zone === 'Z') return 'Z';
	const numeric = /^([+-]\d\d):?(\d\d)$/.exec(zone);
	return numeric ? `${numeric[1]}:${numeric[2]}` : ZONES.get(zone.toUpperCase());
}

/** "2023-09-18", undefined for a day no calendar has. */
export function isoDay(year: number, month: number, date: number): string | undefined {
	const time = Date.UTC(year, month - 1, date);
	if (month < 1 || month > 12 || new Date(time).getUTCDate() !== date) return undefined;
	return new Date(time).toISOString().slice(0, 10);
}
