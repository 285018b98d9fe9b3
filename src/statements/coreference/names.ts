import type { Span } from '../../article/article';
import { beginsWithCapital } from '../../languages/capital';
import type { Token } from '../tokens';

/** What tells names from other capitalised words in a language. All words are lower case. */
export interface NameGrammar {
	/** Offices, ranks, forms of address ("menteri", "mr"). */
	titles: ReadonlySet<string>;
	/** Words of bodies and their fields ("kementerian", "committee"). */
	institutions: ReadonlySet<string>;
	/** Words of office only after another one ("Jaksa Agung", but "Agung Laksono"). */
	officeModifiers: ReadonlySet<string>;
	/** Small words inside names ("bin", "van"). */
	particles: ReadonlySet<string>;
	/** Capitalised words that are never names (days, months, pronouns). */
	notNames: ReadonlySet<string>;
	/** First words of many or of some ("para", "sebagian"). */
	crowdWords: ReadonlySet<string>;
	/** Words that have a capital because they begin a sentence; later in a name they may be part of it ("Pidana Khusus"). */
	notFirst: ReadonlySet<string>;
	/** Places that stand between an office and a name ("rusia", "jawa timur"). */
	places: ReadonlySet<string>;
	/** First words of phrases that end in a proper name ("kantor berita Korea KCNA", "harian Kompas"). */
	namingNouns: ReadonlySet<string>;
	/** Before a capitalised word these make it a place or a body somebody is of ("peneliti di Lapan"). */
	ofWords: ReadonlySet<string>;
}

/** One place where a name stands, with the title before it. */
export interface Name {
	span: Span;
	/** Its capitalised words in lower case, titles and all. */
	words: readonly string[];
	/** The person's name in it, in lower case; empty for bodies and for a title alone. */
	person: readonly string[];
	/** Where each of its words begins, and where it ends. */
	starts: readonly number[];
	end: number;
	/** The title or the role before it is that of a person. */
	titled: boolean;
	/** For a body: the short name it goes by in this mention ("Kantor Berita Korea KCNA" → "kcna"). */
	shortName?: string;
	/** Begins a sentence, so that its first capital letter proves nothing. */
	initial?: boolean;
}

const ACRONYM = /^[\p{Lu}\p{N}-]{2,}$/u;
const DIGITS = /^[\d./-]+$/;
const MAX_PLACE_WORDS = 3;
/** More capitalised words in a row are a headline. */
const MAX_NAME_WORDS = 6;

/** The names in the tokens of one sentence, in order: runs of capitalised words with the particles inside them. */
export function findNames(block: number, tokens: readonly Token[], grammar: NameGrammar): Name[] {
	return runsOf(tokens, grammar).flatMap((run) => nameIn(block, run, [run], grammar) ?? []);
}

const isOrdinary = (word: string, first: boolean, grammar: NameGrammar) =>
	grammar.notNames.has(word) || (first && grammar.notFirst.has(word));

/** Runs of capitalised words; anything else parts them, but for particles and the stop after an initial. */
function runsOf(tokens: readonly Token[], grammar: NameGrammar): Token[][] {
	const runs: Token[][] = [];
	let run: Token[] = [];
	const close = () => {
		while (run.length > 0 && !beginsWithCapital((run.at(-1) as Token).text)) run.pop();
		if (run.length > 0) runs.push(run);
		run = [];
	};
	let depth = 0;
	for (const token of tokens) {
		// What stands in brackets is no part of the name. An age goes with a name; anything else ends the office before it.
		if (token.text === '(') depth++;
		if (token.text === ')') depth = Math.max(0, depth - 1);
		if (depth > 0 || token.text === ')') {
			if (token.word && !DIGITS.test(token.text)) close();
			continue;
		}
		if (token.word && beginsWithCapital(token.text) && !isOrdinary(token.text.toLowerCase(), run.length === 0, grammar)) run.push(token);
		else if (run.length > 0 && token.word && grammar.particles.has(token.text.toLowerCase())) run.push(token);
		else if (run.length > 0 && token.text === '.' && (run.at(-1) as Token).text.length <= 2) run.push(token);
		else close();
	}
	close();
	return runs;
}

