import type { TimeRule } from '../languages/times';
import type { Lexeme } from './time-lexer';

/** One place in a pattern. */
interface Element {
	name: string;
	classes: readonly string[];
	optional: boolean;
	/** Must stand there, but is no part of the expression. */
	context: boolean;
}

export interface CompiledRule {
	rule: TimeRule;
	elements: readonly Element[];
}

/** Rules by the classes their first words can have. */
export type RuleIndex = ReadonlyMap<string, readonly CompiledRule[]>;

/** What stands at one place of a pattern. */
export interface Part {
	value: unknown;
	start: number;
	end: number;
}

export type Parts = Readonly<Record<string, Part | undefined>>;

export interface RuleMatch {
	rule: TimeRule;
	parts: Parts;
	/** First lexeme, and the one after the last that is used up. */
	from: number;
	to: number;
	/** Extent in the text. */
	start: number;
	end: number;
}

/** @throws if a pattern is not well formed or could match nothing. */
export function indexRules(rules: readonly TimeRule[]): RuleIndex {
	const index = new Map<string, CompiledRule[]>();
	for (const rule of rules) {
		for (const pattern of withAndWithoutGroups(rule.pattern)) {
			const compiled = { rule, elements: compilePattern(pattern) };
			if (compiled.elements.every(({ optional, context }) => optional || context)) throw new Error(`Rule ${rule.id} could match nothing`);
			for (const className of firstClasses(compiled.elements)) {
				const list = index.get(className) ?? [];
				list.push(compiled);
				index.set(className, list);
			}
		}
	}
	return index;
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
		return { name: name ?? list[0] ?? '', classes: list, optional: question === '?', context: open === '[' };
	});
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
	const matches: RuleMatch[] = [];
	const tried = new Set<CompiledRule>();
	for (const { class: className } of lexemes[from]?.meanings ?? []) {
		for (const compiled of index.get(className) ?? []) {
			if (tried.has(compiled)) continue;
			tried.add(compiled);
			const found = matchRule(compiled, lexemes, from);
			if (found) matches.push(found);
		}
	}
	return matches.length > 1 ? matches.sort((a, b) => b.end - a.end || a.start - b.start) : matches;
}

function matchRule({ rule, elements }: CompiledRule, lexemes: readonly Lexeme[], from: number): RuleMatch | undefined {
	const places: number[] = new Array(elements.length).fill(-1);
	if (!matchElements(elements, 0, lexemes, from, from, places)) return undefined;
	const parts: Record<string, Part> = {};
	let start = -1;
	let end = -1;
	let to = from;
	elements.forEach((element, place) => {
		const at = places[place] as number;
		if (at < 0) return;
		const lexeme = lexemes[at] as Lexeme;
		for (const { class: className, value } of lexeme.meanings) {
			if (!element.classes.includes(className)) continue;
			const part = { value, start: lexeme.start, end: lexeme.end };
			parts[className] ??= part;
			parts[element.name] ??= part;
			break;
		}
		if (element.context) return;
		if (start < 0) start = lexeme.start;
		end = lexeme.end;
		to = at + 1;
	});
	return { rule, parts, from, to, start, end };
}

function matchElements(
	elements: readonly Element[],
	place: number,
	lexemes: readonly Lexeme[],
	from: number,
	at: number,
	places: number[],
): boolean {
	const element = elements[place];
	if (!element) return true;
	const lexeme = lexemes[at];
	if (lexeme && !(lexeme.gap && at > from) && hasClass(lexeme, element.classes)) {
		places[place] = at;
		if (matchElements(elements, place + 1, lexemes, from, at + 1, places)) return true;
		places[place] = -1;
	}
	return element.optional && matchElements(elements, place + 1, lexemes, from, at, places);
}

function hasClass(lexeme: Lexeme, classes: readonly string[]): boolean {
	for (const meaning of lexeme.meanings) if (classes.includes(meaning.class)) return true;
	return false;
}
