import type { Unit } from '../languages/times';
import { civilDay, dayNumber, isoDay } from './calendar-day';
import { modOf, numberOf, shiftedUnit, textOf } from './read-dates';
import type { ReadingMoment } from './reading-moment';
import type { Reading } from './time-expression';
import type { Parts } from './time-rules';

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
	return value ? { type: 'DURATION', value, ...modOf(parts) } : undefined;
}

/** "dua pekan lalu", "a year ago", "tiga hari lagi"; "two days later" counts from the day spoken of last. */
export function readAgo(parts: Parts, { anchor, lastDay }: ReadingMoment): Reading | undefined {
	const unit = (textOf(parts.manyUnits) as Unit | undefined) ?? unitOf(parts);
	const count = parts.manyUnits ? 'X' : countOf(parts);
	const direction = numberOf(parts.ago ?? parts.later);
	if (!unit || count === undefined || !direction) return undefined;
	if (count === 'X') return { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
	const base = parts.later ? lastDay : anchor;
	const years = YEARS[unit];
	if (years) return { type: 'DATE', value: shiftedUnit('Y', direction * count * years, base) ?? '', ...modOf(parts) };
	if (unit === 'M' && parts.later) return { type: 'DATE', value: isoDay(sameDayOf(base, direction * count)), ...modOf(parts) };
	const value = shiftedUnit(unit, direction * Math.round(count), base);
	if (value) return { type: 'DATE', value, ...modOf(parts) };
	return { type: 'TIME', value: isoDay(base), ...modOf(parts) };
}

function sameDayOf(base: number, months: number): number {
	const { year, month, day } = civilDay(base);
	return dayNumber(year, month + months, day);
}

/** "setiap hari", "per bulan", "dua kali sepekan", "setiap Minggu", "annual". */
export function readSet(parts: Parts): Reading | undefined {
	const times = numberOf(parts.times);
	const quant = parts.every ? { quant: textOf(parts.every) ?? 'EVERY' } : {};
	const freq = times === undefined ? {} : { freq: `${times}X` };
	const weekday = numberOf(parts.weekday);
	if (weekday !== undefined) return { type: 'SET', value: `XXXX-WXX-${weekday}`, ...quant, ...freq };
	const part = textOf(parts.part);
	if (part) return { type: 'SET', value: `XXXX-XX-XXT${part}`, ...quant, ...freq };
	const unit = (textOf(parts.setUnit ?? parts.manyUnits) as Unit | undefined) ?? unitOf(parts);
	const value = unit && lengthValue((parts.every && countOf(parts)) ?? 1, unit);
	return value ? { type: 'SET', value, ...quant, ...freq } : undefined;
}
