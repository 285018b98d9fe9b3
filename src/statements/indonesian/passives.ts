import { contentStretch, type Found, stretch } from './found';
import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import { skipConnectives } from './phrases';
import type { Unit } from './units';

/** A pointer ("Hal itu") is no longer than this. */
const LONGEST_POINTER = 6;

/** Rules: dikatakannya, A · dijelaskan X, A · "Hal itu disampaikan X", which only tells who the text goes on about. */
export function passiveAt(units: readonly Unit[], at: number, lexicon: Lexicon): Found | undefined {
	const unit = units[at] as Unit;
	const clitic = lexicon.cliticPassive.get(unit.lower);
	const cue = stretch(units, at, at + 1);
	if (clitic) {
		const before = units[at - 1];
		if (before?.kind === 'word' && !lexicon.joiners.has(before.lower) && skipConnectives(units, 0, at, lexicon) < at) return undefined;
		const content = contentStretch(units, at + 1, units.length);
		return content && { rule: 'id-passive-clitic', cue, mention: { start: unit.end - clitic.suffix, end: unit.end }, content: [content] };
	}
	if (!lexicon.passive.has(unit.lower)) return undefined;
	const source = nounPhraseAfter(units, at + 1, units.length, lexicon);
	if (!source || !(units[source.from] as Unit).capital) return undefined;
	const mention = stretch(units, source.from, source.to);
	if (skipConnectives(units, 0, at, lexicon) === at) {
		const opened = units[source.to]?.text === ',' || lexicon.openers.has(units[source.to]?.lower ?? '');
		const content = opened && contentStretch(units, source.to, units.length);
		if (content) return { rule: 'id-passive', cue, mention, content: [content] };
	}
	const content = at <= LONGEST_POINTER && contentStretch(units, 0, at);
	return content ? { rule: 'id-pointer', cue, mention, content: [content], pointer: true } : undefined;
}
