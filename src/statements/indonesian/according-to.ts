import { contentStretch, type Found, stretch } from './found';
import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import { isTime, namesSource, type Phrase } from './phrases';
import type { Unit } from './units';

/** Rules: menurut X, A · A, menurut X, B · menurutnya, A. */
export function findAccordingTo(units: readonly Unit[], lexicon: Lexicon): Found[] {
	const found: Found[] = [];
	for (let i = 0; i < units.length; i++) {
		const unit = units[i] as Unit;
		const suffix = lexicon.cliticAccordingTo.get(unit.lower);
		if (suffix === undefined && !lexicon.accordingTo.has(unit.lower)) continue;
		const phrase = suffix === undefined ? nounPhraseAfter(units, i + 1, units.length, lexicon) : undefined;
		const source = phrase && closeTo(units, phrase, lexicon);
		if (suffix === undefined && (!source || lexicon.notSources.has((units[source.from] as Unit).lower))) continue;
		const after = afterCircumstances(units, source?.to ?? i + 1, lexicon);
		const from = clauseStart(units, i, lexicon);
		const content = [contentStretch(units, from, i), contentStretch(units, after, units.length)].filter((part) => part !== undefined);
		if (content.length === 0) continue;
		found.push({
			rule: source ? 'id-according-to' : 'id-according-to-clitic',
			cue: stretch(units, i, i + 1),
			mention: source ? stretch(units, source.from, source.to) : { start: unit.end - (suffix as number), end: unit.end },
			content,
		});
	}
	return found;
}

/** "PSBB menurut polisi bagian dari …": where no mark ends a phrase in small letters, it ends with the words that name sources. */
function closeTo(units: readonly Unit[], { from, to }: Phrase, lexicon: Lexicon): Phrase {
	if (units[to]?.kind !== 'word' || units.slice(from, to).some((unit) => unit.capital)) return { from, to };
	let end = from + 1;
	while (end < to && (namesSource(units[end], lexicon) || /^(?:itu|ini|tersebut)$/.test(units[end]?.lower ?? ''))) end++;
	return { from, to: end };
}

/** "menurut X, dalam laporannya di Jakarta, Rabu, A": A begins after the day. */
function afterCircumstances(units: readonly Unit[], from: number, lexicon: Lexicon): number {
	let at = from;
	while (units[at]?.kind === 'mark') at++;
	let end = at;
	while (end < units.length && units[end]?.text !== ',') end++;
	return end < units.length && isTime(units, { from: at, to: end }, lexicon) ? end + 1 : at;
}

/** Where the clause begins that "menurut" stands in: the sentence, or after a word that sets two clauses against each other. */
function clauseStart(units: readonly Unit[], at: number, lexicon: Lexicon): number {
	let last = at - 1;
	while (units[last]?.kind === 'mark') last--;
	if (units[last]?.kind === 'quotation') return last;
	for (let i = last; i > 0; i--) {
		const unit = units[i] as Unit;
		if (unit.kind === 'quotation' || unit.text === ';' || unit.text === ':') return i + 1;
		if (lexicon.subordinators.has(unit.lower) && i > 8 && /^(?:sedangkan|sementara|namun|tetapi|padahal)$/.test(unit.lower)) return i;
	}
	return 0;
}
