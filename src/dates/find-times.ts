import { calendarOf } from '../languages/calendar';
import { type TimesTable, timesTableOf } from '../languages/times';
import { type DayNumber, dayOfIso } from './calendar-day';
import type { Direction, ReadingMoment } from './reading-moment';
import { directionAt, type TenseWords, tenseWords } from './tense';
import type { Reading, TimeExpression } from './time-expression';
import { buildLexicon, classBits, type Lexeme, type Lexicon, lex } from './time-lexer';
import { timeReadings } from './time-readings';
import { indexRules, matchRules, partsOf, type RuleIndex, type RuleMatch } from './time-rules';
import { lowerInStep } from './time-tokens';

/** What expressions are resolved against. */
export interface TimeContext {
	/** Instant or day of publication, ISO 8601. Where it is neither, nothing is found. */
	anchor: string;
	/** The publisher's zone, IANA. Where it is missing the anchor's day is taken as written. */
	zone?: string;
}

interface Grammar {
	lexicon: Lexicon;
	rules: RuleIndex;
	joins: RuleIndex;
	tense: TenseWords;
}

const grammars = new Map<TimesTable, Grammar>();

function grammarOf(language: string): Grammar | undefined {
	const table = timesTableOf(language);
	const calendar = calendarOf(language);
	if (!table || !calendar) return undefined;
	let grammar = grammars.get(table);
	if (!grammar) {
		grammar = {
			lexicon: buildLexicon(table, calendar),
			rules: indexRules(table.rules),
			joins: indexRules(table.joins),
			tense: tenseWords(table),
		};
		grammars.set(table, grammar);
	}
	return grammar;
}

/**
 * The time expressions of a text, in order and apart: TIMEX3 (ISO-TimeML), with extents that leave out prepositions. `language` is
 * BCP 47; a language without a table has none. Linear in the text.
 */
export function findTimes(text: string, language: string, context: TimeContext): TimeExpression[] {
	const grammar = grammarOf(language);
	const anchor = dayOfIso(context.anchor, context.zone);
	if (!grammar || anchor === undefined) return [];
	const lowered = lowerInStep(text);
	const reader = { text, lowered, anchor, tense: grammar.tense };
	const atoms = readPass(lex(text, lowered, grammar.lexicon), grammar.rules, reader);
	const expressions: TimeExpression[] = [];
	for (const { expression } of readPass(atoms, grammar.joins, reader)) if (expression) expressions.push(expression);
	return expressions;
}

interface Reader {
	text: string;
	lowered: string;
	anchor: DayNumber;
	tense: TenseWords;
}

/** What a pass leaves: a lexeme as it was, or one that stands for an expression. */
interface ReadLexeme extends Lexeme {
	expression?: TimeExpression;
}

/** Lexemes side by side count only where an expression is among them: a join needs one. */
class ReadRows {
	readonly lexemes: ReadLexeme[] = [];
	private start = 0;
	private counts = false;

	add(lexeme: ReadLexeme): void {
		if (lexeme.gap) this.end();
		this.lexemes.push(lexeme);
		this.counts ||= lexeme.expression !== undefined;
	}

	end(): void {
		if (!this.counts) while (this.lexemes.length > this.start) this.lexemes.pop();
		this.start = this.lexemes.length;
		this.counts = false;
	}
}

/** Replaces what the rules match by lexemes that hold the expression, and passes on what stands beside one. */
function readPass(lexemes: readonly ReadLexeme[], rules: RuleIndex, reader: Reader): ReadLexeme[] {
	const read = new ReadRows();
	let lastDay = reader.anchor;
	for (let at = 0; at < lexemes.length; ) {
		const lexeme = lexemes[at] as ReadLexeme;
		const found = readLongest(matchRules(rules, lexemes, at), lexemes, reader, lastDay);
		if (!found || isOutdone(found[0], lexemes, at, rules)) {
			read.add(lexeme);
			at++;
			continue;
		}
		const [match, expressions] = found;
		// Context words are no part of the expression, but a join may need them ("today [at] 18:30").
		let first = at;
		for (; (lexemes[first] as Lexeme).start < match.start; first++) read.add(lexemes[first] as ReadLexeme);
		let { gap } = lexemes[first] as Lexeme;
		for (const expression of expressions) {
			const { start, end } = expression;
			const place = placeOf(expression);
			if (place !== 'length' && place !== 'period') lastDay = dayOfIso(expression.value) ?? lastDay;
			read.add({ start, end, gap, meanings: [{ class: place, value: expression }], bits: classBits(place), expression });
			gap = true;
		}
		// A false friend: nothing is read, and nothing may be joined across it.
		if (expressions.length === 0) read.add({ start: lexeme.start, end: lexeme.end, gap: lexeme.gap, meanings: [], bits: 0 });
		at = Math.max(match.to, at + 1);
	}
	read.end();
	return read.lexemes;
}

/** "pada [Juli]" must not keep "Juli lalu" from being read: what stands inside a context word's reach and goes further wins. */
function isOutdone(match: RuleMatch, lexemes: readonly Lexeme[], at: number, rules: RuleIndex): boolean {
	if (match.start === lexemes[at]?.start) return false;
	const longest = matchRules(rules, lexemes, at + 1)[0];
	return longest !== undefined && longest.end > match.end;
}

function readLongest(
	matches: readonly RuleMatch[],
	lexemes: readonly Lexeme[],
	{ text, lowered, anchor, tense }: Reader,
	lastDay: DayNumber,
): [RuleMatch, TimeExpression[]] | undefined {
	for (const match of matches) {
		const { rule } = match.compiled;
		const moment = new MomentAt(anchor, lastDay, lowered, match.start, tense);
		const readings = timeReadings[rule.read](partsOf(match, lexemes), moment);
		if (readings === undefined) continue;
		const expressions: TimeExpression[] = [];
		for (const reading of Array.isArray(readings) ? readings : [readings]) expressions.push(expressionOf(reading, match, text));
		return [match, expressions];
	}
	return undefined;
}

/** Looks for the tense only when a reading asks: few need it. */
class MomentAt implements ReadingMoment {
	constructor(
		readonly anchor: DayNumber,
		readonly lastDay: DayNumber,
		private readonly lowered: string,
		private readonly start: number,
		private readonly tense: TenseWords,
	) {}

	direction(): Direction {
		return directionAt(this.lowered, this.start, this.tense);
	}
}

function expressionOf(reading: Reading, match: RuleMatch, text: string): TimeExpression {
	const start = reading.start ?? match.start;
	const end = reading.end ?? match.end;
	const { type, value, mod, quant, freq, zone, contradiction, complete = false } = reading;
	const expression: TimeExpression = { start, end, text: text.slice(start, end), type, value, complete, rule: match.compiled.rule.id };
	if (mod) expression.mod = mod;
	if (quant) expression.quant = quant;
	if (freq) expression.freq = freq;
	if (zone) expression.zone = zone;
	if (contradiction) expression.contradiction = contradiction;
	return expression;
}

/** What a join can take it for. */
function placeOf({ type, value }: TimeExpression): string {
	if (type === 'TIME') return /T\d/.test(value) ? 'clock' : 'partOfDay';
	if (type === 'DURATION' || type === 'SET') return 'length';
	return /^\d{4}-\d{2}-\d{2}/.test(value) ? 'date' : 'period';
}
