import { type DayNumber, isoDay, two } from './calendar-day';
import { numberOf, type Part, type Parts, textOf } from './parts';
import type { ReadingMoment } from './reading-moment';
import { Reading, type TimeExpression } from './time-expression';

/** "pukul 10.15 WIB", "jam 8 pagi", "3:07 p.m. ET": on the day spoken of last. */
export function readClock(parts: Parts, { lastDay }: ReadingMoment): Reading | undefined {
	const written = textOf(parts.clock24 ?? parts.dotted ?? parts.hhmm) ?? hourOf(parts.number ?? parts.day, numberOf(parts.minutes) ?? 0);
	const clock = written && onTwentyFourHours(written, textOf(parts.meridiem ?? parts.part));
	return clock ? clockReading(lastDay, clock, parts) : undefined;
}

function hourOf(part: Part | undefined, minutes: number): string | undefined {
	const hour = numberOf(part);
	return hour !== undefined && Number.isInteger(hour) && hour >= 0 && hour <= 24 ? `${two(hour)}:${two(minutes)}` : undefined;
}

/** "11 malam" is 23:00, "2 siang" 14:00, "12 a.m." 00:00. */
function onTwentyFourHours(clock: string, part: string | undefined): string | undefined {
	const hour = Number(clock.slice(0, 2));
	const rest = clock.slice(2);
	const isAfternoon = part === 'AF' || part === 'EV' || part === 'NI' || part === 'PM';
	if (hour > 24) return undefined;
	if (isAfternoon && hour < 12 && !(part === 'AF' && hour > 6)) {
		// "Malam" after midnight is the small hours.
		return part === 'NI' && hour > 0 && hour < 4 ? clock : `${two(hour + 12)}${rest}`;
	}
	if (hour === 12 && (part === 'AM' || part === 'NI')) return `00${rest}`;
	return clock;
}

function clockReading(day: DayNumber, clock: string, parts: Parts): Reading {
	const zone = zoneOf(parts, day, clock);
	// TIMEX3 has a sign for UTC alone.
	const reading = new Reading('TIME', `${isoDay(day)}T${clock}${zone === '+00:00' ? 'Z' : ''}`, textOf(parts.about));
	reading.zone = zone;
	return reading;
}

/** "WIB", "GMT+7", "ET" (which depends on the day). */
function zoneOf(parts: Parts, day: DayNumber, clock: string): string | undefined {
	const named = textOf(parts.zone);
	if (!named) return undefined;
	const hours = numberOf(parts.offset);
	if (hours !== undefined && hours <= 14) return `${parts.dash ? '-' : '+'}${two(hours)}:00`;
	if (/^[+-]/.test(named)) return named;
	const instant = new Date(`${isoDay(day)}T${clock.slice(0, 5).replace('24:', '23:')}:00Z`);
	const name = new Intl.DateTimeFormat('en', { timeZone: named, timeZoneName: 'longOffset' }).formatToParts(instant);
	return name.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
}

/** "pukul 06.00-09.00 WIB": two instants. */
export function readClockRange(parts: Parts, moment: ReadingMoment): Reading[] | undefined {
	const { from, to } = parts;
	if (!from || !to) return undefined;
	const bare = { clock24: undefined, dotted: undefined, number: undefined, day: undefined };
	const side = (part: Part): Parts => ({ ...parts, ...bare, [typeof part.value === 'number' ? 'number' : 'clock24']: part });
	const first = readClock({ ...side(from), zone: undefined }, moment);
	const last = readClock(side(to), moment);
	if (!first || !last) return undefined;
	first.end = from.end;
	last.start = to.start;
	return [first, last];
}

/** "malam ini", "this morning", "last night". */
export function readPartOfDay(parts: Parts, { anchor, lastDay }: ReadingMoment): Reading | undefined {
	const part = textOf(parts.part);
	const shift = numberOf(parts.shift);
	const nights = numberOf(parts.number);
	const ago = numberOf(parts.ago);
	if (!part) return undefined;
	const day = nights !== undefined && ago !== undefined ? anchor + ago * nights : shift === undefined ? lastDay : anchor + shift;
	return new Reading('TIME', `${isoDay(day)}T${part}`);
}

function expressionOf(part: Part | undefined): TimeExpression | undefined {
	return part?.value as TimeExpression | undefined;
}

/** "Minggu (17/9/2023) malam", "Senin malam (20/10/2025)": the day is the date's. */
export function readDateAndPart(parts: Parts): Reading | undefined {
	const date = expressionOf(parts.date);
	const part = textOf(parts.part) ?? expressionOf(parts.partOfDay)?.value.split('T')[1];
	return date && part ? onDayOf(date, `${date.value}T${part}`) : undefined;
}

/** "Minggu (17/9/2023) sekitar pukul 05.40 WIB", "pukul 19:30 WIB malam ini". */
export function readDateAndTime(parts: Parts): Reading | undefined {
	const date = expressionOf(parts.date ?? parts.partOfDay);
	const clock = expressionOf(parts.clock);
	if (!date || !clock) return undefined;
	const [day = '', part] = date.value.split('T');
	const [time = '', utc = ''] = (clock.value.split('T')[1] ?? '').split('Z');
	const value = `${day}T${onTwentyFourHours(time, part) ?? time}${clock.value.endsWith('Z') ? 'Z' : utc}`;
	const reading = onDayOf(date, value, textOf(parts.about) ?? clock.mod);
	reading.zone = clock.zone;
	return reading;
}

/** A time that is as certain as its day. */
function onDayOf({ complete, contradiction }: TimeExpression, value: string, mod?: string): Reading {
	const reading = new Reading('TIME', value, mod);
	reading.complete = complete;
	reading.contradiction = contradiction;
	return reading;
}
