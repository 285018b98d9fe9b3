import { beginsWithDay, dayOfIso, yearOfIso } from './calendar-day';
import { matchRules, partsOf, type RuleMatch } from './match-rules';
import type { TextMoment } from './text-moment';
import type { Reading, TimeExpression } from './time-expression';
import { type Lexeme, LONGEST_ROW, type RowSink } from './time-lexer';
import { timeReadings } from './time-readings';
import type { RuleIndex } from './time-rules';
import { isDigit } from './time-tokens';
import { type Sense, senseOf } from './word-sense';

/** Longer rows are read a piece at a time: a hostile text is one row of any length. */
const MOST_HELD = 8 * LONGEST_ROW;
/** What may decide how a word is read: a match that begins at it, or the one after that outdoes it. */
const LOOK_AHEAD = LONGEST_ROW + 1;

/** Takes in the words of a row, and hands them on with what the rules match replaced by lexemes that hold the expression. */
export class RowReader implements RowSink {
	private readonly row: Lexeme[] = [];

	constructor(
		private readonly rules: RuleIndex,
		private readonly text: TextMoment,
		private readonly sink: RowSink,
	) {}

	add(lexeme: Lexeme): void {
		if (this.row.length === MOST_HELD) this.row.splice(0, this.read(MOST_HELD - LOOK_AHEAD));
		this.row.push(lexeme);
	}

	end(): void {
		this.read(this.row.length);
		// A row is short: to empty it so keeps its place in memory for the next.
		while (this.row.length > 0) this.row.pop();
		this.sink.end();
	}

	/** Reads what begins before `to`, and tells where it stopped. */
	private read(to: number): number {
		const { row, rules, text, sink } = this;
		let at = 0;
		while (at < to) {
			const found = readLongest(row, at, rules, text);
			if (!found || isOutdone(found.match, row, at, rules)) {
				sink.add(row[at++] as Lexeme);
				continue;
			}
			const { match, readings } = found;
			// Context words are no part of the expression, but a join may need them ("today [at] 18:30").
			for (let before = at; isBefore(row[before], match); before++) sink.add(row[before] as Lexeme);
			// Nothing is joined across a false friend, of which nothing is read, or from one day of a range to the other.
			if (readings.length === 0) sink.end();
			for (const [index, reading] of readings.entries()) {
				if (index > 0) sink.end();
				sink.add(lexemeOf(expressionOf(reading, match, text.text), text));
			}
			at = Math.max(match.to, at + 1);
		}
		return at;
	}
}

interface Found {
	match: RuleMatch;
	readings: readonly Reading[];
}

function readLongest(row: readonly Lexeme[], at: number, rules: RuleIndex, text: TextMoment): Found | undefined {
	for (const match of matchRules(rules, row, at)) {
		text.start = match.start;
		text.end = match.end;
		const readings = timeReadings[match.compiled.rule.read](partsOf(match, row), text);
		if (readings !== undefined) return { match, readings: Array.isArray(readings) ? readings : [readings] };
	}
	return undefined;
}

/** "pada [Juli]" must not keep "Juli lalu" from being read: what stands inside a context word's reach and goes further wins. */
function isOutdone(match: RuleMatch, row: readonly Lexeme[], at: number, rules: RuleIndex): boolean {
	if (!isBefore(row[at], match)) return false;
	const longest = matchRules(rules, row, at + 1)[0];
	return longest !== undefined && longest.end > match.end;
}

function isBefore(lexeme: Lexeme | undefined, match: RuleMatch): boolean {
	return lexeme !== undefined && lexeme.start < match.start;
}

function expressionOf(reading: Reading, match: RuleMatch, text: string): TimeExpression {
	const start = reading.start ?? match.start;
	const end = reading.end ?? match.end;
	return {
		start,
		end,
		text: text.slice(start, end),
		type: reading.type,
		value: reading.value,
		mod: reading.mod,
		quant: reading.quant,
		freq: reading.freq,
		zone: reading.zone,
		complete: reading.complete,
		contradiction: reading.contradiction,
		rule: match.compiled.rule.id,
	};
}

/** What a join can take an expression for. */
type Place = 'clock' | 'partOfDay' | 'length' | 'date' | 'period';

const placeSense = (place: Place): Sense => senseOf([{ class: place, value: undefined }]);

const SENSES: Readonly<Record<Place, Sense>> = {
	clock: placeSense('clock'),
	partOfDay: placeSense('partOfDay'),
	length: placeSense('length'),
	date: placeSense('date'),
	period: placeSense('period'),
};

function lexemeOf(expression: TimeExpression, text: TextMoment): Lexeme {
	const { start, end, value } = expression;
	const place = placeOf(expression);
	if (place !== 'length' && place !== 'period') text.lastDay = dayOfIso(value) ?? text.lastDay;
	text.lastYear = yearOfIso(value) ?? text.lastYear;
	return { start, end, sense: SENSES[place], expression };
}

/** Where the clock or the part of the day is in "2023-09-18T10:15". */
const AFTER_DAY = '2023-09-18T'.length;

function placeOf({ type, value }: TimeExpression): Place {
	if (type === 'TIME') return isDigit(value.charCodeAt(AFTER_DAY)) ? 'clock' : 'partOfDay';
	if (type === 'DURATION' || type === 'SET') return 'length';
	return beginsWithDay(value) ? 'date' : 'period';
}
