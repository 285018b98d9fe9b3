import { readDateline } from '../article/metadata/dateline';
import { isAcronym } from './acronym';
import { appositionAfter, isBodyBefore, titleBefore, titleBeforeComma } from './introduction';
import { type Candidate, candidatesIn } from './name-candidates';
import { leadOf, type NameEvidence, nameStart } from './name-start';
import { firstWord, isNameWord, type Piece, piecesOf, type ReadText, textOf } from './pieces';
import { type FullName, RoleBearers } from './role-bearers';
import type { Vocabulary } from './vocabulary';
import { type Word, wordsOf } from './words';

/** A run of capitalised words in the article that can be somebody's name, and what stands around it. */
interface NameRun {
	words: string[];
	/** As written. */
	text: string;
	block: number;
	start: number;
	/** Title before the name or apposition after it, as written ("Pemimpin Korea Utara"). */
	description?: string;
	/** The pieces of that description, for its nouns. */
	pieces: Piece[];
}

/** The block with the dateline is among these first ones: captions may stand before it. */
const LAST_OPENING = 4;
/** Names kept for one word; no article needs more, and a hostile one gets no further. */
const MOST_PER_WORD = 300;
/** Characters between a name and the other one its bearer goes by, at most. */
const LONGEST_ALSO_CALLED = 60;

/** The names of the article: which full name a surname belongs to, and how each person is introduced. */
export class People implements NameEvidence {
	private runs: NameRun[] = [];
	/** Runs by each of their words, in the order of the text. */
	private readonly byWord = new Map<string, NameRun[]>();
	private readonly byEnd = new Map<string, NameRun>();
	/** First run of each name. */
	private readonly byName = new Map<string, NameRun>();
	/** Who goes by another name, by that name; and where the article is about to say one. */
	private readonly called = new Map<string, NameRun>();
	private readonly calledAt = new Map<string, NameRun>();
	private readonly bearers = new RoleBearers();
	private readonly alone = new Set<string>();
	/** Words alone at the beginning of a sentence, where a capital says nothing. */
	private readonly aloneAtStart = new Set<string>();
	/** Words of names of several words. */
	private readonly inNames = new Set<string>();
	/** Runs without a title before them, and those of them that stand where places stand. */
	private readonly untitled = new Set<string>();
	private readonly places = new Set<string>();
	/** What those quoted are called, where it is a word or two without a title. */
	private readonly speakers = new Set<string>();

	/** Names are asked for again and again. */
	private readonly wordsByName = new Map<string, string[]>();
	private readonly longerByName = new Map<string, readonly NameRun[]>();
	/** Blocks that write most words with a capital. */
	private readonly headlines = new Set<number>();
	/** Words that stand with a small letter somewhere. */
	private readonly small = new Set<string>();

	/** @param mentions the words that name sources of statements. */
	constructor(
		blocks: readonly ReadText[],
		private readonly vocabulary: Vocabulary,
		mentions: readonly string[],
	) {
		for (const mention of new Set(mentions)) this.addSpeaker(piecesOf(wordsOf(mention), vocabulary));
		const opening = blocks.slice(0, LAST_OPENING).findIndex(({ text }) => readDateline(text));
		const candidates = blocks.flatMap((block, index) => {
			const dateline = index === opening ? (readDateline(block.text)?.text.length ?? 0) : 0;
			const words = dateline > 0 ? block.words.filter((word) => word.start >= dateline) : block.words;
			for (const { text, capital } of words) if (!capital) this.small.add(text);
			if (isTitleCase(words)) this.headlines.add(index);
			if (this.headlines.has(index)) return [];
			const parts =
				words.length === block.words.length && !words.some((word) => word.aside)
					? [block.pieces]
					: [words.filter((word) => !word.aside), words.filter((word) => word.aside)].map((part) => piecesOf(part, vocabulary));
			return parts.flatMap((pieces) => candidatesIn(pieces, vocabulary)).map((candidate) => ({ candidate, block: index }));
		});
		// Twice: only when all names that stand alone are known can a run after a title be cut where the name begins.
		for (let round = 0; round < 2; round++) {
			this.runs = [];
			for (const { candidate, block } of candidates) this.addRun(candidate, block, blocks[block]?.text ?? '');
		}
		for (const run of this.runs) this.indexWords(run);
		for (const run of this.runs) this.indexNames(run, blocks[run.block]?.text ?? '');
		for (const run of this.runs) if (run.pieces.length > 0) this.bearers.add(run.pieces, this.whoCanBe(run));
	}

