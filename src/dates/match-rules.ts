import type { Part, Parts } from './parts';
import type { Lexeme } from './time-lexer';
import type { CompiledRule, Element, RuleIndex } from './time-rules';
import type { Meaning } from './word-sense';

/** A rule that holds for words of a row. */
export interface RuleMatch {
	compiled: CompiledRule;
	/** Where in the row each element of the pattern stands; -1 where it is missing. */
	places: readonly number[];
	/** The lexeme after the last that is used up. */
	to: number;
	/** Extent in the text. */
	start: number;
	end: number;
}

const NO_MATCHES: readonly RuleMatch[] = [];

/** All that matches with its first word at `from`, longest first. Patterns have no repetition: the time is bounded by the rules alone. */
export function matchRules(rules: RuleIndex, row: readonly Lexeme[], from: number): readonly RuleMatch[] {
	let matches: RuleMatch[] | undefined;
	for (const compiled of rules.beginningWith((row[from] as Lexeme).sense, row[from + 1]?.sense)) {
		// Most words that could begin an expression stand alone: two in three end here.
		if (compiled.shortest > row.length - from) break;
		if (!matchElements(compiled.elements, 0, row, from)) continue;
		matches ??= [];
		matches.push(matchInHand(compiled, row));
	}
	if (!matches) return NO_MATCHES;
	return matches.length > 1 ? matches.sort(longestFirst) : matches;
}

function longestFirst(a: RuleMatch, b: RuleMatch): number {
	return b.end - a.end || a.start - b.start || a.compiled.order - b.compiled.order;
}

/** Where each element of the pattern in hand was found; one for all, because most tries fail. */
const placesInHand: number[] = [];

function matchElements(elements: readonly Element[], place: number, row: readonly Lexeme[], at: number): boolean {
	const element = elements[place];
	if (!element) return true;
	const sense = row[at]?.sense;
	if (sense && element.meaningIn(sense) >= 0) {
		placesInHand[place] = at;
		if (matchElements(elements, place + 1, row, at + 1)) return true;
	}
	placesInHand[place] = -1;
	return element.optional && matchElements(elements, place + 1, row, at);
}

function matchInHand(compiled: CompiledRule, row: readonly Lexeme[]): RuleMatch {
	const { elements } = compiled;
	const places = placesInHand.slice(0, elements.length);
	let first = -1;
	let last = -1;
	for (let place = 0; place < elements.length; place++) {
		const at = places[place] as number;
		if (at < 0 || (elements[place] as Element).context) continue;
		if (first < 0) first = at;
		last = at;
	}
	return { compiled, places, to: last + 1, start: (row[first] as Lexeme).start, end: (row[last] as Lexeme).end };
}

/** What stands at each place of a match, by class and by the name the pattern gives it; of two of one name the first. */
export function partsOf({ compiled: { elements }, places }: RuleMatch, row: readonly Lexeme[]): Parts {
	const parts: Record<string, Part> = {};
	for (let place = elements.length - 1; place >= 0; place--) {
		const at = places[place] as number;
		if (at < 0) continue;
		const element = elements[place] as Element;
		const { start, end, sense, expression } = row[at] as Lexeme;
		const meaning = sense.meanings[element.meaningIn(sense)] as Meaning;
		const part = { value: expression ?? meaning.value, start, end };
		parts[meaning.class] = part;
		parts[element.name] = part;
	}
	return parts;
}
