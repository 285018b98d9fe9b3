import type { DayNumber } from './calendar-day';

/** From where an expression is read. */
export interface ReadingMoment {
	/** The day of publication, on the publisher's clock. */
	anchor: DayNumber;
	/** The day the text spoke of last, else the day of publication: what "the next day" counts from. */
	lastDay: DayNumber;
	/** The year the text named last, be it that of a day: what "three years later" counts from. */
	lastYear: number;
	/** Does the sentence speak of what was (-1) or is to come (1)? 0 where its words do not say. */
	direction(): Direction;
}

export type Direction = -1 | 0 | 1;
