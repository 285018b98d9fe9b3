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

export interface Lexicon {
	root: Node;
	/** Which words can begin a phrase, by {@link sketchOf}: nine words in ten are passed over without being cut out. */
	sketches: Uint8Array;
	table: TimesTable;
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

const SIGNS: ReadonlyMap<number, readonly Meaning[]> = new Map(
	Object.entries(SIGN_CLASSES).map(([sign, className]) => [sign.charCodeAt(0), [{ class: className, value: 0 }]]),
);

const SKETCHES = 1 << 14;

/** First two letters and length in 14 bits: words of one sketch may differ, one word has one sketch. */
function sketchOf(lowered: string, start: number, end: number): number {
	const second = end - start > 1 ? lowered.charCodeAt(start + 1) & 31 : 0;
	return (Math.min(end - start, 15) << 10) | ((lowered.charCodeAt(start) & 31) << 5) | second;
}

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
		for (const [phrase, value] of Object.entries(words)) add(phrase, { class: className, value }, phrase !== phrase.toLowerCase());
	}
	const sketches = new Uint8Array(SKETCHES);
	for (const word of root.next.keys()) sketches[sketchOf(word, 0, word.length)] = 1;
	return { root, sketches, table };
}

function newNode(): Node {
	return { next: new Map(), meanings: [], capitalMeanings: [] };
}

/** The words of a text that can stand in a time expression, in order; the longest phrase wins. `lowered` is {@link lowerInStep} of it. */
export function lex(text: string, lowered: string, lexicon: Lexicon): Lexeme[] {
	const lexemes: Lexeme[] = [];
	let gap = false;
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (isSpace(code)) {
			if (code === LINE_FEED) gap = true;
			at++;
			continue;
		}
		const found = lexAt(text, lowered, at, code, lexicon);
		if (found && found.meanings.length > 0) {
			lexemes.push({ start: at, end: found.end, gap, meanings: found.meanings });
			gap = false;
		} else {
			gap = true;
		}
		at = found?.end ?? tokenEnd(text, at);
	}
	return lexemes;
}

interface Found {
	end: number;
	meanings: readonly Meaning[];
}

function lexAt(text: string, lowered: string, at: number, code: number, lexicon: Lexicon): Found | undefined {
	if (isLetter(code)) {
		const end = tokenEnd(text, at);
		if (lexicon.sketches[sketchOf(lowered, at, end)] === 0) return { end, meanings: NONE };
		return lexPhrase(text, lowered, at, end, lexicon);
	}
	if (isDigit(code)) return readNumeral(text, at, lexicon.table);
	const sign = SIGNS.get(code);
	return sign && { end: at + 1, meanings: sign };
}

const NONE: readonly Meaning[] = [];

function lexPhrase(text: string, lowered: string, start: number, firstEnd: number, { root }: Lexicon): Found | undefined {
	let best: Found | undefined;
	let end = firstEnd;
	let node = root.next.get(lowered.slice(start, end));
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

function meaningsOf({ meanings, capitalMeanings }: Node, isCapital: boolean): readonly Meaning[] {
	return isCapital && capitalMeanings.length > 0 ? [...capitalMeanings, ...meanings] : meanings;
}
