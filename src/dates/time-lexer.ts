import type { Calendar } from '../languages/calendar';
import type { TimesTable } from '../languages/times';
import { readNumeral } from './time-numerals';
import { DIGIT, isSpace, KINDS, LETTER, LINE_FEED, lowerInStep, SPACE, tokenEnd, tokenise } from './time-tokens';

/** A stretch of text with all it can mean in a time expression. */
export interface Lexeme {
	start: number;
	end: number;
	/** Words of no meaning here, or the end of a line, stand before it. */
	gap: boolean;
	meanings: readonly Meaning[];
	/** {@link classBits} of the meanings. */
	bits: number;
}

export interface Meaning {
	class: string;
	value: unknown;
}

/** All that a word or sign can mean, in the order the rules try it. */
interface Sense {
	meanings: readonly Meaning[];
	bits: number;
	/** Not {@link SUPPORTING_CLASSES} alone. */
	carries: boolean;
}

interface Node {
	next: Map<string, Node>;
	/** A bit for each first letter in `next`, by its last five bits: most words are told from it without being cut out. */
	nextLetters: number;
	/** What the words up to here mean, and what they mean when written with a capital. */
	sense: Sense | undefined;
	capitalSense: Sense | undefined;
}

interface FirstWord {
	word: string;
	node: Node;
}

export interface Lexicon {
	/** By {@link sketchOf}, where in `firstWords` the words of that sketch are; 0 for none: most words of a text are passed over here. */
	sketches: Uint16Array;
	/** The words that can begin a phrase. */
	firstWords: readonly (readonly FirstWord[])[];
	table: TimesTable;
}

/**
 * Words that only support others: no expression is made of them alone. A row of nothing else ("of the") is dropped at once, which
 * spares the rules two words of time in three. A rule of supporting words only is refused when the rules are indexed.
 */
export const SUPPORTING_CLASSES: ReadonlySet<string> = new Set([
	'about',
	'and',
	'apostrophe',
	'at',
	'clockPreposition',
	'close',
	'comma',
	'dash',
	'day',
	'dot',
	'ke',
	'number',
	'of',
	'on',
	'one',
	'open',
	'ordinal',
	'plus',
	'preposition',
	'slash',
	'the',
	'until',
]);

const bitsOfClass = new Map<string, number>();

/**
 * One bit of 32 for each class, shared by some. Where the bits of a word and of a place in a pattern have none in common the classes
 * have none either: nine tries of a rule in ten end at this one comparison.
 */
export function classBits(className: string): number {
	let bits = bitsOfClass.get(className);
	if (bits === undefined) {
		bits = 1 << (bitsOfClass.size & 31);
		bitsOfClass.set(className, bits);
	}
	return bits;
}

function senseOf(meanings: readonly Meaning[]): Sense {
	let bits = 0;
	let carries = false;
	for (const { class: className } of meanings) {
		bits |= classBits(className);
		carries ||= !SUPPORTING_CLASSES.has(className);
	}
	return { meanings, bits, carries };
}

const SIGN_CLASSES: Record<string, string> = {
	',': 'comma',
	'(': 'open',
	')': 'close',
	'-': 'dash',
	'–': 'dash',
	'—': 'dash',
	'/': 'slash',
	'.': 'dot',
	"'": 'apostrophe',
	'’': 'apostrophe',
	'+': 'plus',
};

const SIGNS: ReadonlyMap<number, Sense> = new Map(
	Object.entries(SIGN_CLASSES).map(([sign, className]) => [sign.charCodeAt(0), senseOf([{ class: className, value: 0 }])]),
);

const SKETCHES = 1 << 12;

/**
 * The first two letters and the length in twelve bits: a table of them stays in the processor's cache. Words of one sketch may
 * differ, one word has one.
 */
function sketchOf(lowered: string, start: number, end: number): number {
	const length = end - start;
	const second = length > 1 ? lowered.charCodeAt(start + 1) & 31 : 0;
	return ((lowered.charCodeAt(start) & 31) << 7) | (second << 2) | (length & 3);
}

/** What an expression already read can be to a rule that joins two. No words of a table may be of these classes. */
const EXPRESSION_CLASSES: ReadonlySet<string> = new Set(['date', 'clock', 'partOfDay', 'period', 'length']);

/** Makes the words of a language ready to be looked up. */
export function buildLexicon(table: TimesTable, calendar: Calendar): Lexicon {
	const root = newWords();
	const add = (phrase: string, meaning: Meaning, capital = false) => {
		let words = root;
		for (const { text } of tokenise(phrase)) {
			let next = words.next.get(text);
			if (!next) {
				next = newWords();
				words.next.set(text, next);
			}
			words = next;
		}
		(capital ? words.capitalMeanings : words.meanings).push(meaning);
	};
	const addNames = (lists: readonly (readonly string[])[], className: string, capital: readonly string[] = [], otherwise = '') => {
		lists.forEach((names, index) => {
			for (const name of names) {
				const special = capital.includes(name);
				add(name, { class: special && otherwise ? otherwise : className, value: index + 1 }, special && !otherwise);
			}
		});
	};
	addNames(calendar.months, 'month', table.ambiguousMonths, 'ambiguousMonth');
	addNames(calendar.monthAbbreviations, 'monthShort');
	addNames(calendar.weekdays, 'weekday', table.capitalWeekdays);
	addNames(calendar.weekdayAbbreviations, 'weekdayShort');
	for (const [name, offset] of Object.entries(calendar.zones)) add(name, { class: 'zone', value: offset });
	for (const [className, words] of Object.entries(table.words)) {
		if (EXPRESSION_CLASSES.has(className)) throw new Error(`${className} is what rules read, no class of words`);
		for (const [phrase, value] of Object.entries(words)) add(phrase, { class: className, value }, phrase !== phrase.toLowerCase());
	}
	const sketches = new Uint16Array(SKETCHES);
	const firstWords: FirstWord[][] = [[]];
	for (const [word, words] of root.next) {
		const sketch = sketchOf(word, 0, word.length);
		sketches[sketch] ||= firstWords.push([]) - 1;
		firstWords[sketches[sketch] as number]?.push({ word, node: nodeOf(words) });
	}
	return { sketches, firstWords, table };
}

