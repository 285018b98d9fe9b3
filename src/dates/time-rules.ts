import type { TimeRule } from '../languages/times';
import { classBits, type Lexeme, LONGEST_ROW, SUPPORTING_CLASSES } from './time-lexer';

/** One place in a pattern. */
interface Element {
	name: string;
	classes: readonly string[];
	bits: number;
	optional: boolean;
	/** Must stand there, but is no part of the expression. */
	context: boolean;
}

export interface CompiledRule {
	rule: TimeRule;
	elements: readonly Element[];
	/** How many words it takes at least. */
	shortest: number;
	/** {@link classBits} of the words that can stand second. */
	secondBits: number;
	/** Place among the rules: of two matches of one extent the first rule's wins. */
	order: number;
}

/** Rules by the class of their first word. */
export type RuleIndex = ReadonlyMap<string, FirstRules>;

interface FirstRules {
	/** Those that take the fewest words first. */
	all: CompiledRule[];
	/**
	 * Of `all` those that can go on with a second word of these {@link classBits}, or need none. Filled as texts ask: there are no more
	 * of them than a language has words of different classes.
	 */
	bySecond: Map<number, readonly CompiledRule[]>;
}

/** What stands at one place of a pattern. */
export interface Part {
	value: unknown;
	start: number;
	end: number;
}

export type Parts = Readonly<Record<string, Part | undefined>>;

export interface RuleMatch {
	compiled: CompiledRule;
	/** First lexeme, and the one after the last that is used up. */
	from: number;
	to: number;
	/** Extent in the text. */
	start: number;
	end: number;
}

/** @throws if a pattern is not well formed or could match nothing. */
export function indexRules(rules: readonly TimeRule[]): RuleIndex {
	const index = new Map<string, FirstRules>();
	for (const [order, rule] of rules.entries()) {
		for (const pattern of withAndWithoutGroups(rule.pattern)) {
			const elements = compilePattern(pattern);
			if (elements.length > LONGEST_ROW) throw new Error(`Rule ${rule.id} is longer than ${LONGEST_ROW} words`);
			const shortest = elements.filter(({ optional }) => !optional).length;
			const compiled = { rule, elements, shortest, secondBits: secondBits(elements), order };
			if (!elements.some(isCarrying)) throw new Error(`Rule ${rule.id} could match nothing, or words that only support others`);
			for (const className of firstClasses(compiled.elements)) {
				const first: FirstRules = index.get(className) ?? { all: [], bySecond: new Map() };
				first.all.push(compiled);
				index.set(className, first);
			}
		}
	}
	for (const { all } of index.values()) all.sort((a, b) => a.shortest - b.shortest);
	return index;
}

function isCarrying({ classes, optional, context }: Element): boolean {
	return !optional && !context && !classes.some((className) => SUPPORTING_CLASSES.has(className));
}

const INNERMOST_GROUP = /\(([^()]*)\)\?/;

/** "a (b c)? d" is "a b c d" or "a d": a comma counts only with the year after it. */
function withAndWithoutGroups(pattern: string): string[] {
	if (!INNERMOST_GROUP.test(pattern)) return [pattern.trim().replace(/ +/g, ' ')];
	return ['$1', ''].flatMap((group) => withAndWithoutGroups(pattern.replace(INNERMOST_GROUP, group)));
}

const ELEMENT = /^(\[?)(?:(\w+)=)?([\w|]+)(\]?)(\??)$/;

function compilePattern(pattern: string): Element[] {
	return pattern.split(' ').map((source) => {
		const parsed = ELEMENT.exec(source);
		if (!parsed) throw new Error(`Not an element of a pattern: ${source}`);
		const [, open, name, classes = '', , question] = parsed;
		const list = classes.split('|');
		const bits = list.reduce((all, className) => all | classBits(className), 0);
		return { name: name ?? list[0] ?? '', classes: list, bits, optional: question === '?', context: open === '[' };
	});
}

/** What can follow the first word: the elements after it, whichever it is, up to the second that must be there. */
function secondBits(elements: readonly Element[]): number {
	let bits = 0;
	let required = 0;
	for (const [place, element] of elements.entries()) {
		if (place > 0) bits |= element.bits;
		if (!element.optional && ++required === 2) break;
	}
	return bits;
}

function firstClasses(elements: readonly Element[]): Set<string> {
	const classes = new Set<string>();
	for (const element of elements) {
		for (const className of element.classes) classes.add(className);
		if (!element.optional) break;
	}
	return classes;
}

