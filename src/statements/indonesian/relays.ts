import { contentStretch, type Found, stretch } from './found';
import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import { isTime, skipConnectives } from './phrases';
import type { Unit } from './units';

/**
 * Rule: "Dilansir (dari) X, A" and "A, seperti dikutip dari X", where the sentence names nobody else as its speaker: then X is who
 * says it. Where somebody else speaks, X only passed it on.
 */
export function findRelay(units: readonly Unit[], lexicon: Lexicon): Found | undefined {
	for (let i = 0; i < units.length; i++) {
		if (!lexicon.relays.has(units[i]?.lower ?? '')) continue;
		const dari = units[i + 1]?.lower === 'dari';
		const source = nounPhraseAfter(units, dari ? i + 2 : i + 1, units.length, lexicon);
		if (!source || !(units[source.from] as Unit).capital) continue;
		const initial = skipConnectives(units, 0, i, lexicon) === i;
		const content = initial
			? contentStretch(units, afterTime(units, source.to, lexicon), units.length)
			: contentStretch(units, 0, withLink(units, i));
		if (!content || content.end - content.start < 20) continue;
		return {
			rule: 'id-relay',
			cue: stretch(units, i, dari ? i + 2 : i + 1),
			mention: stretch(units, source.from, source.to),
			content: [content],
		};
	}
	return undefined;
}

/** "seperti dikutip", "sebagaimana dilansir". */
function withLink(units: readonly Unit[], at: number): number {
	return /^(?:seperti|sebagaimana|demikian|yang)$/.test(units[at - 1]?.lower ?? '') ? at - 1 : at;
}

/** "Dilansir Reuters, Senin (2/3), A". */
function afterTime(units: readonly Unit[], from: number, lexicon: Lexicon): number {
	let at = from;
	while (units[at]?.kind === 'mark') at++;
	let comma = at;
	while (comma < units.length && units[comma]?.text !== ',') comma++;
	return comma < units.length && isTime(units, { from: at, to: comma }, lexicon) ? comma + 1 : from;
}
