import type { TimeExpression } from './time-expression';
import type { Lexicon, PhraseWord } from './time-lexicon';
import { readNumeral } from './time-numerals';
import { DIGIT, inWord, isSpace, KINDS, LETTER, LINE_FEED, SPACE, tokenEnd } from './time-tokens';
import { type Sense, senseOf } from './word-sense';
import { hashOf, hashStep } from './word-table';

/** A stretch of text with all it can mean in a time expression. */
export interface Lexeme {
	start: number;
	end: number;
	sense: Sense;
	/** What was read there. */
	expression: TimeExpression | undefined;
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

/** What takes in the words of a row. */
export interface RowSink {
	add(lexeme: Lexeme): void;
	/** Nothing after this stands beside what was added before. */
	end(): void;
}

/**
 * Hands on, in order, the rows of words that stand side by side in a text and can be a time expression: the longest phrase wins, a
 * word of no meaning here or the end of a line ends a row. The last row is the one that holds what stands before `until`.
 */
export function lex(text: string, { firstWords, habits }: Lexicon, sink: RowSink, until: number): void {
	const row = new Row(sink);
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		const kind = KINDS[code];
		const start = at++;
		if (kind === SPACE) {
			if (code === LINE_FEED) row.end();
			continue;
		}
		let sense: Sense | undefined;
		if (kind === LETTER) {
			const first = inWord(code);
			let hash = hashStep(0, first);
			for (; at < text.length; at++) {
				const letter = inWord(text.charCodeAt(at));
				if (letter === 0) break;
				hash = hashStep(hash, letter);
			}
			const word = firstWords.find(text, start, at, hash);
			if (word) {
				const isCapital = code !== first;
				sense = isCapital ? word.capitalSense : word.sense;
				const longer = word.next && longerPhrase(text, at, word, isCapital);
				if (longer) ({ end: at, sense } = longer);
			}
		} else if (kind === DIGIT) {
			({ end: at, sense } = readNumeral(text, start, habits));
		} else sense = SIGNS.get(code);
		if (sense) row.add(start, at, sense);
		else {
			row.end();
			if (at >= until) return;
		}
	}
	row.end();
}

interface Found {
	end: number;
	sense: Sense;
}

/** The longest phrase that goes on after `word`, which ends at `end`. */
function longerPhrase(text: string, end: number, word: PhraseWord, isCapital: boolean): Found | undefined {
	let best: Found | undefined;
	let last: PhraseWord | undefined = word;
	let at = end;
	while (last?.next) {
		while (isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== LINE_FEED) at++;
		if (!last.next.mayBegin(text.charCodeAt(at))) break;
		const nextEnd = tokenEnd(text, at);
		last = last.next.find(text, at, nextEnd, hashOf(text, at, nextEnd));
		at = nextEnd;
		const sense = isCapital ? last?.capitalSense : last?.sense;
		if (sense) best = { end: at, sense };
	}
	return best;
}

/** No pattern is longer than this. */
export const LONGEST_ROW = 16;

/** Twice the longest row: what is forgotten at once is no word a pattern could still need. */
const MOST_WAITING = 2 * LONGEST_ROW;

/** Words of time side by side. Words that only support wait for one that carries; if none comes in their row they are dropped. */
class Row {
	private readonly starts: number[] = [];
	private readonly ends: number[] = [];
	private readonly senses: Sense[] = [];
	private waiting = 0;
	private carries = false;

	constructor(private readonly sink: RowSink) {}

	add(start: number, end: number, sense: Sense): void {
		if (sense.carries && !this.carries) this.handOnWaiting();
		if (this.carries) {
			this.sink.add({ start, end, sense, expression: undefined });
			return;
		}
		if (this.waiting === MOST_WAITING) this.forget();
		this.starts[this.waiting] = start;
		this.ends[this.waiting] = end;
		this.senses[this.waiting++] = sense;
	}

	end(): void {
		this.waiting = 0;
		if (this.carries) this.sink.end();
		this.carries = false;
	}

	private handOnWaiting(): void {
		this.carries = true;
		for (let index = 0; index < this.waiting; index++) {
			const [start, end, sense] = [this.starts[index] as number, this.ends[index] as number, this.senses[index] as Sense];
			this.sink.add({ start, end, sense, expression: undefined });
		}
	}

	/** Of a long row that carries nothing yet ("((((") no pattern reaches back to the beginning. */
	private forget(): void {
		this.starts.copyWithin(0, LONGEST_ROW);
		this.ends.copyWithin(0, LONGEST_ROW);
		this.senses.copyWithin(0, LONGEST_ROW);
		this.waiting -= LONGEST_ROW;
	}
}
