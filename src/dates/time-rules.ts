import type { TimeRule } from '../languages/times';
import { LONGEST_ROW } from './time-lexer';
import { type Sense, SUPPORTING_CLASSES } from './word-sense';

/** One place in a pattern. */
export class Element {
	/** By the kind of a sense, which of its meanings is of these classes; -1 for none. Filled as texts ask. */
	private readonly meaningOfKind: number[] = [];

	constructor(
		/** What readings call it by. */
		readonly name: string,
		readonly classes: readonly string[],
		readonly optional: boolean,
		/** Must stand there, but is no part of the expression. */
		readonly context: boolean,
	) {}

	/** The index of the first meaning that can stand here; -1 if none can. */
	meaningIn({ kind, meanings }: Sense): number {
		let index = this.meaningOfKind[kind];
		if (index === undefined) {
			index = meanings.findIndex((meaning) => this.classes.includes(meaning.class));
			this.meaningOfKind[kind] = index;
		}
		return index;
	}
}

export interface CompiledRule {
	rule: TimeRule;
	elements: readonly Element[];
	/** How many words it takes at least. */
	shortest: number;
	/** Place among the rules: of two matches of one extent the first rule's wins. */
	order: number;
}

/** The rules of a language, found by the words they can begin with. */
export class RuleIndex {
	/** Those that take the fewest words first. */
	private readonly rules: readonly CompiledRule[];
	/** Rules by the kind of the first word. Filled as texts ask: a language has some hundred kinds of words. */
	private readonly byFirst: (readonly CompiledRule[])[] = [];
	/** Rules by the kind of the first word, then by one more than that of the word after it, 0 for none. Filled as texts ask. */
	private readonly byKinds: (readonly CompiledRule[])[][] = [];

	/** @throws if a pattern is not well formed or could match nothing. */
	constructor(rules: readonly TimeRule[]) {
		const elements = new Elements();
		this.rules = rules
			.flatMap((rule, order) => withAndWithoutGroups(rule.pattern).map((pattern) => compileRule(rule, pattern, order, elements)))
			.sort((a, b) => a.shortest - b.shortest);
	}

	/** Those that can match where `first` and `next` stand side by side, those that take the fewest words first. */
	beginningWith(first: Sense, next: Sense | undefined): readonly CompiledRule[] {
		const second = next ? next.kind + 1 : 0;
		this.byKinds[first.kind] ??= [];
		const byNext = this.byKinds[first.kind] as (readonly CompiledRule[])[];
		byNext[second] ??= this.startingWith(first).filter((rule) => canGoOn(rule, next));
		return byNext[second] as readonly CompiledRule[];
	}

	private startingWith(first: Sense): readonly CompiledRule[] {
		this.byFirst[first.kind] ??= this.rules.filter(({ elements }) => canStand(firstElements(elements), first));
		return this.byFirst[first.kind] as readonly CompiledRule[];
	}
}

function canGoOn({ elements, shortest }: CompiledRule, next: Sense | undefined): boolean {
	return shortest < 2 || (next !== undefined && canStand(secondElements(elements), next));
}

function canStand(elements: readonly Element[], sense: Sense): boolean {
	return elements.some((element) => element.meaningIn(sense) >= 0);
}

function compileRule(rule: TimeRule, pattern: string, order: number, written: Elements): CompiledRule {
	const elements = pattern.split(' ').map((source) => written.get(source));
	if (elements.length > LONGEST_ROW) throw new Error(`Rule ${rule.id} is longer than ${LONGEST_ROW} words`);
	if (!elements.some(isCarrying)) throw new Error(`Rule ${rule.id} could match nothing, or words that only support others`);
	const shortest = elements.filter(({ optional }) => !optional).length;
	return { rule, elements, shortest, order };
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

/** Elements by how they are written: rules share them, and with them what is known of each. */
class Elements {
	private readonly bySource = new Map<string, Element>();

	get(source: string): Element {
		let element = this.bySource.get(source);
		if (!element) {
			element = compileElement(source);
			this.bySource.set(source, element);
		}
		return element;
	}
}

function compileElement(source: string): Element {
	const parsed = ELEMENT.exec(source);
	if (!parsed) throw new Error(`Not an element of a pattern: ${source}`);
	const [, open, name, classes = '', , question] = parsed;
	const list = classes.split('|');
	return new Element(name ?? list[0] ?? '', list, question === '?', open === '[');
}

/** What can stand first: the elements up to the one that must be there. */
function firstElements(elements: readonly Element[]): readonly Element[] {
	return elements.slice(0, 1 + elements.findIndex(({ optional }) => !optional));
}

/** What can follow the first word: the elements after it, whichever it is, up to the second that must be there. */
function secondElements(elements: readonly Element[]): readonly Element[] {
	const first = elements.findIndex(({ optional }) => !optional);
	const second = elements.findIndex(({ optional }, place) => place > first && !optional);
	return elements.slice(1, second < 0 ? undefined : second + 1);
}
