import type { Unit } from '../languages/times';
import {
	type CivilDay,
	civilDay,
	type DayNumber,
	dayNumber,
	isOnCalendar,
	isoDay,
	isoMonth,
	isoWeek,
	isoYear,
	mondayOf,
	two,
	weekdayOf,
} from './calendar-day';
import type { ReadingMoment } from './reading-moment';
import type { Reading } from './time-expression';
import type { WrittenDate } from './time-numerals';
import type { Part, Parts } from './time-rules';
import type { Contradiction } from './when';

export function numberOf(part: Part | undefined): number | undefined {
	return typeof part?.value === 'number' ? part.value : undefined;
}

export function textOf(part: Part | undefined): string | undefined {
	return typeof part?.value === 'string' ? part.value : undefined;
}

function monthOf(parts: Parts): number | undefined {
	return numberOf(parts.month ?? parts.ambiguousMonth ?? parts.monthShort);
}

function weekdayPart(parts: Parts): number | undefined {
	return numberOf(parts.weekday ?? parts.weekdayShort);
}

function yearPart(parts: Parts): number | undefined {
	return numberOf(parts.year ?? parts.shortYear);
}

/** "Senin (18/9/2023)", "October 12", "tanggal 25 bulan ini". */
export function readDate(parts: Parts, moment: ReadingMoment): Reading | undefined {
	const written = (parts.numericDate ?? parts.dayMonth)?.value as WrittenDate | undefined;
	const day = written?.day ?? numberOf(parts.day ?? parts.ordinal);
	if (day === undefined) return undefined;
	const month = written?.month ?? monthOf(parts);
	if (month === undefined) {
		const weekday = weekdayPart(parts);
		if (weekday !== undefined) return dateReading(nearestMonth(weekday, day, moment), parts, moment, false);
		// A day of "this month", "next month".
		const shift = numberOf(parts.shift);
		if (shift === undefined) return undefined;
		const base = civilDay(moment.anchor);
		const moved = civilDay(dayNumber(base.year, base.month + shift, 1));
		return dateReading({ year: moved.year, month: moved.month, day }, parts, moment, false);
	}
	const year = written?.year ?? yearPart(parts);
	if (year !== undefined) return dateReading({ year, month, day }, parts, moment, true);
	return dateReading({ year: nearestYear(month, day, parts, moment), month, day }, parts, moment, false);
}

/**
 * The year a day without one is in: the nearest to publication, on the side the words say ("lalu", "mendatang"). The tense of the
 * sentence only tips the scale: "said on December 27" in January is last year, and so is it without "said".
 */
function nearestYear(month: number, day: number, { shift }: Parts, moment: ReadingMoment): number {
	const { anchor } = moment;
	const said = numberOf(shift);
	const direction = said ?? moment.direction();
	// "Lalu" and "next" leave no doubt; a tense may be that of another clause.
	const cost = said ? Number.POSITIVE_INFINITY : 2;
	const { year } = civilDay(anchor);
	let nearest = year;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of [year, year - 1, year + 1]) {
		const away = dayNumber(candidate, month, day) - anchor;
		const isWrongWay = direction !== 0 && Math.sign(away) === -direction;
		const distance = isWrongWay ? Math.abs(away) * cost : Math.abs(away);
		if (distance < least) [nearest, least] = [candidate, distance];
	}
	return nearest;
}

/** "Segunda-feira (18)": this month, the one before or after, as the weekday fits; this month where none does. */
function nearestMonth(weekday: number, day: number, { anchor }: ReadingMoment): CivilDay {
	const { year, month } = civilDay(anchor);
	for (const shift of [0, -1, 1]) {
		const moved = civilDay(dayNumber(year, month + shift, 1));
		if (isOnCalendar(moved.year, moved.month, day) && weekdayOf(dayNumber(moved.year, moved.month, day)) === weekday)
			return { ...moved, day };
	}
	return { year, month, day };
}

function dateReading(date: CivilDay, parts: Parts, { anchor }: ReadingMoment, complete: boolean): Reading {
	const value = `${isoYear(date.year)}-${two(date.month)}-${two(date.day)}`;
	const contradiction = contradictionIn(date, weekdayPart(parts), anchor, numberOf(parts.shift));
	const part = textOf(parts.part);
	const time = part ? ({ type: 'TIME', value: `${value}T${part}` } as const) : ({ type: 'DATE', value } as const);
	return { ...time, complete, ...modOf(parts), ...(contradiction && { contradiction }) };
}

function contradictionIn(
	date: CivilDay,
	weekday: number | undefined,
	anchor: DayNumber,
	shift: number | undefined,
): Contradiction | undefined {
	if (!isOnCalendar(date.year, date.month, date.day)) return 'impossible-date';
	const day = dayNumber(date.year, date.month, date.day);
	if (weekday !== undefined && weekdayOf(day) !== weekday) return 'weekday-differs';
	return shift === -1 && day > anchor ? 'after-publication' : undefined;
}

