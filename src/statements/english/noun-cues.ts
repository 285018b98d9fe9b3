import { cueNouns } from '../../languages/en/cue-nouns';
import { contentEnd } from './content';
import type { Found } from './found';
import type { Passage } from './passage';
import { POSSESSIVE_ENDING } from './word-classes';

const openersOf = new Map<string, Set<string>>();
for (const [opener, nouns] of Object.entries(cueNouns)) {
	for (const noun of nouns) openersOf.set(noun, new Set([...(openersOf.get(noun) ?? []), opener]));
}
/** Words between the owner and the noun ("his repeated, false claim that"). */
const REACH = 4;

/** "Moss's claim that …", "her promise to …": a noun for something said, whose it is, and what it was. */
export function findNounCues(p: Passage): Found[] {
	const found: Found[] = [];
	for (const sentence of p.sentences) {
		for (let i = sentence.from + 1; i + 2 < sentence.to; i++) {
			if (p.quotationOf[i] !== -1 || !openersOf.get(p.lower[i] as string)?.has(p.lower[i + 1] as string)) continue;
			const owner = ownerOf(p, i, sentence.from);
			if (!owner) continue;
			const from = p.lower[i + 1] === 'that' || p.lower[i + 1] === 'to' ? i + 1 : i + 2;
			const to = contentEnd(p, from, sentence.to, 'phrase');
			if (to - from < 2) continue;
			found.push({
				content: [{ from, to }],
				cue: { from: i, to: from === i + 1 ? i + 1 : i + 2 },
				source: owner,
				rule: 'en-noun',
				weight: 2,
			});
		}
	}
	return found;
}

/** The possessive before the noun: "her", "Ann Moss's". */
function ownerOf(p: Passage, noun: number, limit: number) {
	for (let k = noun - 1; k >= limit && noun - k <= REACH; k--) {
		if (p.classes[k] === 'possessive') return { from: k, to: k + 1 };
		if (POSSESSIVE_ENDING.test(p.lower[k] as string) && (p.classes[k] === 'name' || p.classes[k] === 'noun')) {
			let from = k;
			while (from > limit && (p.classes[from - 1] === 'name' || p.tokens[from - 1]?.text === '.')) from--;
			return { from, to: k + 1 };
		}
		if (!/^(?:adjective|noun|adverb|participle|past|mark)$/.test(p.classes[k] as string)) return undefined;
	}
	return undefined;
}
