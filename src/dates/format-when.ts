const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^(\d{4})$/;
const DECADE = /^(\d{3})X$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * A time for the reader, in words of the language `locale` (BCP 47). `value` is EDTF / ISO 8601: a day, month, year, decade ("198X",
 * shown as its first and last year), an instant (shown on the clock it was written for, never moved to the reader's), or an interval
 * ("2023-09-11/2023-09-17"; "../2023-09-18" gives the date alone, the caller says "no later than"). What is no time on the calendar
 * ("2023-02-30") is given back as it is.
 */
export function formatWhenValue(value: string, locale: string): string {
	const [from, to] = value.includes('/') ? value.split('/') : [value];
	if (to === undefined) return formatOne(value, locale);
	if (from === '..' || from === '') return formatOne(to, locale);
	if (to === '..' || to === '') return formatOne(from ?? '', locale);
	const [first, last] = [dayOf(from ?? ''), dayOf(to)];
	if (!first || !last) return value;
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(first, last);
}

function formatOne(value: string, locale: string): string {
	const day = dayOf(value);
	if (day) return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
	const month = MONTH.exec(value);
	if (month) {
		const date = utc(month[1], month[2], '01');
		return date ? new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(date) : value;
	}
	const year = YEAR.exec(value);
	if (year) return new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }).format(utc(year[1], '01', '01'));
	const decade = DECADE.exec(value)?.[1];
	if (decade) return `${formatOne(`${decade}0`, locale)}–${formatOne(`${decade}9`, locale)}`;
	const instant = INSTANT.exec(value);
	if (!instant) return value;
	const clock = utc(instant[1], instant[2], instant[3], instant[4], instant[5]);
	if (!clock) return value;
	const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(clock);
	return instant[6] ? `${words} (${zoneName(instant[6])})` : words;
}

function dayOf(value: string): Date | undefined {
	const day = DAY.exec(value);
	return day ? utc(day[1], day[2], day[3]) : undefined;
}

/** Undefined for a date that is on no calendar. */
function utc(year = '', month = '', day = '', hour = '0', minute = '0'): Date | undefined {
	const date = new Date(0);
	date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
	date.setUTCHours(Number(hour), Number(minute));
	const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && date.getUTCHours() === Number(hour);
	return same ? date : undefined;
}

/** "+07:00" as "UTC+7", "+05:30" as "UTC+5:30". */
function zoneName(offset: string): string {
	if (offset === 'Z' || offset === '+00:00') return 'UTC';
	const [hours = '', minutes] = offset.slice(1).split(':');
	return `UTC${offset[0]}${Number(hours)}${minutes && minutes !== '00' ? `:${minutes}` : ''}`;
}
