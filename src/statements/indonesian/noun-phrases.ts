import type { Lexicon } from './lexicon';
import type { Unit } from './units';

/** A stretch of a sentence's units, end exclusive. */
export interface Phrase {
	from: number;
	to: number;
}

/** A noun phrase longer than this is a clause we failed to see. */
const LONGEST = 40;
/** Circumstances after a name: where, when and through what somebody spoke. */
const CIRCUMSTANCE = new Set(
	'di pada saat ketika kepada melalui lewat usai seusai dalam setelah sebelum terkait soal dengan sejak'.split(' '),
);
const VERB_LIKE = /^(?:me[mnlrwy]|ber|di|ter)\p{L}{3,}$/u;
/** Begin like verbs and are not. */
const NOT_VERBS = new Set(
	`menteri mentan menko menkeu mental merah meter mereka medis media mesin merek metode berita berbagai beras berikut beberapa bersama berat berkas
	dinas direktur diri dia dirjen direksi dirinya digital disiplin distrik divisi diler dirut daerah diplomat diskusi terhadap terkait
	tersebut tertentu terbaru terbesar tersangka terdakwa terakhir terutama terjadi terminal teroris ternyata menjadi menjelang menurut merupakan mendatang terpisah tertinggi
	bernama terlapor berusia diaspora dinamika dirgantara dividen diabetes diagnosis dilema dimensi dinding diploma`.split(/\s+/),
);

const isComma = (unit: Unit | undefined) => unit?.kind === 'mark' && /^[,–—]$/.test(unit.text);
const isHardMark = (unit: Unit | undefined) => unit?.kind === 'mark' && /^[;:.?!…]+$/.test(unit.text);

/** Whether a word is a verb by its prefix, as far as that can be told without a dictionary. */
export function looksLikeVerb(unit: Unit | undefined): boolean {
	return !!unit && unit.kind === 'word' && !unit.capital && VERB_LIKE.test(unit.lower) && !NOT_VERBS.has(unit.lower);
}

/** The index after the connectives that begin at `from` ("Sementara itu,"). */
export function skipConnectives(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
	let at = from;
	for (;;) {
		while (at < to && isComma(units[at])) at++;
		const phrase = lexicon.connectives
			.get(units[at]?.lower ?? '')
			?.find((words) => at + words.length <= to && words.every((word, k) => units[at + k]?.lower === word));
		if (!phrase) return at;
		at += phrase.length;
	}
}

/** Whether nothing but days, dates and times stands in a phrase ("Senin (18/9/2023) malam"). */
export function isTime(units: readonly Unit[], { from, to }: Phrase, lexicon: Lexicon): boolean {
	for (let i = from; i < to; i++) {
		const unit = units[i] as Unit;
		if (unit.kind === 'brackets' || /^[\d./:-]+$/.test(unit.text)) continue;
		if (!isTimeWord(unit, lexicon)) return false;
	}
	return to > from;
}

/** "Senin" is a day in any case; "lalu" is time, "Lalu" in "Satuan Lalu Lintas" is not. */
export function isTimeWord(unit: Unit | undefined, lexicon: Lexicon): boolean {
	return !!unit && (lexicon.calendarWords.has(unit.lower) || (!unit.capital && lexicon.timeWords.has(unit.lower)));
}

const namesSource = (unit: Unit | undefined, lexicon: Lexicon) =>
	!!unit &&
	unit.kind === 'word' &&
	(lexicon.titles.has(unit.lower) ||
		lexicon.roles.has(unit.lower) ||
		lexicon.institutions.has(unit.lower) ||
		lexicon.documents.has(unit.lower) ||
		lexicon.determiners.has(unit.lower));

const isNameWord = (unit: Unit | undefined, lexicon: Lexicon) => !!unit && unit.capital && !isTimeWord(unit, lexicon);

/** Whether a phrase is a bare name, with brackets and particles but no other small words. */
function isName(units: readonly Unit[], { from, to }: Phrase, lexicon: Lexicon): boolean {
	let capitals = 0;
	for (let i = from; i < to; i++) {
		const unit = units[i] as Unit;
		if (isNameWord(unit, lexicon)) capitals++;
		else if (unit.kind !== 'brackets' && !lexicon.nameParticles.has(unit.lower) && unit.text !== '.') return false;
	}
	return capitals > 0;
}

