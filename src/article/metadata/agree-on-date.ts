import type { DatedBy } from '../article';
import type { DateInText } from './date-text';

/** Where a date was found, the most reliable first. */
export const LAYERS = ['json-ld', 'meta', 'time', 'text', 'url'] as const;
export type Layer = (typeof LAYERS)[number];

export interface LayeredDate {
	layer: Layer;
	date: DateInText;
	/** Counts only where another layer gives the same day. */
	needsSupport?: boolean;
	/** Stands on the page with the headline. */
	besideHeadline?: boolean;
}

/**
 * One date out of several. The day most layers give wins, the more reliable layer where they are even; the layers that give
 * another day are named. On its own a layer that another contradicts is right less than half of the time, two that agree nearly always.
 * @param homeOffset offset of clocks the page prints without a zone, where the language has only one
 */
export function agree(dates: LayeredDate[], homeOffset?: string): DatedBy | undefined {
	const first = LAYERS.flatMap((layer) => dates.find((dated) => dated.layer === layer) ?? []);
	const supporters = (candidate: LayeredDate) => first.filter((other) => sameDay(candidate.date, other.date));
	const candidates = first.filter((candidate) => !candidate.needsSupport || supporters(candidate).length > 1);
	let best = candidates[0];
	if (!best) return undefined;
	for (const candidate of candidates) if (supporters(candidate).length > supporters(best).length) best = candidate;
	// One layer against the date by the headline: what came later is not the first publication.
	const shown = candidates.find(({ layer, besideHeadline }) => layer === 'text' && besideHeadline);
	if (shown && supporters(best).length === 1 && shown.date.day < best.date.day) best = shown;
	const layers = supporters(best);
	const all = dates.filter((dated) => sameDay(best.date, dated.date));
	return {
		value: mostExact(best, all, homeOffset),
		layers: layers.map(({ layer }) => layer),
		against: first.filter((dated) => !layers.includes(dated)).map(({ layer }) => layer),
	};
}

/** The same day, or the same night in another zone, or once read month first. */
function sameDay(a: DateInText, b: DateInText): boolean {
	if (a.day === b.day || a.otherDay === b.day || a.day === b.otherDay) return true;
	const [x, y] = [instantOf(a), instantOf(b)];
	if (x !== undefined && y !== undefined) return Math.abs(x - y) < HOUR;
	const [zoned, local] = x !== undefined ? [a, b] : [b, a];
	const instant = x ?? y;
	if (instant === undefined) return false;
	if (local.time) return offsetBetween(zoned, local) !== undefined;
	// Against a bare local day: at most one zone away.
	return Math.abs(instant - Date.parse(`${local.day}T12:00:00Z`)) <= 24 * HOUR;
}

const HOUR = 3_600_000;

function instantOf(date: DateInText, offset = date.offset): number | undefined {
	return date.time && offset ? Date.parse(`${date.day}T${date.time}${offset}`) : undefined;
}

/**
 * The instant as exact as the page has it. What people read on the page is the local clock, so it decides where the machine's
 * clock has the same digits under another zone's label: "19:00:00Z" beside "19:00 WIB" is 19:00 in Jakarta.
 */
function mostExact(best: LayeredDate, dates: LayeredDate[], homeOffset: string | undefined): string {
	const day = best.date.day;
	const clocks = dates.filter(({ date }) => date.time);
	const seen = clocks.find(({ layer }) => layer === 'text')?.date;
	const machine = clocks.filter(({ layer }) => layer !== 'text').map(({ date }) => date);
	const exact = (date: DateInText, offset: string | undefined) => `${date.day}T${date.time}${offset ?? ''}`;
	if (seen) {
		const sameDigits = machine.filter((date) => date.day === seen.day && date.time?.slice(0, 5) === seen.time?.slice(0, 5));
		const finest = [...sameDigits, seen].sort((a, b) => (b.time?.length ?? 0) - (a.time?.length ?? 0))[0] as DateInText;
		const zone = seen.offset ?? homeOffset;
		if (zone) {
			// A machine clock in UTC that is right keeps its seconds.
			const right = machine.find((date) => {
				const instant = instantOf(date);
				return instant !== undefined && localClock(instant, zone).slice(0, 16) === `${seen.day}T${seen.time}`.slice(0, 16);
			});
			if (right && (right.time?.length ?? 0) >= (finest.time?.length ?? 0))
				return localClock(instantOf(right) as number, zone, right.time?.length) + zone;
			return exact(finest, zone);
		}
		const zoned = sameDigits.find((date) => date.offset);
		if (zoned) return exact(zoned, zoned.offset);
		for (const date of machine) {
			const derived = offsetBetween(date, seen);
			if (derived) return localClock(instantOf(date) as number, derived, date.time?.length) + derived;
		}
		return exact(finest, undefined);
	}
	const local =
		machine.find((date) => date.offset && date.offset !== 'Z' && date.offset !== '+00:00') ??
		machine.find((date) => date.offset) ??
		machine[0];
	if (!local) return day;
	// In UTC the day may be the next or the one before; readers go by the local day the page shows or has in its address.
	const shown = dates.filter(({ layer, date }) => !date.time && (layer === 'text' || layer === 'url')).map(({ date }) => date.day);
	return isUtc(local) && shown[0] && !shown.includes(local.day) ? shown[0] : exact(local, local.offset);
}

function isUtc({ offset }: DateInText): boolean {
	return offset === 'Z' || offset === '+00:00';
}

/** The zone of a clock read on the page, from an instant in UTC whose minutes it shares: whole and half hours up to ±14. */
function offsetBetween(machine: DateInText, seen: DateInText): string | undefined {
	const instant = instantOf(machine);
	if (instant === undefined || !isUtc(machine) || !seen.time) return undefined;
	const minutes = Math.round((Date.parse(`${seen.day}T${seen.time.slice(0, 5)}Z`) - Math.floor(instant / 60_000) * 60_000) / 60_000);
	if (minutes % 30 !== 0 || Math.abs(minutes) > 14 * 60) return undefined;
	const size = Math.abs(minutes);
	return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

/** An instant as a local clock shows it: "2023-09-18T12:12:44". */
function localClock(instant: number, offset: string, timeLength = 8): string {
	const [sign, hours, minutes] = offset === 'Z' ? ['+', 0, 0] : [offset[0], Number(offset.slice(1, 3)), Number(offset.slice(4, 6))];
	const shift = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
	return new Date(instant + shift).toISOString().slice(0, 11 + timeLength);
}
