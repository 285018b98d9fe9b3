import { firstWord, isNameWord, lastWord, type Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

/** How far from the name a title may begin, in pieces; further before a comma, where the whole part is read. */
const REACH = 10;
const REACH_OVER_COMMA = 16;

/** The title that leads up to a name, without a break ("Presiden Rusia" Vladimir Putin) but for those of a list ("Politik, Hukum, dan"). */
export function titleBefore(pieces: readonly Piece[], name: number, vocabulary: Vocabulary): Piece[] {
	if (firstWord(pieces[name] as Piece).afterStop) return [];
	let from = name;
	let listed = false;
	for (let index = name - 1; index >= 0 && name - index <= REACH; index--) {
		const piece = pieces[index] as Piece;
		const word = firstWord(piece);
		if (!belongsToTitle(piece) || joinsPeople(pieces, index, vocabulary)) break;
		if (!piece.tags.particle) from = index;
		// A list of fields goes on before "dan", but a list of people does not: there the last one has a title of his own.
		listed ||= word.text === 'dan' && word.afterBreak && !pieces.slice(from, name).some((other) => other.tags.role);
		if (word.afterStop || (word.afterBreak && !listed)) break;
	}
	const title = pieces.slice(from, name);
	const last = title[title.length - 1];
	// "surrogate for Hillary Clinton", "peneliti di Lapan": that is somebody else's role.
	if (last?.tags.kin || last?.tags.related || (last?.tags.particle && /^(?:of|for|di)$/u.test(firstWord(last).text))) return [];
	return title.some((piece) => piece.tags.role) ? title : [];
}

/** "seorang ahli entomologi di Institut Ilmu Pengetahuan Alam Islandia, Matthias Alfredsson": the part before the comma. */
export function titleBeforeComma(pieces: readonly Piece[], name: number, vocabulary: Vocabulary): Piece[] {
	if (!vocabulary.headFirst) return [];
	let from = name - 1;
	while (
		from > 0 &&
		name - from < REACH_OVER_COMMA &&
		!firstWord(pieces[from] as Piece).afterBreak &&
		!firstWord(pieces[from] as Piece).afterStop
	)
		from--;
	const part = pieces.slice(Math.max(0, from), name);
	const role = part.findIndex((piece) => piece.tags.role);
	return role >= 0 && role < 3 && !part.some((piece) => piece.tags.clauseOpener) ? part.slice(role) : [];
}

function belongsToTitle(piece: Piece): boolean {
	const { role, people, honorific, body, country, demonym, place, former, particle } = piece.tags;
	const word = firstWord(piece);
	if (role || honorific || body || country || demonym || place || former || people) return true;
	if (particle) return /^(?:of|for|dan|bidang|and|di)$/u.test(word.text);
	return word.capital;
}

/** What stands between commas or in brackets after a name, if it has a role in it. */
export function appositionAfter(text: string, pieces: readonly Piece[], name: number, vocabulary: Vocabulary): Piece[] {
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
	// "Katie Packer, who is chairman said in a statement" left out its second comma.
	const relative = firstWord(opener).lower === 'who';
	const clause = all.findIndex((piece, index) => index > 0 && (piece.tags.clauseOpener || (relative && says(piece))));
	const part = clause < 0 ? all : all.slice(0, clause);
	if (!vocabulary.headFirst && (!opensNoun(part[0]) || part.some(says))) return [];
	const role = part.findIndex((piece) => piece.tags.role);
	return role >= 0 && role < 6 && !firstWord(part[0] as Piece).capital !== vocabulary.headFirst ? part : [];
}

/** "a lawyer", "chief of staff", "who is a lawyer", but neither "said one Democrat" nor "for years a Democrat". */
function opensNoun(piece: Piece | undefined): boolean {
	if (!piece || firstWord(piece).capital) return piece !== undefined;
	if (piece.tags.particle) return /^(?:the|an?|his|her|their|its)$/u.test(firstWord(piece).text);
	return !says(piece) && !/^(?!acting|leading)\p{Ll}+ing$/u.test(firstWord(piece).text);
}

/** "She moved to Elm Tower, the lawyer said": whoever speaks between the commas is not what stands before them. */
function says(piece: Piece): boolean {
	return /^(?:said|says|told|added|noted|asked)$/u.test(firstWord(piece).text);
}

/** "Presiden Akademi Nila Porto dan artis Commo": a role in small letters after a name and "dan" begins somebody else's title. */
function joinsPeople(pieces: readonly Piece[], index: number, { headFirst }: Vocabulary): boolean {
	const [before, link, after] = pieces.slice(Math.max(0, index - 1), index + 2);
	if (index === 0 || !before || !link || !after || !/^(?:dan|and)$/u.test(firstWord(link).text)) return false;
	if (before.tags.pronoun || before.tags.country || before.tags.place) return Boolean(after.tags.role);
	return isNameWord(before) && Boolean(after.tags.role) && (!headFirst || !firstWord(after).capital);
}

export function isBodyBefore(pieces: readonly Piece[], index: number): boolean {
	const before = pieces[index - 1];
	const word = firstWord(pieces[index] as Piece);
	const { body, place, field, namedAfter } = before?.tags ?? {};
	return Boolean(body || place || field || namedAfter) && !word.afterBreak && !word.afterStop;
}
