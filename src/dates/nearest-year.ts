import { civilDay, dayNumber } from './calendar-day';
import { numberOf, type Parts } from './parts';
import type { ReadingMoment } from './reading-moment';

/**
 * The year a day without one is in: the nearest to publication, on the side the words say ("lalu", "mendatang"). The tense of the
 * sentence only tips the scale: "said on December 27" in January is last year, and so is it without "said".
 */
export function nearestYear(month: number, day: number, { shift }: Parts, moment: ReadingMoment): number {
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