/** All that matches with its first word at `from`, longest first. Patterns have no repetition: the time is bounded by the rules alone. */
export function matchRules(index: RuleIndex, lexemes: readonly Lexeme[], from: number): RuleMatch[] {
	const { meanings } = lexemes[from] as Lexeme;
	let matches = NO_MATCHES;
	let row = 0;
	let next = 0;
	for (let order = 0; order < meanings.length; order++) {
		const first = index.get((meanings[order] as { class: string }).class);
		if (!first) continue;
		if (row === 0) {
			row = rowLength(lexemes, from);
			next = row > 1 ? (lexemes[from + 1] as Lexeme).bits : 0;
		}
		for (const compiled of rulesBefore(next, first)) {
			// Most words that could begin an expression stand alone: two in three end here.
			if (compiled.shortest > row) break;
			if (order > 0 && isTried(compiled, meanings, order)) continue;
			const found = matchRule(compiled, lexemes, from);
			if (found) matches = [...matches, found];
		}
	}
	return matches.length > 1 ? matches.sort(longestFirst) : matches;
}

function rulesBefore(next: number, { all, bySecond }: FirstRules): readonly CompiledRule[] {
	let rules = bySecond.get(next);
	if (!rules) {
		rules = all.filter(({ shortest, secondBits }) => shortest < 2 || (secondBits & next) !== 0);
		bySecond.set(next, rules);
	}
	return rules;
}

function longestFirst(a: RuleMatch, b: RuleMatch): number {
	return b.end - a.end || a.start - b.start || a.compiled.order - b.compiled.order;
}

const NO_MATCHES: RuleMatch[] = [];
/** How many words of time stand side by side from here on. */
function rowLength(lexemes: readonly Lexeme[], from: number): number {
	let to = from + 1;
	while (to < lexemes.length && to - from < LONGEST_ROW && !(lexemes[to] as Lexeme).gap) to++;
	return to - from;
}

/** A word of two meanings that a rule both begins with must not be matched twice. */
function isTried({ elements }: CompiledRule, meanings: Lexeme['meanings'], order: number): boolean {
	for (let earlier = 0; earlier < order; earlier++) {
		if (firstClassesHold(elements, (meanings[earlier] as { class: string }).class)) return true;
	}
	return false;
}

function firstClassesHold(elements: readonly Element[], className: string): boolean {
	for (const { classes, optional } of elements) {
		if (classes.includes(className)) return true;
		if (!optional) return false;
	}
	return false;
}

/** Where each element of the pattern in hand was found; one for all, because nine tries in ten fail. */
const places: number[] = [];

function matchRule(compiled: CompiledRule, lexemes: readonly Lexeme[], from: number): RuleMatch | undefined {
	const { elements } = compiled;
	if (!matchElements(elements, 0, lexemes, from, from)) return undefined;
	let first = -1;
	let last = from;
	for (let place = 0; place < elements.length; place++) {
		const at = places[place] as number;
		if (at < 0 || (elements[place] as Element).context) continue;
		if (first < 0) first = at;
		last = at;
	}
	return { compiled, from, to: last + 1, start: (lexemes[first] as Lexeme).start, end: (lexemes[last] as Lexeme).end };
}

/** What stands at each place of a match, by class and by the name the pattern gives it. */
export function partsOf({ compiled: { elements }, from }: RuleMatch, lexemes: readonly Lexeme[]): Parts {
	const parts: Record<string, Part> = {};
	matchElements(elements, 0, lexemes, from, from);
	for (let place = 0; place < elements.length; place++) {
		const at = places[place] as number;
		if (at < 0) continue;
		const { name, classes } = elements[place] as Element;
		const { start, end, meanings } = lexemes[at] as Lexeme;
		for (const { class: className, value } of meanings) {
			if (!classes.includes(className)) continue;
			const part = { value, start, end };
			parts[className] ??= part;
			parts[name] ??= part;
			break;
		}
	}
	return parts;
}

function matchElements(elements: readonly Element[], place: number, lexemes: readonly Lexeme[], from: number, at: number): boolean {
	const element = elements[place];
	if (!element) return true;
	const lexeme = lexemes[at];
	if (lexeme && !(lexeme.gap && at > from) && (lexeme.bits & element.bits) !== 0 && hasClass(lexeme, element.classes)) {
		places[place] = at;
		if (matchElements(elements, place + 1, lexemes, from, at + 1)) return true;
	}
	places[place] = -1;
	return element.optional && matchElements(elements, place + 1, lexemes, from, at);
}

function hasClass(lexeme: Lexeme, classes: readonly string[]): boolean {
	for (const meaning of lexeme.meanings) if (classes.includes(meaning.class)) return true;
	return false;
}
