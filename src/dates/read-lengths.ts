import type { Unit } from '../languages/times';
import { civilDay, dayNumber, isoDay, isoYear, two } from './calendar-day';
import { modOf, monthOf, numberOf, type Parts, textOf } from './parts';
import { shiftedUnit } from './read-periods';
import type { ReadingMoment } from './reading-moment';
import { Reading } from './time-expression';

const YEARS: Partial<Record<Unit, number>> = { DE: 10, CE: 100 };

/** How many: a number, "X" for "some", 1 for words that hold the one ("sepekan", "a week"). */
function countOf(parts: Parts): number | 'X' | undefined {
	const value = parts.number?.value ?? (parts.oneUnit || parts.one ? 1 : undefined);
	if (value === 'X') return 'X';
	return typeof value === 'number' ? value + (numberOf(parts.half) ?? 0) : undefined;
}

function unitOf(parts: Parts): Unit | undefined {
	return textOf(parts.oneUnit ?? parts.unit) as Unit | undefined;
}

/** TIMEX3: "P3D", "PT12H", "PXY", "P1.5Y"; decades and centuries in years. */
function lengthValue(count: number | 'X', unit: Unit): string | undefined {
	if (unit === 'h' || unit === 'm' || unit === 's') {
		if (count === 0.5 && unit === 'h') return 'PT30M';
		return `PT${count}${unit.toUpperCase()}`;
	}
	if (count === 0.5) return ({ Y: 'P6M', D: 'PT12H', DE: 'P5Y', CE: 'P50Y' } as Partial<Record<Unit, string>>)[unit] ?? `P0.5${unit}`;
	const years = YEARS[unit];
	if (years) return `P${count === 'X' ? 'X' : count * years}Y`;
	if (unit === 'H') return count === 'X' ? 'PXM' : `P${count * 6}M`;
	return `P${count}${unit}`;
}

/** "selama tujuh hari", "five-year", "bertahun-tahun". */
export function readDuration(parts: Parts): Reading | undefined {
	const many = textOf(parts.manyUnits) as Unit | undefined;
	const unit = many ?? unitOf(parts);
	const count = many ? 'X' : countOf(parts);
	const value = unit && count !== undefined ? lengthValue(count, unit) : undefined;
	return value ? new Reading('DURATION', value, modOf(parts)) : undefined;
}

/** "dua pekan lalu", "a year ago", "tiga hari lagi"; "two days later" counts from the day spoken of last. */
export function readAgo(parts: Parts, { anchor, lastDay, lastYear }: ReadingMoment): Reading | undefined {
	const unit = (textOf(parts.manyUnits) as Unit | undefined) ?? unitOf(parts);
	const count = parts.manyUnits ? 'X' : countOf(parts);
	const direction = numberOf(parts.ago ?? parts.later);
	if (!unit || count === undefined || !direction) return undefined;
	if (count === 'X') return new Reading('DATE', direction < 0 ? 'PAST_REF' : 'FUTURE_REF');
	const mod = modOf(parts);
	const base = parts.later ? lastDay : anchor;
	const years = unit === 'Y' ? 1 : YEARS[unit];
	const baseYear = parts.later ? lastYear : civilDay(anchor).year;
	if (years) return new Reading('DATE', isoYear(baseYear + direction * Math.round(count * years)), mod);
	if (unit === 'M' && parts.later) return new Reading('DATE', isoDay(sameDayOf(base, direction * count)), mod);
	const value = shiftedUnit(unit, direction * Math.round(count), base);
	return value ? new Reading('DATE', value, mod) : new Reading('TIME', isoDay(base), mod);
}

function sameDayOf(base: number, months: number): number {
	const { year, month, day } = civilDay(base);
	return dayNumber(year, month + months, day);
}

/** "setiap hari", "per bulan", "dua kali sepekan", "setiap Minggu", "annual". */
export function readSet(parts: Parts): Reading | undefined {
	const value = recurring(parts);
	if (value === undefined) return undefined;
	const reading = new Reading('SET', value);
	const times = numberOf(parts.times);
	if (parts.every) reading.quant = textOf(parts.every) ?? 'EVERY';
	if (times !== undefined) reading.freq = `${times}X`;
	return reading;
}

/** TIMEX3: "XXXX-WXX-7" for Sundays, "XXXX-08-17", "XXXX-XX-XXTNI" for nights, else how long it takes to recur. */
function recurring(parts: Parts): string | undefined {
	const weekday = numberOf(parts.weekday);
	const part = textOf(parts.part);
	if (weekday !== undefined) return `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`;
	const [month, day] = [monthOf(parts), numberOf(parts.day)];
	if (month !== undefined && day !== undefined) return `XXXX-${two(month)}-${two(day)}`;
	if (part) return `XXXX-XX-XXT${part}`;
	const unit = (textOf(parts.setUnit ?? parts.manyUnits) as Unit | undefined) ?? unitOf(parts);
	return unit && lengthValue((parts.every && countOf(parts)) ?? 1, unit);
}
