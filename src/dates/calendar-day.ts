/** A day of the proleptic Gregorian calendar, as days since 1970-01-01: arithmetic is plain addition, and no clock or zone is involved. */
export type DayNumber = number;

const DAYS_IN_ERA = 146_097;
/** 1970-01-01 in days since 0000-03-01. */
const EPOCH = 719_468;

/**
 * Howard Hinnant's days_from_civil (https://howardhinnant.github.io/date_algorithms.html): years begin in March, so that the leap day is
 * their last. May be given a month outside 1–12 or a day outside the month: it runs over.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
	const months = year * 12 + month - 3;
	const marchYear = Math.floor(months / 12);
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
	return era * DAYS_IN_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH;
}

export interface CivilDay {
	year: number;
	month: number;
	day: number;
}

/** The inverse, civil_from_days. */
export function civilDay(day: DayNumber): CivilDay {
	const days = day + EPOCH;
	const era = Math.floor(days / DAYS_IN_ERA);
	const dayOfEra = days - era * DAYS_IN_ERA;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
	};
}

/** False for 30 February and the like. */
export function isOnCalendar(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
	const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] as number);
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function weekdayOf(day: DayNumber): number {
	return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week `day` is in. */
export function mondayOf(day: DayNumber): DayNumber {
	return day - weekdayOf(day) + 1;
}

/** "2023-09-18". */
export function isoDay(day: DayNumber): string {
	const civil = civilDay(day);
	return `${isoYear(civil.year)}-${two(civil.month)}-${two(civil.day)}`;
}

/** "2023-W38": the week belongs to the year its Thursday is in (ISO 8601). */
export function isoWeek(day: DayNumber): string {
	const thursday = mondayOf(day) + 3;
	const { year } = civilDay(thursday);
	return `${isoYear(year)}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** "2023-09", `months` after the month of `day`. */
export function isoMonth(day: DayNumber, months = 0): string {
	const { year, month } = civilDay(day);
	const moved = civilDay(dayNumber(year, month + months, 1));
	return `${isoYear(moved.year)}-${two(moved.month)}`;
}

export function isoYear(year: number): string {
	return year < 1000 ? String(year).padStart(4, '0') : String(year);
}

export function two(number: number): string {
	return number < 10 ? `0${number}` : String(number);
}

/** "2023-09-18T10:15" does, "2023-W38" does not; the day may be on no calendar. */
export function beginsWithDay(value: string): boolean {
	return areDigits(value, 0, 4) && value[4] === '-' && areDigits(value, 5, 7) && value[7] === '-' && areDigits(value, 8, 10);
}

/** The year "2023-09-18", "2023-W38" or "2023" begins with. */
export function yearOfIso(value: string): number | undefined {
	const isYear = areDigits(value, 0, 4) && (value.length === 4 || value[4] === '-');
	return isYear ? Number(value.slice(0, 4)) : undefined;
}

function areDigits(value: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const code = value.charCodeAt(at);
		if (!(code >= 48 && code <= 57)) return false;
	}
	return true;
}

const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * The day an instant or day in ISO 8601 falls on: on the clock of `zone` (IANA) where one is given and the instant names its own
 * offset, as written otherwise. Undefined if it begins with no day.
 */
export function dayOfIso(value: string, zone?: string): DayNumber | undefined {
	if (!beginsWithDay(value)) return undefined;
	const year = Number(value.slice(0, 4));
	const month = Number(value.slice(5, 7));
	const day = Number(value.slice(8, 10));
	if (!isOnCalendar(year, month, day)) return undefined;
	if (zone && value.includes('T') && OFFSET.test(value)) {
		const instant = new Date(value);
		if (!Number.isNaN(instant.getTime())) return dayInZone(instant, zone);
	}
	return dayNumber(year, month, day);
}

function dayInZone(instant: Date, zone: string): DayNumber | undefined {
	// en-CA writes a date as ISO does; formatToParts spares us relying on it.
	const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
		instant,
	);
	const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
	return dayNumber(part('year'), part('month'), part('day'));
}
