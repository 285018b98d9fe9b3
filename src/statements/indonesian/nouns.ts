import { contentStretch, type Found, stretch } from './found';
import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import type { Unit } from './units';

/** The longest a speaker's name before a colon is. */
const LONGEST_LABEL = 8;

/** Rules: pernyataan X bahwa A · klaimnya bahwa A · X: "A". */
export function findNouns(units: readonly Unit[], lexicon: Lexicon): Found[] {
	const found: Found[] = [];
	for (let i = 0; i < units.length; i++) {
		const unit = units[i] as Unit;
		const suffix = lexicon.cliticSpeechNouns.get(unit.lower);
		if (suffix === undefined && !lexicon.speechNouns.has(unit.lower)) continue;
		const source = suffix === undefined ? nounPhraseAfter(units, i + 1, units.length, lexicon) : undefined;
		const opener = source?.to ?? i + 1;
		if (units[opener]?.lower !== 'bahwa' || (suffix === undefined && !source)) continue;
		const content = contentStretch(units, opener, units.length);
		if (!content) continue;
		const mention = source ? stretch(units, source.from, source.to) : { start: unit.end - (suffix as number), end: unit.end };
		found.push({ rule: 'id-noun', cue: stretch(units, i, i + 1), mention, content: [content], aside: true });
	}
	return [...found, ...labelled(units, lexicon)];
}

/** "Menkeu: "Harga turun.""  Nothing but a name before the colon, nothing but a quotation after it. */
function labelled(units: readonly Unit[], lexicon: Lexicon): Found[] {
	const colon = units.findIndex((unit) => unit.text === ':');
	const quotation = units[colon + 1];
	if (colon < 1 || colon > LONGEST_LABEL || quotation?.kind !== 'quotation' || !(units[0] as Unit).capital) return [];
	const label = nounPhraseAfter(units, 0, colon, lexicon);
	if (!label || label.to !== colon) return [];
	return [{ rule: 'id-colon', mention: stretch(units, 0, colon), content: [stretch(units, colon + 1, colon + 2)] }];
}
