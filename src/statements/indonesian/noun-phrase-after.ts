import type { Lexicon } from './lexicon';
import {
	isComma,
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
} from './phrases';
import type { Unit } from './units';

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
		const closed = next >= to || units[next]?.kind !== 'word' || lexicon.prepositions.has(units[next]?.lower ?? '');
		const head = units[start] as Unit;
		const name = isName(units, phrase, lexicon) && namesSource(head, lexicon) && !lexicon.institutions.has(first.lower);
		const clause = units.slice(at + 1, next).some((unit) => lexicon.relative.has(unit.lower));
		const role =
			!clause && namesSource(first, lexicon) && isNameWord(head, lexicon) && !(first.capital && lexicon.determiners.has(first.lower));
		if (!(name && (closed || looksLikeVerb(units[next]))) && !(role && closed)) break;
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
	for (; at < to && at - from < LONGEST_PHRASE; at++) {
		const unit = units[at] as Unit;
		if (unit.kind === 'brackets') continue;
		if (isInitial(units, at)) continue;
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
		if (lexicon.negators.has(unit.lower) || (lexicon.unreal.has(unit.lower) && at > from)) break;
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
