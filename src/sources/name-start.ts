import { isAcronym } from './acronym';
import { firstWord, type Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

/** What the article shows of words with capitals, wherever it has them. */
export interface NameEvidence {
	/** The article uses the word alone as a name, or for the beginning or end of a longer one. */
	standsAlone(word: string): boolean;
	/** Somebody quoted is called this and no more ("kata Maulana"). */
	isSpeaker(word: string): boolean;
	/** The run stands where places stand ("di Labuhan Jambu"). */
	isPlace(run: string): boolean;
	/** The whole run stands alone, without title ("pengguna Bukalapak"). */
	isRun(run: string): boolean;
	/** The article has the word with a small letter too. */
	isOrdinary(word: string): boolean;
}

/** Nothing but the words themselves. */
export const NO_EVIDENCE: NameEvidence = {
	standsAlone: () => false,
	isSpeaker: () => false,
	isPlace: () => false,
	isRun: () => false,
	isOrdinary: () => false,
};

/** Words of the name of a place or body, at most, before a person's. */
const LONGEST_BODY = 4;
/** A name after an office that no evidence parts from the body before it: longer than this it is cut to its last two words, which most names have. */
const LONGEST_NAME = 4;

/**
 * Where in a run of unknown capitalised words the person's name begins: in "Camat | Pancoran Harry Gunara" at "Harry". Indonesian puts office,
 * body, place and name in a row without a comma.
 *
 * @param lead the piece right before the run, without a break; undefined where there is none.
 */
export function nameStart(run: readonly Piece[], lead: Piece | undefined, vocabulary: Vocabulary, evidence: NameEvidence): number {
	if (run.length < 2) return 0;
	const words = run.map((piece) => firstWord(piece).text);
	if (!vocabulary.headFirst) return lead ? afterOwner(words, evidence) : 0;
	if (lead && (lead.tags.rank || lead.tags.honorific)) return 0;
	const from = words.slice(0, -1).findLastIndex(isLongAcronym) + 1;
	if (lead) return afterPlaceAndBody(words, from, lead, vocabulary, evidence);
	return from === 0 && firstWord(run[0] as Piece).afterStop && opensSentence(words, vocabulary, evidence) ? 1 : from;
}

/** "Penangkapan", "Dijelaskan": nouns and passives that Indonesian builds, and that no first name looks like. */
const DERIVED = /^(?:di\p{Ll}{3,}(?:kan|i)|(?:se|pen|pem|per|ke)\p{Ll}{5,}an)$/iu;

/** "Konsultasi Arif Rahman Hakim": an ordinary word that has its capital from the sentence it opens, and a name. */
function opensSentence([first = '', second = '']: readonly string[], vocabulary: Vocabulary, evidence: NameEvidence): boolean {
	const isName = isGiven(second, vocabulary) || evidence.isSpeaker(second);
	return isName && (evidence.isOrdinary(first) || DERIVED.test(first)) && !isGiven(first, vocabulary);
}

/** A lone word that is no name though it has a capital ("Imbauan", "Sayangnya", "Kamis"); Indonesian only, where names are no words. */
export function isOrdinary(word: string, vocabulary: Vocabulary, evidence: NameEvidence): boolean {
	if (!vocabulary.headFirst || evidence.standsAlone(word) || isGiven(word, vocabulary)) return false;
	return (
		evidence.isOrdinary(word) || DERIVED.test(word) || /\p{Ll}{3}nya$/u.test(word) || vocabulary.sentenceOpeners.has(word.toLowerCase())
	);
}

function isGiven(word: string, vocabulary: Vocabulary): boolean {
	return vocabulary.givenNames.has(word.toLowerCase());
}

/** The piece that leads up to a run: "SMKN" in "SMKN 1 | Cangkringan"; none over a bracket, but for that of a rank ("Kolonel (Czi)"). */
export function leadOf(pieces: readonly Piece[], start: number): Piece | undefined {
	let index = start - 1;
	while (index >= 0 && /^\d+$/u.test(firstWord(pieces[index] as Piece).text)) index--;
	const lead = pieces[index];
	const run = pieces[start];
	return run && firstWord(run).afterAside && !lead?.tags.rank ? undefined : lead;
}

/** English has a comma or the title last; what may stand before a name is its owner's or a body's name. */
function afterOwner(words: readonly string[], evidence: NameEvidence): number {
	const begin = words.findIndex((word) => evidence.standsAlone(word));
	return begin > 0 && begin < words.length - (words.length > 2 ? 0 : 1) ? begin : 0;
}

function afterPlaceAndBody(words: readonly string[], start: number, lead: Piece, vocabulary: Vocabulary, evidence: NameEvidence): number {
	const last = words.length - 1;
	const from = afterKnownRun(words, start + afterBody(words, lead, evidence), vocabulary, evidence);
	const open = Boolean(lead.tags.namedAfter || lead.tags.particle || lead.tags.many);
	const loose = open || isOpenOffice(lead);
	const spoken = words.findIndex((word, index) => index >= from && evidence.isSpeaker(word));
	const given = words.findIndex((word, index) => index >= from && isGiven(word, vocabulary));
	if (spoken === from || given === from) return from;
	if (spoken > from) {
		if (given > from && given < spoken) return afterInitial(words, given, from);
		// "Septian Hario Seto" may be called by his last name.
		const isSurname = spoken === last && last - from < 3 && !open;
		return (loose || from > 0) && !isSurname ? afterInitial(words, spoken, from) : from;
	}
	if (from > 0 || !loose) return last - from < LONGEST_NAME ? from : last - 1;
	if (given > 0 && (open || last > 1)) return afterInitial(words, given, from);
	if (open) return last < LONGEST_NAME ? 1 : last - 1;
	if (last > 1 && evidence.isRun(words[0] as string)) return 1;
	return last < LONGEST_NAME - 1 ? 0 : last - 1;
}

/** "KAI | Commuter Anne Purba", where the article has "KAI Commuter" too: the words that belong to the body's name. */
function afterBody(words: readonly string[], lead: Piece, evidence: NameEvidence): number {
	if (!lead.tags.body) return 0;
	const body = lead.words.map((word) => word.text).join(' ');
	return Math.max(0, words.slice(0, -1).findLastIndex((_, index) => evidence.isRun([body, ...words.slice(0, index + 1)].join(' '))) + 1);
}

/** "M Isa Sarnuri" begins at the initial; "Wilayah V | Dian Patria" does not. */
function afterInitial(words: readonly string[], name: number, from: number): number {
	return name > from && /^[^VX]$/u.test(words[name - 1] as string) ? name - 1 : name;
}

/** Past runs that the article has elsewhere as a place, or alone where a name can follow them here. */
function afterKnownRun(words: readonly string[], start: number, vocabulary: Vocabulary, evidence: NameEvidence): number {
	let from = start;
	for (let length = Math.min(LONGEST_BODY, words.length - 1 - from); length > 0; length--) {
		const rest = words.slice(from + length);
		const run = words.slice(from, from + length);
		const text = run.join(' ');
		const isFollowed = rest.some((word) => evidence.isSpeaker(word)) || (length > 1 && rest.length > 1);
		const isBody = evidence.isRun(text) && !isGiven(run[0] as string, vocabulary) && isFollowed;
		if (!evidence.isPlace(text) && !isBody) continue;
		from += length;
		length = Math.min(LONGEST_BODY, words.length - 1 - from) + 1;
	}
	return from;
}

/** An office that the name of a body follows as a rule: "Direktur Utama Bukalapak", "Ketua Umum KSPSI", "Rektor Unair". */
function isOpenOffice(lead: Piece): boolean {
	const { role, field } = lead.tags;
	return role === 'of-body' || role === 'company' || role === 'academic' || role === 'expert' || Boolean(field);
}

/** A body ("BNPB"), not initials ("RZ") nor a numeral ("XVI"). */
const isLongAcronym = (word: string) => isAcronym(word) && word.length > 2 && !/^[IVX]+$/u.test(word);
