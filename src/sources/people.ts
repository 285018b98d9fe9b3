import type { Block } from '../article/article';
import { type Piece, piecesOf } from './read-mention';
import type { Vocabulary } from './vocabulary';
import { type Word, wordsOf } from './words';

/** A run of capitalised words in the article that can be somebody's name, and what stands around it. */
interface NameRun {
	words: string[];
	block: number;
	start: number;
	/** Title before the name or apposition after it, as written ("Pemimpin Korea Utara"). */
	description?: string;
	/** The pieces of that description, for its nouns. */
	pieces: Piece[];
}

/** How far from the name a title may begin, in pieces. */
const REACH = 10;

/** The names of the article: which full name a surname belongs to, and how each person is introduced. */
export class People {
	private readonly runs: NameRun[] = [];
	private readonly starts = new Set<string>();

	constructor(
		blocks: readonly Pick<Block, 'text'>[],
		private readonly vocabulary: Vocabulary,
	) {
		blocks.forEach((block, index) => {
			this.scan(block.text, index);
		});
	}

	/** Whether the article uses the word at the beginning of a name, with no title or other name before it. */
	readonly beginsName = (word: string): boolean => this.starts.has(word);

	/**
	 * The fullest name in the article that a shorter one can stand for: it has the same words at its end or at its
	 * beginning. Of several ("Clinton" for Hillary and Bill) the nearest before the mention counts, then the first after it.
	 */
	fullName(name: string, block: number, start: number): string {
		const short = name.split(' ');
		const longer = this.runs.filter((run) => run.words.length > short.length && stands(short, run.words));
		const before = longer.filter((run) => run.block < block || (run.block === block && run.start <= start));
		const found = before[before.length - 1] ?? longer[0];
		return found ? this.fullName(found.words.join(' '), found.block, found.start) : name;
	}

	/** How the article introduces a person, in the order of the text. */
	introductions(name: string): { description: string; pieces: Piece[] }[] {
		const words = name.split(' ');
		const found: { description: string; pieces: Piece[] }[] = [];
		for (const run of this.runs) {
			if (!run.description || !(same(run.words, words) || stands(run.words, words))) continue;
			found.push({ description: run.description, pieces: run.pieces });
		}
		return found;
	}

	private scan(text: string, block: number): void {
		const pieces = piecesOf(wordsOf(text), this.vocabulary);
		for (let index = 0; index < pieces.length; index++) {
			const from = index;
			while (index < pieces.length && this.continuesName(pieces, index, from)) index++;
			if (index === from) continue;
			let until = index;
			while (until > from && !isName(pieces[until - 1] as Piece)) until--;
			index = until;
			if (until > from) this.addRun(text, block, pieces, from, until);
		}
	}

	private addRun(text: string, block: number, pieces: Piece[], from: number, until: number): void {
		const words = pieces.slice(from, until).flatMap((piece) => piece.words.map((word) => word.text));
		const before = this.titleBefore(pieces, from);
		const after = this.appositionAfter(text, pieces, until);
		const around = before.length > 0 ? before : after;
		this.runs.push({
			words,
			block,
			start: firstWord(pieces[from] as Piece).start,
			...(around.length > 0 && { description: textOf(text, around) }),
			pieces: around,
		});
		if (before.length === 0 && words[0]) this.starts.add(words[0]);
	}

	private continuesName(pieces: Piece[], index: number, from: number): boolean {
		const piece = pieces[index] as Piece;
		const word = firstWord(piece);
		if (index > from && (word.afterBreak || word.afterStop || (pieces[index - 1] as Piece).words.some((other) => other.possessive)))
			return false;
		if (index === from) return isName(piece) && !this.vocabulary.isSentenceOpener(word);
		return isName(piece) || (this.vocabulary.nameParticles.has(word.text.toLowerCase()) && isName(pieces[index + 1]));
	}

	/** The title that leads up to a name, without a break ("Presiden Rusia" Vladimir Putin). */
	private titleBefore(pieces: Piece[], name: number): Piece[] {
		if (firstWord(pieces[name] as Piece).afterStop) return [];
		let from = name;
		for (let index = name - 1; index >= 0 && name - index <= REACH; index--) {
			const piece = pieces[index] as Piece;
			if (!this.belongsToTitle(piece)) break;
			if (piece.tags.role || piece.tags.former || from < name) from = index;
			else if (piece.tags.country || piece.tags.body || piece.tags.place || isName(piece) || piece.tags.people || piece.tags.demonym)
				from = index;
			if (firstWord(piece).afterStop || firstWord(piece).afterBreak) break;
		}
		while (from < name && (pieces[from] as Piece).tags.particle && !(pieces[from] as Piece).tags.role) from++;
		const title = pieces.slice(from, name);
		return title.some((piece) => piece.tags.role) ? title : [];
	}

	private belongsToTitle(piece: Piece): boolean {
		const { role, people, honorific, body, country, demonym, place, former, particle } = piece.tags;
		const word = firstWord(piece);
		if (role || honorific || body || country || demonym || place || former || people) return true;
		if (particle) return /^(?:of|for|dan|bidang|and|di)$/u.test(word.text);
		return word.capital;
	}

	/** What stands between commas or in brackets after a name, if it has a role in it. */
	private appositionAfter(text: string, pieces: Piece[], name: number): Piece[] {
		const opener = pieces[name];
		if (!opener || !firstWord(opener).afterBreak || firstWord(opener).afterStop) return [];
		const gap = text.slice(lastWord(pieces[name - 1] as Piece).end, firstWord(opener).start);
		if (!/^\s?[,(–—-]/u.test(gap)) return [];
		let until = name + 1;
		while (
			until < pieces.length &&
			until - name < REACH &&
			!firstWord(pieces[until] as Piece).afterBreak &&
			!firstWord(pieces[until] as Piece).afterStop
		)
			until++;
		const all = pieces.slice(name, until);
		const clause = all.findIndex((piece, index) => index > 0 && piece.tags.clauseOpener);
		const part = clause < 0 ? all : all.slice(0, clause);
		const role = part.findIndex((piece) => piece.tags.role);
		return role >= 0 && role < 6 && !firstWord(part[0] as Piece).capital !== this.vocabulary.headFirst ? part : [];
	}
}

function isName(piece: Piece | undefined): boolean {
	return piece !== undefined && !piece.known && firstWord(piece).capital;
}

function same(a: string[], b: string[]): boolean {
	return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Whether a shorter name can stand for a longer one: the same words at its end or its beginning. */
export function stands(short: string[], long: string[]): boolean {
	if (short.length >= long.length) return false;
	return same(short, long.slice(-short.length)) || same(short, long.slice(0, short.length));
}

function firstWord(piece: Piece): Word {
	return piece.words[0] as Word;
}

function lastWord(piece: Piece): Word {
	return piece.words[piece.words.length - 1] as Word;
}

function textOf(text: string, pieces: Piece[]): string {
	return text.slice(firstWord(pieces[0] as Piece).start, lastWord(pieces[pieces.length - 1] as Piece).end);
}
