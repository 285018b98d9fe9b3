import { dayNumber, isoDay, mondayOf } from './calendar-day';
import type { TimeExpression } from './time-expression';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_OR_YEAR = /^\d{4}(?:-\d{2})?$/;
const CLOCK = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)Z?$/;
const PART_OF_DAY = /^(\d{4}-\d{2}-\d{2})T[A-Z]{2}$/;
const WEEK = /^(\d{4})-W(\d{2})(-WE)?$/;
const DECADE = /^\d{3}$/;

/**
 * A TIMEX3 value as EDTF level 1 (ISO 8601-2): weeks become intervals, a part of a day its day, a decade "199X". Undefined for what
 * names no place on the calendar (lengths, sets, "now").
 */
export function toEdtf({ value, zone }: Pick<TimeExpression, 'value' | 'zone'>): string | undefined {
	if (DAY.test(value) || MONTH_OR_YEAR.test(value)) return value;
	const clock = CLOCK.exec(value);
	if (clock) return `${clock[1]}${value.endsWith('Z') ? 'Z' : (zone ?? '')}`;
	const part = PART_OF_DAY.exec(value);
	if (part) return part[1];
	if (DECADE.test(value)) return `${value}X`;
	const week = WEEK.exec(value);
	if (!week) return undefined;
	const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
	return `${isoDay(monday + (week[3] ? 5 : 0))}/${isoDay(monday + 6)}`;
}

/** Week 1 is the one 4 January is in (ISO 8601). */
function mondayOfWeek(year: number, week: number): number {
	return mondayOf(dayNumber(year, 1, 4)) + 7 * (week - 1);
}
