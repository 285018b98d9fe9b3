import { LETTER } from '../../languages/letters';
import type { Lexicon } from './lexicon';
import {
	isComma,
	isHardMark,
	isInitial,
	isName,
	isNameWord,
	isPronoun,
	isTime,
	isTimeWord,
	LONGEST_PHRASE,
	looksLikeVerb,
	namesSource,
	type Phrase,
	skipConnectives,
} from './phrases';
import type { Unit } from './units';

/** Circumstances after a name: where, when and through what somebody spoke. */
const CIRCUMSTANCE = new Set(
	'di pada saat ketika kepada melalui lewat usai seusai dalam setelah sebelum terkait soal dengan sejak'.split(' '),
);

/**
 * The noun phrase that ends where the verb group at `to` begins, looking back no further than `from`: the whole phrase with
 * titles and apposition ("Ketua KPU Sulut, Ardiles Mewoh"), over circumstances in between ("…, dalam laporannya, Rabu, …").
 */
export function nounPhraseBefore(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): Phrase | undefined {
	const end = withoutSmallWords(units, from, to, lexicon);
	const segments = segmentsOf(units, startAfterMarks(units, Math.max(from, end - 2 * LONGEST_PHRASE), end), end);
	for (let k = segments.length - 1; k >= 0; k--) {
		const segment = segments[k] as Phrase;
		const start = skipConnectives(units, segment.from, segment.to, lexicon);
		if (start >= segment.to || isTime(units, { from: start, to: segment.to }, lexicon)) continue;
		const open = segment.to === end;
		if (open && isPronoun(units, segment.to - 1, lexicon)) return { from: segment.to - 1, to: segment.to };
		const first = units[start] as Unit;
		if (lexicon.prepositions.has(first.lower) || lexicon.relative.has(first.lower) || lexicon.relayBeginning.test(first.lower)) {
			const trailing = open ? trailingName(units, start + 1, segment.to, lexicon) : undefined;
			if (trailing) return trailing;
			continue;
		}
		const parted = open && isDemonstrative(units, start, segment.to) ? describedBefore(units, segments, k, lexicon) : undefined;
		if (parted !== undefined) return { from: parted, to: segment.to };
		const phrase = trimmed(units, start, segment.to, lexicon);
		if (hasVerb(units, phrase, lexicon)) return open ? trailingName(units, start, segment.to, lexicon) : undefined;
		return withApposition(units, segments, k, phrase, lexicon);
	}
	return undefined;
}

const isDemonstrative = (units: readonly Unit[], from: number, to: number) =>
	to === from + 1 && /^(?:itu|tersebut)$/.test(units[from]?.lower ?? '');

/** Where the description begins that a lone "itu" ends after an apposition: "Wakil rakyat dari Jawa Barat (Bogor dan Bekasi), itu". */
function describedBefore(units: readonly Unit[], segments: readonly Phrase[], k: number, lexicon: Lexicon): number | undefined {
	for (let j = k - 1; j >= 0 && k - j <= 2; j--) {
		const { from, to } = segments[j] as Phrase;
		const start = skipConnectives(units, from, to, lexicon);
		if (start < to && namesSource(units[start], lexicon)) return hasVerb(units, { from: start, to }, lexicon) ? undefined : start;
	}
	return undefined;
}

/** Where the words between the subject and its verb begin ("ia kembali | menghubungi"). */
function withoutSmallWords(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
	let end = to;
	while (end > from + 1) {
		const { lower } = units[end - 1] as Unit;
		if (!lexicon.adverbs.has(lower) && !lexicon.negators.has(lower)) break;
		end--;
	}
	return end;
}

/** A quotation, a colon or a semicolon ends what the subject can be part of. */
function startAfterMarks(units: readonly Unit[], from: number, to: number): number {
	for (let i = to - 1; i >= from; i--) {
		const unit = units[i] as Unit;
		if (/^[–—-]+$/.test(unit.text) && isDateline(units, i)) return i + 1;
		if (isHardMark(unit) || (unit.kind === 'quotation' && unit.text.length > 30)) return i + 1;
	}
	return from;
}

/** A site's address as an outlet's name, which may be in small letters ("jpnn.com"). */
const HOST = new RegExp(`^[${LETTER}\\d-]{2,30}(?:\\.[${LETTER}]{2,6}){1,2}$`);

/** "Moskwa, Beritasatu.com –", "jpnn.com, JAKARTA -" before the first sentence. */
function isDateline(units: readonly Unit[], dash: number): boolean {
	return (
		dash <= 8 &&
		units
			.slice(0, dash)
			.every((unit) => unit.capital || unit.kind === 'brackets' || isComma(unit) || /^[\d/.]+$/.test(unit.text) || HOST.test(unit.text))
	);
}

function segmentsOf(units: readonly Unit[], from: number, to: number): Phrase[] {
	const segments: Phrase[] = [];
	let start = from;
	for (let i = from; i <= to; i++) {
		if (i < to && !isComma(units[i])) continue;
		if (i > start) segments.push({ from: start, to: i });
		start = i + 1;
	}
	return segments;
}