export function modOf(parts: Parts): { mod?: string } {
	const mod = textOf(parts.mod ?? parts.about);
	return mod ? { mod } : {};
}

/** "18-20 September 2023": two days. */
export function readDayRange(parts: Parts, moment: ReadingMoment): Reading[] | undefined {
	const { from, to } = parts;
	if (!from || !to) return undefined;
	const shared = { ...parts, weekday: undefined };
	const written = (parts.numericDate ?? parts.dayMonth)?.value as WrittenDate | undefined;
	const last = readDate(written ? shared : { ...shared, day: to }, moment);
	const first = readDate(written ? { ...shared, ...inMonthOf(from, written) } : { ...shared, day: from }, moment);
	if (!first || !last) return undefined;
	const month = parts.month ?? parts.ambiguousMonth ?? parts.monthShort;
	const isMonthFirst = month !== undefined && month.start < from.start;
	return [
		{ ...first, start: isMonthFirst ? month.start : from.start, end: from.end },
		{ ...last, start: to.start },
	];
}

/** "16-17/9/2023": the first day has the month and year of the last. */
function inMonthOf(from: Part, { year, month }: WrittenDate): Record<string, Part | undefined> {
	const numericDate = { ...from, value: { ...(year !== undefined && { year }), month, day: numberOf(from) ?? 0 } };
	return { numericDate, dayMonth: undefined };
}

/** "Senin", "Senin lalu", "Selasa pekan lalu", "Jumat dua pekan lalu", "Montagabend". */
export function readWeekday(parts: Parts, moment: ReadingMoment): Reading | undefined {
	const [compound, part] = textOf(parts.weekdayPart)?.split(' ') ?? [];
	const weekday = compound === undefined ? weekdayPart(parts) : Number(compound);
	if (weekday === undefined) return undefined;
	const day = isoDay(weekdayNear(weekday, parts, moment));
	return part ? { type: 'TIME', value: `${day}T${part}` } : { type: 'DATE', value: day, ...modOf(parts) };
}

function weekdayNear(weekday: number, parts: Parts, moment: ReadingMoment): DayNumber {
	const { anchor } = moment;
	const inWeek = mondayOf(anchor) + weekday - 1;
	const shift = numberOf(parts.shift);
	const ago = numberOf(parts.ago);
	const weeks = numberOf(parts.number);
	if (weeks !== undefined && ago !== undefined) return inWeek + 7 * weeks * ago;
	if (parts.week && shift !== undefined) return inWeek + 7 * shift;
	const before = inWeek <= anchor ? inWeek : inWeek - 7;
	const after = inWeek >= anchor ? inWeek : inWeek + 7;
	if (shift === 0) return inWeek;
	if (shift === -1) return before === anchor ? before - 7 : before;
	if (shift === 1) return after === anchor ? after + 7 : after;
	return moment.direction() === 1 ? after : before;
}

/** "kemarin", "today", "day before yesterday". */
export function readDeictic(parts: Parts, { anchor }: ReadingMoment): Reading | undefined {
	const days = numberOf(parts.deictic);
	if (days !== undefined) return { type: 'DATE', value: isoDay(anchor + days), ...modOf(parts) };
	const [offset, part] = textOf(parts.deicticPart)?.split(' ') ?? [];
	return offset === undefined ? undefined : { type: 'TIME', value: `${isoDay(anchor + Number(offset))}T${part}` };
}

/** "keesokan harinya", "the same day": from the day spoken of last. */
export function readNextDay(parts: Parts, { lastDay }: ReadingMoment): Reading | undefined {
	const days = numberOf(parts.nextDay);
	return days === undefined ? undefined : { type: 'DATE', value: isoDay(lastDay + days) };
}

/** "pekan lalu", "this month", "akhir tahun depan". */
export function readShiftedUnit(parts: Parts, { anchor }: ReadingMoment): Reading | undefined {
	const unit = textOf(parts.unit) as Unit | undefined;
	// "Akhir tahun" alone is this year's.
	const shift = numberOf(parts.shift) ?? 0;
	if (!unit) return undefined;
	const value = shiftedUnit(unit, shift, anchor);
	return value ? { type: 'DATE', value, ...modOf(parts) } : undefined;
}