	/** Whether the article uses the word alone as a name, or for the beginning or end of a longer one. */
	readonly standsAlone = (word: string): boolean => {
		if (this.alone.has(word)) return true;
		return this.inNames.has(word) && (this.aloneAtStart.has(word) || this.vocabulary.surnames.has(word.toLowerCase()));
	};

	readonly isSpeaker = (word: string): boolean => this.speakers.has(word);
	readonly isPlace = (run: string): boolean => this.places.has(run);
	readonly isOrdinary = (word: string): boolean => this.small.has(word.toLowerCase());
	readonly isRun = (run: string): boolean => this.untitled.has(run);

	private addSpeaker(pieces: Piece[]): void {
		const [first] = pieces;
		if (first && pieces.length < 3 && pieces.every(isNameWord) && !isAcronym(firstWord(first).text))
			this.speakers.add(firstWord(first).text);
	}

	/**
	 * The fullest name in the article that a shorter one can stand for: it has the same words at its end or at its
	 * beginning, in Indonesian also one word of its middle. Of several ("Clinton" for Hillary and Bill) the nearest before the
	 * mention counts, then the first after it.
	 */
	fullName(name: string, block: number, start: number): FullName {
		const called = this.calledOtherwise(name);
		if (called) return this.fullName(called.text, called.block, called.start);
		const short = this.wordsIn(name);
		let found: NameRun | undefined;
		for (const run of this.longerThan(name, short)) {
			const isBefore = run.block < block || (run.block === block && run.start <= start);
			if (!isBefore && found) break;
			found = run;
		}
		if (!found && this.headlines.has(block)) found = this.inHeadline(short);
		return found ? this.fullName(found.text, found.block, found.start) : { key: short.join(' '), text: name };
	}

	/** The runs a name can be short for, in the order of the text. */
	private longerThan(name: string, short: string[]): readonly NameRun[] {
		let longer = this.longerByName.get(name);
		if (!longer) {
			longer = (this.byWord.get(short[0] ?? '') ?? []).filter((run) => this.standsFor(short, run.words));
			this.longerByName.set(name, longer);
		}
		return longer;
	}

	/** The words of a name, without the dots of its initials. */
	private wordsIn(name: string): string[] {
		let words = this.wordsByName.get(name);
		if (!words) {
			words = wordsOf(name).map((word) => word.text);
			this.wordsByName.set(name, words);
		}
		return words;
	}

	/** The one whom the article, or everybody, also calls by this name ("Jokowi" for "Joko Widodo"), if the article has the other name too. */
	calledOtherwise(name: string): NameRun | undefined {
		const known = Object.hasOwn(this.vocabulary.knownAs, name) ? this.vocabulary.knownAs[name] : undefined;
		const run = known === undefined ? undefined : this.byName.get(known);
		return run ?? this.called.get(name);
	}

	private standsFor(short: string[], long: string[]): boolean {
		if (stands(short, long)) return true;
		return this.vocabulary.headFirst && short.length === 1 && long.length > 2 && long.includes(short[0] as string);
	}

	/** The name that ends right before a position, a comma between at most: whom "who" means in "host Bill Maher, who". */
	nameBefore(block: number, start: number): FullName | undefined {
		const run = this.byEnd.get(`${block} ${start - 1}`) ?? this.byEnd.get(`${block} ${start - 2}`);
		return run && this.fullName(run.text, run.block, run.start);
	}

	/** A headline runs on after a name ("Mike Pence Calls"): the beginning of it that the article has as a name elsewhere. */
	private inHeadline(words: readonly string[]): NameRun | undefined {
		for (let length = words.length - 1; length > 1; length--) {
			const run = this.byName.get(words.slice(0, length).join(' '));
			if (run) return run;
		}
		return undefined;
	}

	/** How the article introduces a person, in the order of the text. */
	introductions(name: string): { description: string; pieces: Piece[] }[] {
		const words = this.wordsIn(name);
		const found: { description: string; pieces: Piece[] }[] = [];
		for (const run of this.introduced(words)) {
			if (run.description && (same(run.words, words) || this.standsFor(run.words, words)))
				found.push({ description: run.description, pieces: run.pieces });
		}
		return found;
	}

	/** Runs that share a word with a full name, in the order of the text. */
	private introduced(words: string[]): NameRun[] {
		return [...new Set(words.flatMap((word) => this.byWord.get(word) ?? []))].toSorted((a, b) => a.block - b.block || a.start - b.start);
	}