/**
 * The noun phrase that ends where the verb group at `to` begins, looking back no further than `from`: the whole phrase with
 * titles and apposition ("Ketua KPU Sulut, Ardiles Mewoh"), over circumstances in between ("…, dalam laporannya, Rabu, …").
 */
export function nounPhraseBefore(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): Phrase | undefined {
	const end = withoutSmallWords(units, from, to, lexicon);
	const segments = segmentsOf(units, startAfterMarks(units, Math.max(from, end - 2 * LONGEST), end), end);
	for (let k = segments.length - 1; k >= 0; k--) {
		const segment = segments[k] as Phrase;
		const start = skipConnectives(units, segment.from, segment.to, lexicon);
		if (start >= segment.to || isTime(units, { from: start, to: segment.to }, lexicon)) continue;
		const open = segment.to === end;
		if (open && isPronoun(units, segment.to - 1, lexicon)) return { from: segment.to - 1, to: segment.to };
		const first = units[start] as Unit;
		if (lexicon.prepositions.has(first.lower) || lexicon.relative.has(first.lower) || relays(first, lexicon)) {
			const trailing = open ? trailingName(units, start + 1, segment.to, lexicon) : undefined;
			if (trailing) return trailing;
			continue;
		}
		const phrase = trimmed(units, start, segment.to, lexicon);
		if (hasVerb(units, phrase, lexicon)) return open ? trailingName(units, start, segment.to, lexicon) : undefined;
		return withApposition(units, segments, k, phrase, lexicon);
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

/** "Dilansir detikFinance", and glued to the name by a lost space where a link began. */
function relays({ lower }: Unit, lexicon: Lexicon): boolean {
	for (const relay of lexicon.relays) if (lower.startsWith(relay)) return true;
	return false;
}

function isPronoun(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
	return lexicon.pronouns.has(units[at]?.lower ?? '');
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

/** "Moskwa, Beritasatu.com –" before the first sentence. */
function isDateline(units: readonly Unit[], dash: number): boolean {
	return (
		dash <= 8 &&
		units.slice(0, dash).every((unit) => unit.capital || unit.kind === 'brackets' || isComma(unit) || /^[\d/.]+$/.test(unit.text))
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
	for (let j = k - 1; j >= 0 && k - j <= 4; j--) {
		const previous = segments[j] as Phrase;
		const start = skipConnectives(units, previous.from, previous.to, lexicon);
		const before = { from: start, to: previous.to };
		const first = units[start];
		if (
			!first ||
			start >= previous.to ||
			lexicon.prepositions.has(first.lower) ||
			relays(first, lexicon) ||
			hasVerb(units, before, lexicon)
		)
			break;
		if (isTime(units, before, lexicon)) break;
		const here = units[from] as Unit;
		const listed = units[from - 1]?.lower === 'dan' || units[from]?.lower === 'dan';
		const nameThenRole = isName(units, before, lexicon) && namesSource(here, lexicon);
		const roleThenName =
			namesSource(first, lexicon) && isNameWord(here, lexicon) && !isName(units, { from: start, to: start + 1 }, lexicon);
		const titleThenName = namesSource(first, lexicon) && isNameWord(here, lexicon) && !lexicon.titles.has(here.lower);
		if (!listed && !nameThenRole && !roleThenName && !titleThenName) break;
		from = start;
	}
	return { from, to: phrase.to };
}

/**
 * The noun phrase that begins at `from`, as it stands after a tag ("kata …") or a preposition ("menurut …"), and no further
 * than `to`.
 */
export function nounPhraseAfter(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): Phrase | undefined {
	let at = from;
	if (units[at]?.lower === 'oleh') at++;
	const start = at;
	if (isPronoun(units, at, lexicon)) return { from: at, to: at + 1 };
	at = runOf(units, at, to, lexicon);
	if (at === start) return undefined;
	// An apposition between commas: a name after a role, or a role after a name.
	for (let round = 0; round < 4 && isComma(units[at]) && at + 1 < to; round++) {
		const next = runOf(units, at + 1, to, lexicon);
		const phrase = { from: at + 1, to: next };
		if (next === at + 1 || isTime(units, phrase, lexicon)) break;
		const first = units[at + 1] as Unit;
		if (isPlace(units, phrase, lexicon) && namesAfterPlace(units, next, to, lexicon)) {
			at = next;
			continue;
		}
		const closed =
			next >= to || units[next]?.kind !== 'word' || lexicon.prepositions.has(units[next]?.lower ?? '') || looksLikeVerb(units[next]);
		const head = units[start] as Unit;
		const name = isName(units, phrase, lexicon) && namesSource(head, lexicon) && !lexicon.institutions.has(first.lower);
		const role = namesSource(first, lexicon) && isNameWord(head, lexicon) && !(first.capital && lexicon.determiners.has(first.lower));
		if (!closed || !(name || role)) break;
		at = next;
	}
	while (at > start + 1 && isTimeWord(units[at - 1], lexicon)) at--;
	return { from: start, to: at };
}

/** "Kelurahan Sumbersari", "Jakarta Pusat": within an office that goes on after the next comma. */
function isPlace(units: readonly Unit[], { from, to }: Phrase, lexicon: Lexicon): boolean {
	const words = units.slice(from, to);
	return (
		words.every((unit) => unit.capital) &&
		(lexicon.institutions.has((words[0] as Unit).lower) || lexicon.places.has(words.map((unit) => unit.lower).join(' ')))
	);
}

/** Whether a name or the rest of an office follows the comma at `at`, and is all that follows it up to the next mark. */
function namesAfterPlace(units: readonly Unit[], at: number, to: number, lexicon: Lexicon): boolean {
	if (!isComma(units[at])) return false;
	const end = runOf(units, at + 1, to, lexicon);
	return end > at + 1 && !!units[at + 1]?.capital && !isTime(units, { from: at + 1, to: end }, lexicon);
}

/** The commas in "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Mahfud MD": a list of fields that ends in "dan". */
function isOfficeList(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
	if (!isComma(units[at])) return false;
	let i = at;
	let fields = 0;
	while (isComma(units[i])) {
		i++;
		if (/^(?:dan|serta)$/.test(units[i]?.lower ?? '')) return fields > 0 || !!units[i + 1]?.capital;
		const from = i;
		while (isNameWord(units[i], lexicon) && i - from < 4) i++;
		if (i === from) return false;
		fields++;
	}
	return fields > 0 && /^(?:dan|serta)$/.test(units[i]?.lower ?? '') && !!units[i + 1]?.capital;
}

/** The end of the run of words that can be one noun phrase. */
function runOf(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number {
	let names = 0;
	let at = from;
	for (; at < to && at - from < LONGEST; at++) {
		const unit = units[at] as Unit;
		if (unit.kind === 'brackets') continue;
		if (unit.text === '/' && units[at - 1]?.capital && units[at + 1]?.capital) continue;
		if (/^\d+$/.test(unit.text) && units[at - 1]?.capital && units[at + 1]?.capital) continue;
		if (isOfficeList(units, at, lexicon)) continue;
		if (unit.kind !== 'word' || isTimeWord(unit, lexicon)) break;
		if (isNameWord(unit, lexicon)) {
			names++;
			continue;
		}
		if (lexicon.relative.has(unit.lower)) {
			// "pejabat yang enggan disebutkan namanya" is how the source is named; of a known name it is a circumstance.
			if (
				names > 0 ||
				at === from ||
				lexicon.prepositions.has(units[at + 1]?.lower ?? '') ||
				/^di(?:lihat|terima|kutip|unggah)/.test(units[at + 1]?.lower ?? '')
			)
				break;
			while (at + 1 < to && units[at + 1]?.kind === 'word') at++;
			continue;
		}
		if (lexicon.prepositions.has(unit.lower)) {
			const next = units[at + 1];
			const belongs =
				/^(?:di|dari|pada|untuk)$/.test(unit.lower) && at > from && (names === 0 || /^(?:pada|dari)$/.test(unit.lower)) && !!next?.capital;
			if (!belongs || isTimeWord(next, lexicon)) break;
			continue;
		}
		if (lexicon.adverbs.has(unit.lower) || lexicon.subordinators.has(unit.lower) || looksLikeVerb(unit)) break;
		// Small words go on with a name only where they are part of names or offices ("Komunikasi dan Layanan Informasi").
		if (
			names > 0 &&
			!namesSource(unit, lexicon) &&
			!lexicon.nameParticles.has(unit.lower) &&
			!/^(?:dan|serta|tersebut|itu|ini)$/.test(unit.lower)
		)
			break;
		if (/^(?:dan|serta)$/.test(unit.lower) && !units[at + 1]?.capital && !namesSource(units[at + 1], lexicon)) break;
	}
	return at;
}
