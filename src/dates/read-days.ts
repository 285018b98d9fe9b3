import {
	type CivilDay,
	civilDay,
	type DayNumber,
	dayNumber,
	isOnCalendar,
	isoDay,
	isoYear,
	mondayOf,
	two,
	weekdayOf,
} from './calendar-day';
import { nearestYear } from './nearest-year';
import { modOf, monthOf, numberOf, type Part, type Parts, textOf, yearOf } from './parts';
import type { ReadingMoment } from './reading-moment';
import { Reading } from './time-expression';
import type { WrittenDate } from './time-numerals';
import type { Contradiction } from './when';

function weekdayPart(parts: Parts): number | undefined {
	return numberOf(parts.weekday ?? parts.weekdayShort);
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
	const year = written?.year ?? yearOf(parts);
	if (year !== undefined) return dateReading({ year, month, day }, parts, moment, true);
	return dateReading({ year: nearestYear(month, day, parts, moment), month, day }, parts, moment, false);
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
	const day = `${isoYear(date.year)}-${two(date.month)}-${two(date.day)}`;
	const part = textOf(parts.part);
	const reading = part ? new Reading('TIME', `${day}T${part}`, modOf(parts)) : new Reading('DATE', day, modOf(parts));
	reading.complete = complete;
	reading.contradiction = contradictionIn(date, weekdayPart(parts), anchor, numberOf(parts.shift));
	return reading;
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
	first.start = isMonthFirst ? month.start : from.start;
	first.end = from.end;
	last.start = to.start;
	return [first, last];
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
	return part ? new Reading('TIME', `${day}T${part}`) : new Reading('DATE', day, modOf(parts));
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
	if (days !== undefined) return new Reading('DATE', isoDay(anchor + days), modOf(parts));
	const [offset, part] = textOf(parts.deicticPart)?.split(' ') ?? [];
	return offset === undefined ? undefined : new Reading('TIME', `${isoDay(anchor + Number(offset))}T${part}`);
}

/** "keesokan harinya", "the same day": from the day spoken of last. */
export function readNextDay(parts: Parts, { lastDay }: ReadingMoment): Reading | undefined {
	const days = numberOf(parts.nextDay);
	return days === undefined ? undefined : new Reading('DATE', isoDay(lastDay + days));
}