/**
 * The name in one mention, wherever it stands in it: "Direktur Utama PT Pos, Rina Sari", "Rina Sari, direktur utama PT Pos", "Rina Sari
 * dari PT Pos", "Menteri Luar Negeri Rusia Sergei Lavrov". Undefined where nothing is capitalised.
 */
export function nameOf(block: number, tokens: readonly Token[], grammar: NameGrammar): Name | undefined {
	return nameIn(block, tokens, runsOf(tokens, grammar), grammar);
}

function nameIn(block: number, tokens: readonly Token[], runs: readonly Token[][], grammar: NameGrammar): Name | undefined {
	const first = tokens[0];
	const last = tokens.at(-1);
	if (!first || !last || runs.length === 0) return undefined;
	const lower = (token: Token) => token.text.toLowerCase();
	const capitals = (run: readonly Token[]) => run.filter((token) => beginsWithCapital(token.text));
	const isTitle = (token: Token) => grammar.titles.has(lower(token));
	const isBody = (token: Token) => grammar.institutions.has(lower(token));
	const span = { block, start: first.start, end: last.end };
	const words = runs.flatMap((run) => capitals(run).map(lower));
	const titled = tokens.some((token) => token.word && isTitle(token)) && !isBody(first);

	// The name is a run without words of office: the first if the mention begins with it, else the last; failing that, the end of a run.
	const isOf = (run: readonly Token[]) => {
		const before = run[0] === first ? undefined : tokens[tokens.indexOf(run[0] as Token) - 1];
		return grammar.ofWords.has(before?.text.toLowerCase() ?? '');
	};
	const begins = runs[0]?.[0] === first && !runs[0].some((token) => isTitle(token) || isBody(token)) ? runs[0] : undefined;
	// "sebagian umat Muslim": a crowd has no name but one set off by a comma ("salah satu warga, Andri").
	const crowd = grammar.crowdWords.has(lower(first));
	const tails = (crowd ? runs.filter((run) => tokens[tokens.indexOf(run[0] as Token) - 1]?.text === ',') : runs).map((run) =>
		isOf(run) ? run.slice(run.length > 2 ? 1 : run.length) : afterOffice(run, grammar),
	);
	// "Ombudsman RI Perwakilan Jakarta Raya": words of a body and none of an office.
	const unknownBody = runs.length === 1 && runs[0]?.[0] === first && runs[0].some(isBody) && !runs[0].some(isTitle);
	const person = isBody(first) || unknownBody ? undefined : (begins ?? tails.findLast((run) => run.length > 0));
	const names = person ? capitals(person) : [];
	const body =
		names.length === 0 || (names.length > MAX_NAME_WORDS && !titled) || (names.length === 1 && ACRONYM.test((names[0] as Token).text));
	if (!person || body) {
		const shortName = words.length > 1 && grammar.namingNouns.has(lower(first)) ? words.at(-1) : undefined;
		return { span, words, person: [], starts: [], end: span.end, titled, ...(shortName && { shortName }) };
	}
	const own = names.slice(-MAX_NAME_WORDS);
	return { span, words, person: own.map(lower), starts: own.map((token) => token.start), end: (person.at(-1) as Token).end, titled };
}

/** What is left of a run after the last word of office or body, and after the place they are of. */
function afterOffice(run: readonly Token[], grammar: NameGrammar): readonly Token[] {
	let from = 0;
	run.forEach((token, i) => {
		const word = token.text.toLowerCase();
		if (grammar.titles.has(word) || grammar.institutions.has(word) || (i > 0 && i === from && grammar.officeModifiers.has(word)))
			from = i + 1;
	});
	for (let length = MAX_PLACE_WORDS; length > 0; length--) {
		const place = run.slice(from, from + length).map((token) => token.text.toLowerCase());
		if (place.length === length && run.length > from + length && grammar.places.has(place.join(' '))) {
			from += length;
			break;
		}
	}
	// "Jubir KPK Budi": capitals throughout are a body, but for initials ("RZ Panca").
	if (from > 0) while (run.length > from + 1 && ACRONYM.test((run[from] as Token).text) && (run[from] as Token).text.length > 2) from++;
	return run.slice(from);
}