/** The unit `count` units from the one `base` is in, as a TIMEX3 value. Undefined for hours and less. */
export function shiftedUnit(unit: Unit, count: number, base: DayNumber): string | undefined {
	const { year, month } = civilDay(base);
	switch (unit) {
		case 'D':
			return isoDay(base + count);
		case 'W':
			return isoWeek(base + 7 * count);
		case 'WE':
			return `${isoWeek(base + 7 * count)}-WE`;
		case 'M':
			return isoMonth(base, count);
		case 'Q': {
			const quarter = year * 4 + Math.floor((month - 1) / 3) + count;
			return `${isoYear(Math.floor(quarter / 4))}-Q${(quarter % 4) + 1}`;
		}
		case 'H': {
			const half = year * 2 + (month > 6 ? 1 : 0) + count;
			return `${isoYear(Math.floor(half / 2))}-H${(half % 2) + 1}`;
		}
		case 'Y':
			return isoYear(year + count);
		case 'DE':
			return String(Math.floor(year / 10) + count);
		case 'CE':
			return two(Math.floor(year / 100) + count);
		default:
			return undefined;
	}
}

/** "Agustus 2023", "Juli lalu", "early June". */
export function readMonth(parts: Parts, moment: ReadingMoment): Reading | undefined {
	const month = monthOf(parts);
	if (month === undefined) return undefined;
	const written = yearPart(parts);
	const year = written ?? monthYear(month, parts, moment);
	return { type: 'DATE', value: `${isoYear(year)}-${two(month)}`, complete: written !== undefined, ...modOf(parts) };
}

function monthYear(month: number, parts: Parts, moment: ReadingMoment): number {
	const base = civilDay(moment.anchor);
	if (parts.unit && parts.shift) return base.year + (numberOf(parts.shift) ?? 0);
	const shift = numberOf(parts.shift);
	if (shift === 0) return base.year;
	if (shift === -1) return month <= base.month ? base.year : base.year - 1;
	if (shift === 1) return month >= base.month ? base.year : base.year + 1;
	return civilDay(dayNumber(nearestYear(month, 15, parts, moment), month, 15)).year;
}

/** "tahun 1967", "'82"; with a mod "awal 2023". */
export function readYear(parts: Parts): Reading | undefined {
	const year = yearPart(parts);
	return year === undefined ? undefined : { type: 'DATE', value: isoYear(year), complete: true, ...modOf(parts) };
}

/** "2014-2019": two years. */
export function readYearRange({ from, to }: Parts): Reading[] | undefined {
	const [first, last] = [numberOf(from), numberOf(to)];
	if (!from || !to || first === undefined || last === undefined) return undefined;
	const century = last < 100 ? Math.floor(first / 100) * 100 : 0;
	return [
		{ type: 'DATE', value: isoYear(first), end: from.end },
		{ type: 'DATE', value: isoYear(century + last), start: to.start },
	];
}

/** "1990-an": 199. */
export function readDecade(parts: Parts): Reading | undefined {
	const value = textOf(parts.decade);
	return value ? { type: 'DATE', value, ...modOf(parts) } : undefined;
}

/** "abad ke-8": 07. */
export function readCentury(parts: Parts): Reading | undefined {
	const century = numberOf(parts.ordinal ?? parts.number);
	return century ? { type: 'DATE', value: two(century - 1), ...modOf(parts) } : undefined;
}

/** "kuartal II 2025", "the first half of last year". */
export function readQuarter(parts: Parts, moment: ReadingMoment): Reading | undefined {
	const unit = parts.quarterName ? 'Q' : textOf(parts.quarterWord);
	const order = numberOf(parts.quarterName ?? parts.finalQuarter ?? parts.ordinal ?? parts.number);
	if (!unit || !order || order > (unit === 'Q' ? 4 : 2)) return undefined;
	const { year, month } = civilDay(moment.anchor);
	const shift = numberOf(parts.shift);
	const current = unit === 'Q' ? Math.floor((month - 1) / 3) + 1 : month > 6 ? 2 : 1;
	const past = order > current && moment.direction() !== 1 && order - current > 1 ? year - 1 : year;
	const value = numberOf(parts.year) ?? (shift === undefined ? past : year + shift);
	return { type: 'DATE', value: `${isoYear(value)}-${unit}${order}` };
}

/** "last summer", "spring 2012". */
export function readSeason(parts: Parts, { anchor }: ReadingMoment): Reading | undefined {
	const season = textOf(parts.season);
	if (!season) return undefined;
	const { year, month } = civilDay(anchor);
	const shift = numberOf(parts.shift) ?? 0;
	const starts = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1;
	const isOver = month >= starts;
	const moved = shift === -1 ? (isOver && season !== 'WI' ? year : year - 1) : shift === 1 && isOver ? year + 1 : year;
	return { type: 'DATE', value: `${isoYear(yearPart(parts) ?? moved)}-${season}`, ...modOf(parts) };
}

/** "saat ini": PRESENT_REF. */
export function readReference(parts: Parts): Reading | undefined {
	const value = textOf(parts.reference);
	return value ? { type: 'DATE', value } : undefined;
}
