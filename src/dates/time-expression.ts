import type { Contradiction } from './when';

/** TIMEX3 types (ISO-TimeML): a day or longer, a time of day, a length of time, something that recurs. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What the words of an expression mean. */
interface TimeMeaning {
	type: TimeType;
	/** TIMEX3: "2023-09-18", "2023-W38", "2023-09-18TNI", "P3D", "PRESENT_REF"… */
	value: string;
	/** TIMEX3: START, MID, END, APPROX, LESS_THAN, MORE_THAN. */
	mod?: string;
	/** TIMEX3, for a SET. */
	quant?: string;
	freq?: string;
	/** Offset of the clock the text names ("+07:00"). */
	zone?: string;
	/** All of the value is in the words themselves, the year too; otherwise the rest was worked out from the day of publication. */
	complete: boolean;
	contradiction?: Contradiction;
}

/** Words of a text that tell a time. */
export interface TimeExpression extends TimeMeaning {
	/** UTF-16 offsets into the text, end exclusive. */
	start: number;
	end: number;
	text: string;
	rule: string;
}

/** What an expression was read as. A class, because an engine reads objects that are all made alike several times as fast. */
export class Reading implements TimeMeaning {
	quant: string | undefined = undefined;
	freq: string | undefined = undefined;
	zone: string | undefined = undefined;
	complete = false;
	contradiction: Contradiction | undefined = undefined;
	/** Extent, where it is not the whole match. */
	start: number | undefined = undefined;
	end: number | undefined = undefined;

	constructor(
		readonly type: TimeType,
		readonly value: string,
		readonly mod: string | undefined = undefined,
	) {}
}
