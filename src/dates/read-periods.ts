import type { Unit } from '../languages/times';
import { civilDay, type DayNumber, dayNumber, isoDay, isoMonth, isoWeek, isoYear, two } from './calendar-day';
import { nearestYear } from './nearest-year';
import { modOf, monthOf, numberOf, type Parts, textOf, yearOf } from './parts';
import type { ReadingMoment } from './reading-moment';
import { Reading } from './time-expression';

/** "pekan lalu", "this month", "akhir tahun depan". */
export function readShiftedUnit(parts: Parts, { anchor }: ReadingMoment): Reading | undefined {
	const unit = textOf(parts.unit) as Unit | undefined;
	// "Akhir tahun" alone is this year's.
	const shift = numberOf(parts.shift) ?? 0;
	if (!unit) return undefined;
	const value = shiftedUnit(unit, shift, anchor);
	return value === undefined ? undefined : new Reading('DATE', value, modOf(parts));
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
	const written = yearOf(parts);
	const year = written ?? monthYear(month, parts, moment);
	const reading = new Reading('DATE', `${isoYear(year)}-${two(month)}`, modOf(parts));
	reading.complete = written !== undefined;
	return reading;
}

function monthYear(month: number, parts: Parts, moment: ReadingMoment): number {
	const base = civilDay(moment.anchor);
	if (parts.unit && parts.shift) return base.year + (numberOf(parts.shift) ?? 0);
	const shift = numberOf(parts.shift);
	if (shift === 0) return base.year;
	// "Last June" in June is a year ago; "early last June" may be days ago.
	if (shift === -1) return month < base.month || (month === base.month && parts.mod) ? base.year : base.year - 1;
	if (shift === 1) return month >= base.month ? base.year : base.year + 1;
	return civilDay(dayNumber(nearestYear(month, 15, parts, moment), month, 15)).year;
}

/** "tahun 1967", "'82"; with a mod "awal 2023". */
export function readYear(parts: Parts): Reading | undefined {
	const year = yearOf(parts);
	if (year === undefined) return undefined;
	const reading = new Reading('DATE', isoYear(year), modOf(parts));
	reading.complete = true;
	return reading;
}

/** "2014-2019": two years. */
export function readYearRange({ from, to }: Parts): Reading[] | undefined {
	const [firstYear, lastYear] = [numberOf(from), numberOf(to)];
	if (!from || !to || firstYear === undefined || lastYear === undefined) return undefined;
	const century = lastYear < 100 ? Math.floor(firstYear / 100) * 100 : 0;
	const first = new Reading('DATE', isoYear(firstYear));
	first.end = from.end;
	const last = new Reading('DATE', isoYear(century + lastYear));
	last.start = to.start;
	return [first, last];
}

/** "1990-an": 199. */
export function readDecade(parts: Parts): Reading | undefined {
	const value = textOf(parts.decade);
	return value === undefined ? undefined : new Reading('DATE', value, modOf(parts));
}

/** "abad ke-8": 07. */
export function readCentury(parts: Parts): Reading | undefined {
	const century = numberOf(parts.ordinal ?? parts.number);
	return century ? new Reading('DATE', two(century - 1), modOf(parts)) : undefined;
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
	return new Reading('DATE', `${isoYear(value)}-${unit}${order}`);
}

const MONTHS_IN_SEASON = 3;

/** "last summer", "spring 2012". */
export function readSeason(parts: Parts, { anchor }: ReadingMoment): Reading | undefined {
	const season = textOf(parts.season);
	if (!season) return undefined;
	const { year, month } = civilDay(anchor);
	const shift = numberOf(parts.shift) ?? 0;
	const starts = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1;
	const hasBegun = month >= starts;
	const isOver = month >= starts + MONTHS_IN_SEASON;
	const moved = shift === -1 ? (isOver ? year : year - 1) : shift === 1 && hasBegun ? year + 1 : year;
	return new Reading('DATE', `${isoYear(yearOf(parts) ?? moved)}-${season}`, modOf(parts));
}

/** "saat ini": PRESENT_REF. */
export function readReference(parts: Parts): Reading | undefined {
	const value = textOf(parts.reference);
	return value === undefined ? undefined : new Reading('DATE', value);
}
