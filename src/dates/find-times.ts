import { calendarOf } from '../languages/calendar';
import { timesTableOf } from '../languages/times';
import { dayOfIso } from './calendar-day';
import { RowReader } from './read-rows';
import { type TenseWords, tenseWords } from './tense';
import { TextMoment } from './text-moment';
import type { TimeExpression } from './time-expression';
import { type Lexeme, lex, type RowSink } from './time-lexer';
import { buildLexicon, type Lexicon } from './time-lexicon';
import { RuleIndex } from './time-rules';

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

/** By BCP 47 tag: a page is in one language, and has many paragraphs. */
const grammars = new Map<string, Grammar | undefined>();

function grammarOf(language: string): Grammar | undefined {
	if (!grammars.has(language)) grammars.set(language, buildGrammar(language));
	return grammars.get(language);
}

function buildGrammar(language: string): Grammar | undefined {
	const table = timesTableOf(language);
	const calendar = calendarOf(language);
	if (!table || !calendar) return undefined;
	return {
		lexicon: buildLexicon(table, calendar),
		rules: new RuleIndex(table.rules),
		joins: new RuleIndex(table.joins),
		tense: tenseWords(table),
	};
}

/**
 * The time expressions of a text, in order and apart: TIMEX3 (ISO-TimeML), with extents that leave out prepositions. `language` is
 * BCP 47; a language without a table has none. Where `until` is given, those that begin at or after it may be missing. Linear in the text.
 */
export function findTimes(text: string, language: string, context: TimeContext, until = text.length): TimeExpression[] {
	const grammar = grammarOf(language);
	const anchor = dayOfIso(context.anchor, context.zone);
	if (!grammar || anchor === undefined) return [];
	const moment = new TextMoment(text, anchor, grammar.tense);
	const kept = new Kept();
	const joining = new RowReader(grammar.joins, moment, kept);
	lex(text, grammar.lexicon, new RowReader(grammar.rules, moment, joining), until);
	return kept.expressions;
}

/** The end of the road: keeps the expressions. */
class Kept implements RowSink {
	readonly expressions: TimeExpression[] = [];

	add({ expression }: Lexeme): void {
		if (expression) this.expressions.push(expression);
	}

	end(): void {}
}
