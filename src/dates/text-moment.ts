import { civilDay, type DayNumber } from './calendar-day';
import type { Direction, ReadingMoment } from './reading-moment';
import { directionAround, type TenseWords } from './tense';

/** From where an expression of a text is read, as the reading moves through it. */
export class TextMoment implements ReadingMoment {
	lastDay: DayNumber;
	lastYear: number;
	/** Where the expression in hand stands. */
	start = 0;
	end = 0;

	constructor(
		readonly text: string,
		readonly anchor: DayNumber,
		private readonly tense: TenseWords,
	) {
		this.lastDay = anchor;
		this.lastYear = civilDay(anchor).year;
	}

	/** Looks for the tense only when a reading asks: few need it. */
	direction(): Direction {
		return directionAround(this.text, this.start, this.end, this.tense);
	}
}