	private indexWords(run: NameRun): void {
		this.byEnd.set(`${run.block} ${run.start + run.text.length}`, run);
		for (const word of new Set(run.words)) {
			const list = this.byWord.get(word);
			if (!list) this.byWord.set(word, [run]);
			else if (list.length < MOST_PER_WORD) list.push(run);
		}
	}

	private indexNames(run: NameRun, text: string): void {
		if (!this.byName.has(run.text)) this.byName.set(run.text, run);
		const end = run.start + run.text.length;
		const between = this.vocabulary.alsoCalled?.exec(text.slice(end, end + LONGEST_ALSO_CALLED))?.[0];
		if (between) this.calledAt.set(`${run.block} ${end + between.length}`, run);
		const target = this.calledAt.get(`${run.block} ${run.start}`);
		if (target && target.text !== run.text && !this.called.has(target.text)) this.called.set(run.text, target);
	}

	/** "President Bush", in an article with George and Jeb Bush, can be either. A second one is enough to tell. */
	private whoCanBe(run: NameRun): FullName[] {
		const nearest = this.fullName(run.text, run.block, run.start);
		const known = nearest.key.split(' ');
		for (const { words, text, block, start } of this.longerThan(run.text, run.words)) {
			if (known.includes(words[0] as string)) continue;
			const other = this.fullName(text, block, start);
			if (other.key !== nearest.key) return [nearest, other];
		}
		return [nearest];
	}

	/** The one person the article introduces with this role ("peneliti"), if a mention in these words can be that person. */
	onlyBearerOf(role: string, mention: string): FullName | undefined {
		return this.bearers.only(role, piecesOf(wordsOf(mention), this.vocabulary));
	}

	private addRun({ pieces, from: runStart, until }: Candidate, block: number, text: string): void {
		const before = firstWord(pieces[runStart] as Piece).afterBreak
			? titleBeforeComma(pieces, runStart, this.vocabulary)
			: titleBefore(pieces, runStart, this.vocabulary);
		const led = before.length > 0 || isBodyBefore(pieces, runStart);
		const opening = firstWord(pieces[runStart] as Piece);
		const lead = led && !opening.afterBreak ? leadOf(pieces, runStart) : undefined;
		const from = runStart + nameStart(pieces.slice(runStart, until), lead, this.vocabulary, this);
		const name = pieces.slice(from, until);
		const words = name.flatMap((piece) => piece.words.map((word) => word.text));
		const after = appositionAfter(text, pieces, until, this.vocabulary);
		// The place or body that stood between office and name goes with the office.
		const opens = before[0] && firstWord(pieces[runStart] as Piece).afterBreak ? before : pieces.slice(runStart - before.length, from);
		const around = before.length > 0 ? opens : after;
		this.runs.push({
			words,
			text: textOf(text, name),
			block,
			start: firstWord(pieces[from] as Piece).start,
			...(around.length > 0 && { description: textOf(text, around) }),
			pieces: around,
		});
		if (!led) this.untitled.add(words.join(' '));
		if (before.length === 0 && lead?.tags.body) this.untitled.add(textOf(text, pieces.slice(pieces.lastIndexOf(lead, runStart), until)));
		if (before.length === 0 && standsWherePlacesDo(pieces, runStart)) this.places.add(words.join(' '));
		if (words.length > 1) for (const word of words) this.inNames.add(word);
		if (!led && words.length === 1 && words[0]) (firstWord(pieces[from] as Piece).afterStop ? this.aloneAtStart : this.alone).add(words[0]);
	}
}

function same(a: string[], b: string[]): boolean {
	return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Whether a shorter name can stand for a longer one: the same words at its end or its beginning. */
export function stands(short: string[], long: string[]): boolean {
	if (short.length >= long.length) return false;
	return same(short, long.slice(-short.length)) || same(short, long.slice(0, short.length));
}

/** "di Labuhan Jambu", "ke Waropen", "Desa Mernek". */
function standsWherePlacesDo(pieces: readonly Piece[], index: number): boolean {
	const before = pieces[index - 1];
	const word = firstWord(pieces[index] as Piece);
	if (!before || word.afterBreak || word.afterStop) return false;
	return Boolean(before.tags.namedAfter && !before.tags.role) || /^(?:di|ke)$/u.test(firstWord(before).text);
}

/** A headline that writes most words with a capital says nothing about what is a name. */
function isTitleCase(words: readonly Word[]): boolean {
	const long = words.filter((word) => word.text.length > 3);
	return long.length > 3 && long.filter((word) => word.capital).length > 0.9 * long.length;
}
