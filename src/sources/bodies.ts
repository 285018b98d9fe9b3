import type { NounKind } from '../languages/naming';
import { firstWord, isNameWord, type Piece, piecesOf, type ReadText, textOf } from './pieces';
import type { Vocabulary } from './vocabulary';
import type { Word } from './words';

/** Words of a body's full name before its abbreviation, at most. */
const REACH = 10;
/** Words of a name after a noun for a body, at most. */
const LONGEST_NAME = 4;

/** The bodies an article abbreviates, and what the nouns before their names say of them. */
export class Bodies {
	private readonly longForms = new Map<string, string>();
	private readonly fullNames = new Set<string>();
	private readonly kinds = new Map<string, NounKind>();

	constructor(
		blocks: readonly ReadText[],
		private readonly vocabulary: Vocabulary,
	) {
		for (const { text, words, pieces } of blocks) {
			this.scan(text, words);
			if (vocabulary.headFirst) this.scanNouns(text, pieces);
		}
	}

	/** Whether the words are the full name of a body the article abbreviates ("Citizens for Clean Water (CCW)"). */
	has(name: string): boolean {
		return this.fullNames.has(name);
	}

	/** The full name of a body the article abbreviates: "Kementerian Keuangan" for "Kemenkeu", once it says "… (Kemenkeu)". */
	longFormOf(name: string): string {
		return this.longForms.get(name.replace(/^the /iu, '')) ?? name;
	}

	/** What the noun right before an organisation's name tells ("watchdog group CREW"). */
	kindOf(name: string): NounKind | undefined {
		return this.kinds.get(name) ?? this.kinds.get(this.longFormOf(name));
	}

	/** "Bank OCBC NISP", "Partai Buruh": what a name alone is told to be where a noun stands before it. */
	private scanNouns(text: string, pieces: readonly Piece[]): void {
		pieces.forEach((piece, index) => {
			const noun = piece.tags.body;
			if (!noun || !firstWord(piece).capital || piece.tags.unit) return;
			let until = index + 1;
			while (isNameWord(pieces[until]) && !firstWord(pieces[until] as Piece).afterBreak && !firstWord(pieces[until] as Piece).afterStop)
				until++;
			if (until === index + 1 || until > index + LONGEST_NAME) return;
			const name = textOf(text, pieces.slice(index + 1, until));
			if (!this.kinds.has(name)) this.kinds.set(name, noun);
		});
	}

	/** "Citizens for Responsibility and Ethics in Washington (CREW)", and the noun before such a name. */
	private scan(text: string, words: readonly Word[]): void {
		words.forEach((word, index) => {
			if (!word.aside || words[index - 1]?.aside || words[index + 1]?.aside || !/^\p{Lu}.*\p{Lu}|^Kemen/u.test(word.text)) return;
			let from = index;
			while (from > 0 && index - from < REACH && !words[from]?.afterBreak && !words[from]?.afterStop && isTitleWord(words[from - 1]))
				from--;
			const first = words[from];
			const last = words[index - 1];
			if (!first || !last || from === index) return;
			const long = text.slice(first.start, last.end);
			if (!standsFor(word.text, long)) return;
			this.longForms.set(word.text, long);
			this.fullNames.add(long);
			const pieces = piecesOf(words.slice(Math.max(0, from - 3), from), this.vocabulary);
			const own = this.vocabulary.headFirst ? piecesOf(words.slice(from, index), this.vocabulary)[0]?.tags.body : undefined;
			const noun = pieces[pieces.length - 1]?.tags.body ?? own;
			if (noun) {
				this.kinds.set(word.text, noun);
				this.kinds.set(long, noun);
			}
		});
	}
}

/** Whether the letters of an abbreviation stand in the long form in their order: "(D-N.Y.)" is short for no "Rep. Steve Israel". */
function standsFor(short: string, long: string): boolean {
	let at = -1;
	const text = long.toLowerCase();
	for (const letter of short.toLowerCase().replace(/[^\p{L}]/gu, '')) {
		at = text.indexOf(letter, at + 1);
		if (at < 0) return false;
	}
	return true;
}

/** A word that can be part of a body's full name. */
function isTitleWord(word: Word | undefined): boolean {
	return word !== undefined && !word.aside && (word.capital || /^(?:of|for|and|in|on|the|dan|untuk)$/u.test(word.text));
}
