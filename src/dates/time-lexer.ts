import type { Calendar } from '../languages/calendar';
import type { TimesTable } from '../languages/times';
import { type NumeralMeaning, readNumeral } from './time-numerals';
import { type Token, tokenise } from './time-tokens';

/** A stretch of text with all it can mean in a time expression. */
export interface Lexeme {
	start: number;
	end: number;
	/** Words of no meaning here, or the end of a line, stand before it. */
	gap: boolean;
	/** Index of its first token. */
	token: number;
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
	table: TimesTable;
}

const SIGNS: Record<string, string> = {
	',': 'comma',
	'(': 'open',
	')': 'close',
	'-': 'dash',
	'–': 'dash',
	'—': 'dash',
	'/': 'slash',
	'.': 'dot',
	':': 'colon',
	"'": 'apostrophe',
	'’': 'apostrophe',
	'+': 'plus',
};

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
	return { root, table };
}

function newNode(): Node {
	return { next: new Map(), meanings: [], capitalMeanings: [] };
}

/** The words of a text that can stand in a time expression, in order; the longest phrase wins. */
export function lex(text: string, lexicon: Lexicon): { lexemes: Lexeme[]; tokens: Token[] } {
	const tokens = tokenise(text);
	const lexemes: Lexeme[] = [];
	let gap = false;
	for (let index = 0; index < tokens.length; ) {
		const token = tokens[index] as Token;
		const found = token.kind === 'digits' ? lexDigits(text, tokens, index, lexicon) : lexWords(text, tokens, index, lexicon);
		if (found && found.meanings.length > 0) {
			lexemes.push({ start: token.start, end: found.end, gap, token: index, meanings: found.meanings });
			gap = false;
		} else {
			gap = true;
		}
		index = found?.next ?? index + 1;
	}
	return { lexemes, tokens };
}

interface Found {
	end: number;
	/** Index of the token after it. */
	next: number;
	meanings: readonly Meaning[];
}

function lexDigits(text: string, tokens: Token[], index: number, { table }: Lexicon): Found {
	const start = (tokens[index] as Token).start;
	const { end, meanings }: { end: number; meanings: NumeralMeaning[] } = readNumeral(text, start, table);
	let next = index + 1;
	while (next < tokens.length && (tokens[next] as Token).start < end) next++;
	return { end, next, meanings };
}

function lexWords(text: string, tokens: Token[], index: number, { root }: Lexicon): Found | undefined {
	let node = root.next.get((tokens[index] as Token).text);
	let best: Found | undefined;
	if (node) {
		const first = text[(tokens[index] as Token).start] ?? '';
		const isCapital = first !== first.toLowerCase();
		for (let next = index + 1; node; next++) {
			const { meanings, capitalMeanings }: Node = node;
			const all: readonly Meaning[] = isCapital && capitalMeanings.length > 0 ? [...capitalMeanings, ...meanings] : meanings;
			if (all.length > 0) best = { end: (tokens[next - 1] as Token).end, next, meanings: all };
			const token = tokens[next];
			node = token && node.next.get(token.text);
		}
	}
	if (best) return best;
	const sign = SIGNS[(tokens[index] as Token).text];
	return sign ? { end: (tokens[index] as Token).end, next: index + 1, meanings: [{ class: sign, value: 0 }] } : undefined;
}
