import type { Calendar } from '../languages/calendar';
import type { TimesTable } from '../languages/times';
import { readNumeral } from './time-numerals';
import { isDigit, isLetter, isSpace, LINE_FEED, lowerInStep, tokenEnd, tokenise } from './time-tokens';

/** A stretch of text with all it can mean in a time expression. */
export interface Lexeme {
	start: number;
	end: number;
	/** Words of no meaning here, or the end of a line, stand before it. */
	gap: boolean;
	meanings: readonly Meaning[];
}

export interface Meaning {
	class: string;
	value: unknown;
}

interface Node {
	next: Map<string, Node>;
	meanings: Meaning[];
	/** Meanings the words have only when written with a capital. */
	capitalMeanings: Meaning[];
}

interface FirstWord {
	word: string;
	node: Node;
}

export interface Lexicon {
	/** The words that can begin a phrase, by {@link sketchOf}: most words of a text are passed over without being cut out. */
	firstWords: readonly (FirstWord[] | undefined)[];
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

function canCarry(meanings: readonly Meaning[]): boolean {
	for (const { class: className } of meanings) if (!SUPPORTING_CLASSES.has(className)) return true;
	return false;
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

const SIGNS: ReadonlyMap<number, Found> = new Map(
	Object.entries(SIGN_CLASSES).map(([sign, className]) => [sign.charCodeAt(0), { end: 0, meanings: [{ class: className, value: 0 }] }]),
);

const SKETCHES = 1 << 10;

/** The first two letters in ten bits: small enough to stay in the processor's cache. Words of one sketch may differ, one word has one. */
function sketchOf(lowered: string, start: number, end: number): number {
	const second = end - start > 1 ? lowered.charCodeAt(start + 1) & 31 : 0;
	return ((lowered.charCodeAt(start) & 31) << 5) | second;
}

/** What an expression already read can be to a rule that joins two. No words of a table may be of these classes. */
export const EXPRESSION_CLASSES: ReadonlySet<string> = new Set(['date', 'clock', 'partOfDay', 'period', 'length']);

/** Makes the words of a language ready to be looked up. */
export function buildLexicon(table: TimesTable, calendar: Calendar): Lexicon {
	const root = newNode();
	const add = (phrase: string, meaning: Meaning, capital = false) => {
		let node = root;
		for (const { text } of tokenise(phrase)) {
			let next = node.next.get(text);
			if (!next) {
				next = newNode();
				node.next.set(text, next);
			}
			node = next;
		}
		(capital ? node.capitalMeanings : node.meanings).push(meaning);
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
	const firstWords: (FirstWord[] | undefined)[] = new Array(SKETCHES).fill(undefined);
	for (const [word, node] of root.next) {
		const sketch = sketchOf(word, 0, word.length);
		firstWords[sketch] = [...(firstWords[sketch] ?? []), { word, node }];
	}
	return { firstWords, table };
}

function newNode(): Node {
	return { next: new Map(), meanings: [], capitalMeanings: [] };
}

/** The words of a text that can stand in a time expression, in order; the longest phrase wins. `lowered` is {@link lowerInStep} of it. */
export function lex(text: string, lowered: string, lexicon: Lexicon): Lexeme[] {
	const { firstWords, table } = lexicon;
	const rows = new Rows();
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (isSpace(code)) {
			if (code === LINE_FEED) rows.end();
			at++;
			continue;
		}
		const start = at;
		at = tokenEnd(text, start);
		let found: Found | undefined;
		if (isLetter(code)) {
			const words = firstWords[sketchOf(lowered, start, at)];
			if (words) found = lexPhrase(text, lowered, start, at, words);
		} else if (isDigit(code)) found = readNumeral(text, start, table);
		else found = SIGNS.get(code);
		if (found) at = Math.max(at, found.end);
		if (found && found.meanings.length > 0) rows.add(start, at, found.meanings);
		else rows.end();
	}
	rows.end();
	return rows.lexemes;
}

/** No pattern is longer than this. */
export const LONGEST_ROW = 16;

/** Words of time side by side. A row that only supports is dropped when it ends. */
class Rows {
	readonly lexemes: Lexeme[] = [];
	private start = 0;
	private carries = false;
	private gap = true;

	add(start: number, end: number, meanings: readonly Meaning[]): void {
		if (!this.carries && this.lexemes.length - this.start >= 2 * LONGEST_ROW) this.forget();
		this.lexemes.push({ start, end, gap: this.gap, meanings });
		this.gap = false;
		this.carries ||= canCarry(meanings);
	}

	/** Of a long row that carries nothing yet ("((((") no pattern reaches back to the beginning. */
	private forget(): void {
		this.lexemes.splice(this.start, LONGEST_ROW);
		(this.lexemes[this.start] as Lexeme).gap = true;
	}

	end(): void {
		if (this.gap) return;
		if (!this.carries) this.lexemes.length = this.start;
		this.start = this.lexemes.length;
		this.carries = false;
		this.gap = true;
	}
}

interface Found {
	/** For a sign: 0, it is one character. */
	end: number;
	meanings: readonly Meaning[];
}

function lexPhrase(text: string, lowered: string, start: number, firstEnd: number, firstWords: readonly FirstWord[]): Found | undefined {
	let best: Found | undefined;
	let end = firstEnd;
	let node = firstNode(lowered, start, end, firstWords);
	while (node) {
		const meanings = meaningsOf(node, text.charCodeAt(start) !== lowered.charCodeAt(start));
		if (meanings.length > 0) best = { end, meanings };
		if (node.next.size === 0) break;
		let at = end;
		while (isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== LINE_FEED) at++;
		end = tokenEnd(text, at);
		node = node.next.get(lowered.slice(at, end));
	}
	return best;
}

function firstNode(lowered: string, start: number, end: number, firstWords: readonly FirstWord[]): Node | undefined {
	for (const { word, node } of firstWords) if (word.length === end - start && lowered.startsWith(word, start)) return node;
	return undefined;
}

function meaningsOf({ meanings, capitalMeanings }: Node, isCapital: boolean): readonly Meaning[] {
	return isCapital && capitalMeanings.length > 0 ? [...capitalMeanings, ...meanings] : meanings;
}
