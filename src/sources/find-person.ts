import { isAcronym } from './acronym';
import { endsHead } from './kind-of';
import { isOrdinary, leadOf, type NameEvidence, nameStart } from './name-start';
import { firstWord, isNameWord, isNoun, lastWord, type Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

/**
 * The pieces of a person's name: capitalised words that are no title, body or place, at the end of one of the parts
 * between commas. A single word in capitals ("KCNA") is no person.
 */
export function findPerson(
	pieces: Piece[],
	headPiece: Piece | undefined,
	vocabulary: Vocabulary,
	evidence: NameEvidence,
): Piece[] | undefined {
	const titled = pieces.some((piece) => bearsName(piece, vocabulary));
	const owner = vocabulary.headFirst && pieces.findIndex((piece) => /^dari$/u.test(firstWord(piece).text));
	// "Alfred Sitorus dari Koalisi Pejalan Kaki".
	if (owner && owner > 0 && pieces.slice(0, owner).every(isNameWord)) return pieces.slice(0, owner);
	if (vocabulary.headFirst && headPiece?.tags.body && !headPiece.tags.role && !titledBefore(pieces, headPiece)) return undefined;
	const parts = partsOf(pieces);
	const listed = vocabulary.headFirst && titled ? nameAfterList(parts, vocabulary, evidence) : undefined;
	if (listed) return listed;
	const runs = parts.map((part) => {
		const title = part.findLastIndex((piece) => bearsName(piece, vocabulary));
		const run = nameRun(part, title + 1, titled, vocabulary, evidence);
		const [lone] = run;
		// "Kamis"; "P.hd".
		const isOpener = run.length === 1 && lone && (vocabulary.isSentenceOpener(firstWord(lone)) || firstWord(lone).text.includes('.'));
		return { run, pure: run.length === part.length && !isOpener, lead: part[part.length - run.length - 1] };
	});
	const first = runs.find(({ run }) => run.length > 0);
	if (!first || first.pure) return first?.run;
	const others = runs.slice(runs.indexOf(first) + 1).filter(({ run, pure }) => pure && run.length > 0);
	// "Direktur Utama PT Pos, Rina Sari": a lone word gives way to a part that is a name and nothing else.
	const named = first.run.length === 1 || first.lead?.tags.body ? others.find(({ run }) => run.length > 1) : undefined;
	if (named || !vocabulary.headFirst || !first.lead) return named?.run ?? first.run;
	const { namedAfter, body, place, field, particle, related } = first.lead.tags;
	if (namedAfter || body || place || field || particle || related)
		return others[0]?.run ?? (isOfSomebody(first, evidence) ? undefined : first.run);
	return first.run;
}

/** "kuasa hukum Joko Tjandra", of whom the article tells as himself too: his lawyer is not named. */
function isOfSomebody({ run, lead }: { run: Piece[]; lead?: Piece | undefined }, evidence: NameEvidence): boolean {
	return Boolean(lead?.tags.related) && run.some((piece) => evidence.standsAlone(firstWord(piece).text));
}

/** "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Mahfud MD": the name ends the last part of a listed field. */
function nameAfterList(parts: Piece[][], vocabulary: Vocabulary, evidence: NameEvidence): Piece[] | undefined {
	const last = parts.findLast((part, index) => index > 0 && part[0] && firstWord(part[0]).text === 'dan');
	if (!last) return undefined;
	const before = last.findLastIndex((piece) => !isNameWord(piece));
	const run = last.slice(before + 1);
	const start = nameStart(run, last[before], vocabulary, evidence);
	// The word right after "dan" is the last field of the list.
	const name = run.slice(before === 0 ? Math.max(1, start) : start);
	return name.length > 0 ? name : undefined;
}

function titledBefore(pieces: Piece[], headPiece: Piece): boolean {
	return pieces.slice(0, pieces.indexOf(headPiece)).some((piece) => piece.tags.honorific);
}

/** Whether a name can stand right after the piece: a title, an honorific, in Indonesian also a noun for people ("warga"). */
function bearsName({ tags: { role, people, honorific, kin, related } }: Piece, vocabulary: Vocabulary): boolean {
	return !kin && Boolean(role || honorific || (people && vocabulary.headFirst && !related));
}

/** Parts between commas and dashes. */
export function partsOf(pieces: Piece[]): Piece[][] {
	const parts: Piece[][] = [];
	for (const piece of pieces) {
		if (parts.length === 0 || firstWord(piece).afterBreak) parts.push([]);
		parts[parts.length - 1]?.push(piece);
	}
	return parts;
}

/**
 * The name in a part of a phrase; nothing where the words are those of a body or a place.
 *
 * @param from index of the first piece after its title; 0 where it has none.
 * @param anyTitle one of the parts has a title.
 */
function nameRun(part: Piece[], from: number, anyTitle: boolean, vocabulary: Vocabulary, evidence: NameEvidence): Piece[] {
	const titled = from > 0;
	const pieces = part.slice(from);
	// English puts the name first or right after the title ("Representative Charles Rangel of New York"), Indonesian after body and place.
	const end = pieces.findIndex((piece, index) => stopsName(piece, vocabulary, index === pieces.length - 1));
	const stop = pieces[end];
	// "Paul Sperry of Counter Jihad", where the article calls him Sperry; but "Bank of Japan".
	const isCalled = end > 1 && evidence.standsAlone(lastWord(pieces[end - 1] as Piece).text);
	const placed =
		end > 1 && stop !== undefined && (isCalled ? /^(?:on|in|at|from|of)$/u : /^(?:on|in|at|from)$/u).test(firstWord(stop).text);
	if (!vocabulary.headFirst && ((titled && end > 0) || placed))
		return nameRun(part.slice(0, from + end), from, anyTitle, vocabulary, evidence);
	const stopped = pieces.findLastIndex((piece, index) => stopsName(piece, vocabulary, index === pieces.length - 1)) + 1;
	const start = Math.max(
		stopped,
		pieces.findLastIndex((piece) => firstWord(piece).afterAside),
	);
	const opener = pieces[start - 1];
	const lead = titled || start > 0 ? leadOf(part, from + start) : undefined;
	const words = pieces.slice(start).filter((piece) => !/^\d/u.test(firstWord(piece).text));
	const run = words.slice(nameStart(words, lead, vocabulary, evidence));
	const [only] = run;
	if (!only || !run.some(isNameWord)) return [];
	const word = firstWord(only).text;
	if (titled) {
		if (!opener || start > stopped || !(endsHead(opener) || (vocabulary.headFirst && opener.tags.particle))) return run;
		// "peneliti di Lapan" is nobody's name; "Kepala Humas dan Protokol Rina Sari" is.
		return run.length < words.length && (evidence.isSpeaker(word) || vocabulary.givenNames.has(word.toLowerCase())) ? run : [];
	}
	if (opener && !nameMayFollow(opener, pieces.slice(0, start), run, evidence)) return [];
	if (run.length > 1 || start > 0) return run;
	// A single capitalised word: English news gives a person's full name once, so one it never does is no person.
	if (isAcronym(word)) return [];
	if (!titled && isOrdinary(word, vocabulary, evidence)) return [];
	return vocabulary.headFirst || anyTitle || evidence.standsAlone(word) ? run : [];
}

/** Whether words before an untitled name leave it one: an owner ("The Post's Scott Conroy"), an unknown noun ("confidant Roger Stone"). */
function nameMayFollow(opener: Piece, before: Piece[], run: Piece[], evidence: NameEvidence): boolean {
	if (lastWord(opener).possessive) return true;
	if (endsHead(opener) || opener.tags.kin || opener.tags.related) return false;
	const known = evidence.standsAlone(lastWord(run[run.length - 1] as Piece).text);
	if (before.some((piece) => isNoun(piece.tags) && firstWord(piece).capital)) return known && run.length > 1;
	return run.length > 1;
}

function stopsName(piece: Piece, vocabulary: Vocabulary, last: boolean): boolean {
	const word = firstWord(piece);
	if ((lastWord(piece).possessive && !last) || /\d/u.test(word.text)) return true;
	if (!word.capital) return !vocabulary.nameParticles.has(word.lower);
	if (isAcronym(word.text) && word.text.length > 2) return true;
	const { body, country, demonym, place, document, post, people, kin, many, particle, field, namedAfter } = piece.tags;
	return Boolean(kin || body || country || demonym || place || document || post || people || many || particle || field || namedAfter);
}