/** A {@link Node} in the making. */
interface Words {
	next: Map<string, Words>;
	meanings: Meaning[];
	capitalMeanings: Meaning[];
}

function newWords(): Words {
	return { next: new Map(), meanings: [], capitalMeanings: [] };
}

function nodeOf({ next, meanings, capitalMeanings }: Words): Node {
	const sense = meanings.length > 0 ? senseOf(meanings) : undefined;
	let nextLetters = 0;
	for (const word of next.keys()) nextLetters |= 1 << (word.charCodeAt(0) & 31);
	return {
		next: new Map([...next].map(([word, words]) => [word, nodeOf(words)])),
		nextLetters,
		sense,
		capitalSense: capitalMeanings.length > 0 ? senseOf([...capitalMeanings, ...meanings]) : sense,
	};
}

/** The words of a text that can stand in a time expression, in order; the longest phrase wins. `lowered` is {@link lowerInStep} of it. */
export function lex(text: string, lowered: string, { sketches, firstWords, table }: Lexicon): Lexeme[] {
	const rows = new Rows();
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		const kind = KINDS[code];
		const start = at++;
		if (kind === SPACE) {
			if (code === LINE_FEED) rows.end();
			continue;
		}
		let sense: Sense | undefined;
		if (kind === LETTER) {
			while (at < text.length && (KINDS[text.charCodeAt(at)] as number) >= DIGIT) at++;
			const sketch = sketches[sketchOf(lowered, start, at)] as number;
			const node = sketch > 0 ? firstNode(lowered, start, at, firstWords[sketch] as FirstWord[]) : undefined;
			if (node) {
				const isCapital = code !== lowered.charCodeAt(start);
				sense = isCapital ? node.capitalSense : node.sense;
				const longer = longerPhrase(text, lowered, at, node, isCapital);
				if (longer) ({ end: at, sense } = longer);
			}
		} else if (kind === DIGIT) {
			const { end, meanings } = readNumeral(text, start, table);
			at = end;
			if (meanings.length > 0) sense = senseOf(meanings);
		} else sense = SIGNS.get(code);
		if (sense) rows.add(start, at, sense);
		else rows.end();
	}
	return rows.lexemes;
}

/** No pattern is longer than this. */
export const LONGEST_ROW = 16;

/** Twice the longest row: what is forgotten at once is no word a pattern could still need. */
const MOST_WAITING = 2 * LONGEST_ROW;

/** Words of time side by side. Words that only support wait for one that carries; if none comes in their row they are dropped. */
class Rows {
	readonly lexemes: Lexeme[] = [];
	private readonly starts: number[] = [];
	private readonly ends: number[] = [];
	private readonly senses: Sense[] = [];
	private waiting = 0;
	private carries = false;

	add(start: number, end: number, sense: Sense): void {
		if (this.carries) {
			this.lexemes.push({ start, end, gap: false, meanings: sense.meanings, bits: sense.bits });
			return;
		}
		if (sense.carries) {
			this.carries = true;
			for (let index = 0; index < this.waiting; index++) {
				const { meanings, bits } = this.senses[index] as Sense;
				this.lexemes.push({ start: this.starts[index] as number, end: this.ends[index] as number, gap: index === 0, meanings, bits });
			}
			this.lexemes.push({ start, end, gap: this.waiting === 0, meanings: sense.meanings, bits: sense.bits });
			return;
		}
		if (this.waiting === MOST_WAITING) this.forget();
		this.starts[this.waiting] = start;
		this.ends[this.waiting] = end;
		this.senses[this.waiting++] = sense;
	}

	/** Of a long row that carries nothing yet ("((((") no pattern reaches back to the beginning. */
	private forget(): void {
		this.starts.copyWithin(0, LONGEST_ROW);
		this.ends.copyWithin(0, LONGEST_ROW);
		this.senses.copyWithin(0, LONGEST_ROW);
		this.waiting -= LONGEST_ROW;
	}

	end(): void {
		this.waiting = 0;
		this.carries = false;
	}
}

interface Found {
	end: number;
	sense: Sense;
}

/** The longest phrase that goes on after `node`, which ends at `end`. */
function longerPhrase(text: string, lowered: string, end: number, node: Node, isCapital: boolean): Found | undefined {
	let best: Found | undefined;
	let last: Node | undefined = node;
	let at = end;
	while (last && last.nextLetters !== 0) {
		while (isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== LINE_FEED) at++;
		if ((last.nextLetters & (1 << (lowered.charCodeAt(at) & 31))) === 0) break;
		const nextEnd = tokenEnd(text, at);
		last = last.next.get(lowered.slice(at, nextEnd));
		at = nextEnd;
		const sense = isCapital ? last?.capitalSense : last?.sense;
		if (sense) best = { end: at, sense };
	}
	return best;
}

function firstNode(lowered: string, start: number, end: number, firstWords: readonly FirstWord[]): Node | undefined {
	for (const { word, node } of firstWords) if (word.length === end - start && lowered.startsWith(word, start)) return node;
	return undefined;
}
