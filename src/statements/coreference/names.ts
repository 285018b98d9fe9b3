import type { Span } from '../../article/article';
import type { Token } from '../tokens';

/** What tells names from other capitalised words in a language. All words are lower case. */
export interface NameGrammar {
	/** Offices, ranks, forms of address ("menteri", "mr"). */
	titles: ReadonlySet<string>;
	/** Words of bodies and their fields ("kementerian", "committee"). */
	institutions: ReadonlySet<string>;
	/** Small words inside names ("bin", "van"). */
	particles: ReadonlySet<string>;
	/** Capitalised words that are never names (days, months). */
	notNames: ReadonlySet<string>;
}

/** One place where a name stands, with the title before it. */
export interface Name {
	span: Span;
	/** Its capitalised words in lower case, titles and all. */
	words: readonly string[];
	/** Those of them that are neither titles nor words of bodies: the name itself. */
	own: readonly string[];
	/** Where the name itself begins: `span` from there on is the name without its title. */
	ownStart: number;
	titled: boolean;
}

const CAPITAL = /^\p{Lu}/u;

/**
 * The names in the tokens of one block, in order: runs of capitalised words, with the particles inside them. A lone first word of
 * a sentence is taken for a name too; whoever looks a name up knows which word to ask for.
 */
export function findNames(block: number, tokens: readonly Token[], grammar: NameGrammar): Name[] {
	const names: Name[] = [];
	let run: Token[] = [];
	const close = () => {
		while (run.length > 0 && !CAPITAL.test((run.at(-1) as Token).text)) run.pop();
		const name = nameOf(block, run, grammar);
		if (name) names.push(name);
		run = [];
	};
	for (const token of tokens) {
		const lower = token.text.toLowerCase();
		const capital = token.word && CAPITAL.test(token.text);
		if (capital && !grammar.notNames.has(lower)) run.push(token);
		else if (run.length > 0 && token.word && grammar.particles.has(lower)) run.push(token);
		else if (!(run.length > 0 && token.text === '.' && (run.at(-1) as Token).text.length <= 2)) close();
	}
	close();
	return names;
}

/** The name in one mention, wherever its words stand ("Direktur Utama PT Pos, Rina Sari"). */
export function nameOf(block: number, tokens: readonly Token[], grammar: NameGrammar): Name | undefined {
	const capitals = tokens.filter((token) => token.word && CAPITAL.test(token.text));
	const first = tokens[0];
	const last = tokens.at(-1);
	if (!first || !last || capitals.length === 0) return undefined;
	const words = capitals.map((token) => token.text.toLowerCase());
	const isTitle = (word: string) => grammar.titles.has(word) || grammar.institutions.has(word);
	const own = words.filter((word) => !isTitle(word));
	let begins = 0;
	for (let i = 0; i < capitals.length; i++) if (isTitle(words[i] as string)) begins = i + 1;
	return {
		span: { block, start: first.start, end: last.end },
		words,
		own,
		ownStart: (capitals[begins] ?? (capitals[0] as Token)).start,
		titled: own.length < words.length,
	};
}

/** Finds the fullest name for a shorter one. */
export class NameBook {
	private readonly byWord = new Map<string, Name[]>();

	constructor(names: Iterable<Name> = []) {
		for (const name of names) this.add(name);
	}

	add(name: Name): void {
		for (const word of new Set(name.words)) {
			const list = this.byWord.get(word);
			if (list) list.push(name);
			else this.byWord.set(word, [name]);
		}
	}

	/** Whether any name holds the word. */
	has(word: string): boolean {
		return this.byWord.has(word);
	}

	/**
	 * The fullest name that holds all words of `name` in their order, the nearest before it if several are as full; one that comes
	 * after it only if none before it does. The name itself when there is none fuller.
	 */
	fullest(name: Name): Name {
		const ask = name.own.length > 0 ? name.own : name.words;
		const rarest = ask.map((word) => this.byWord.get(word) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
		let best = name;
		for (const other of rarest) {
			if (!holds(other.words, ask)) continue;
			if (better(other, best, name)) best = other;
		}
		return best;
	}
}

function holds(words: readonly string[], asked: readonly string[]): boolean {
	let at = 0;
	for (const word of words) if (word === asked[at]) at++;
	return at === asked.length;
}

const isBefore = (a: Span, b: Span) => a.block < b.block || (a.block === b.block && a.start < b.start);

function better(other: Name, best: Name, asked: Name): boolean {
	const longer = other.own.length - best.own.length || other.words.length - best.words.length;
	const otherBefore = isBefore(other.span, asked.span);
	const bestBefore = best === asked || isBefore(best.span, asked.span);
	if (best === asked) return longer > 0;
	if (otherBefore !== bestBefore) return otherBefore && other.words.length > asked.words.length;
	return longer > 0 || (longer === 0 && otherBefore && isBefore(best.span, other.span));
}