/** A finite verb outside a relative clause. */
function hasVerb(units: readonly Unit[], { from, to }: Phrase, lexicon: Lexicon): boolean {
	for (let i = from; i < to; i++) {
		if (lexicon.relative.has(units[i]?.lower ?? '')) return false;
		if (looksLikeVerb(units[i])) return true;
	}
	return false;
}

/** The name, with what belongs to it, that ends a clause ("Terkait hal itu Menteri Keuangan Sri Mulyani"). */
function trailingName(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): Phrase | undefined {
	let start = to;
	for (let i = to - 1; i >= from; i--) {
		const unit = units[i] as Unit;
		const part =
			isNameWord(unit, lexicon) ||
			unit.kind === 'brackets' ||
			isInitial(units, i) ||
			namesSource(unit, lexicon) ||
			lexicon.nameParticles.has(unit.lower) ||
			(unit.lower === 'dan' && isNameWord(units[i - 1], lexicon));
		if (!part) break;
		if (unit.kind === 'word' && !lexicon.nameParticles.has(unit.lower) && unit.lower !== 'dan') start = i;
	}
	return start < to ? { from: start, to } : undefined;
}

/** The noun that a relative clause at `to` is about: back to the verb, preposition or mark before it. */
export function headBefore(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): Phrase | undefined {
	let start = to;
	while (start > from) {
		const unit = units[start - 1] as Unit;
		const word = unit.kind === 'word' || unit.kind === 'brackets';
		if (!word || looksLikeVerb(unit) || lexicon.prepositions.has(unit.lower) || lexicon.adverbs.has(unit.lower)) break;
		start--;
	}
	start = skipConnectives(units, start, to, lexicon);
	// "klaim pekerja yang mengatakan": the workers said it, their claim did not.
	const owner = units[start + 1];
	const owned = start + 1 < to && lexicon.speechNouns.has(units[start]?.lower ?? '');
	if (owned && (namesSource(owner, lexicon) || isNameWord(owner, lexicon))) start++;
	return start < to ? { from: start, to } : undefined;
}

/** Cuts what goes before and after the source itself. */
function trimmed(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): Phrase {
	let start = from;
	const first = units[start] as Unit;
	if (!namesSource(first, lexicon) && !lexicon.relative.has(units[start + 1]?.lower ?? '') && !units[start + 1]?.capital) {
		for (let i = start + 1; i < to; i++) {
			const unit = units[i] as Unit;
			const before = units[i - 1] as Unit;
			if (
				unit.capital &&
				lexicon.titles.has(unit.lower) &&
				!before.capital &&
				before.kind === 'word' &&
				!lexicon.prepositions.has(before.lower)
			) {
				start = i;
				break;
			}
		}
	}
	let end = to;
	for (let i = start + 1; i < to; i++) {
		const unit = units[i] as Unit;
		const before = units[i - 1] as Unit;
		const circumstance =
			(CIRCUMSTANCE.has(unit.lower) && (before.kind === 'brackets' || (before.capital && !namesSource(before, lexicon)))) ||
			(lexicon.relative.has(unit.lower) && lexicon.prepositions.has(units[i + 1]?.lower ?? ''));
		if (circumstance) {
			end = i;
			break;
		}
	}
	while (end > start + 1 && isTimeWord(units[end - 1], lexicon)) end--;
	return { from: start, to: end };
}

/** Takes in the segments before that name the same source ("Pengurus IDI, Halik Malik") or more of them ("A, B, dan C"). */
function withApposition(units: readonly Unit[], segments: readonly Phrase[], k: number, phrase: Phrase, lexicon: Lexicon): Phrase {
	let { from } = phrase;
	let listed = units[from - 1]?.lower === 'dan' || units[from]?.lower === 'dan';
	for (let j = k - 1; j >= 0 && k - j <= 4; j--) {
		const previous = segments[j] as Phrase;
		const start = skipConnectives(units, previous.from, previous.to, lexicon);
		const before = { from: start, to: previous.to };
		const first = units[start];
		if (!first || start >= previous.to || isTime(units, before, lexicon) || hasVerb(units, before, lexicon)) break;
		if (lexicon.prepositions.has(first.lower) || lexicon.relayBeginning.test(first.lower)) break;
		const here = units[from] as Unit;
		const nameThenRole = isName(units, before, lexicon) && namesSource(here, lexicon);
		const officeThenName = namesSource(first, lexicon) && isNameWord(here, lexicon) && !(first.capital && lexicon.titles.has(here.lower));
		if (!listed && !nameThenRole && !officeThenName) break;
		// "Bidang Politik, Hukum, dan Keamanan": a list goes on as long as its parts are names, and an office begins it.
		listed &&= isName(units, before, lexicon) && !lexicon.titles.has(first.lower);
		from = start;
	}
	return { from, to: phrase.to };
}
