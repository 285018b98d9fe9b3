import { TIME_WORDS } from '../../languages/en/function-words';
import type { Cue } from './cue';
import { nounPhraseAfter } from './noun-phrases';
import type { Passage } from './passage';

const TIME = new Set(TIME_WORDS);
const TIME_OPENERS = new Set('last this next earlier later early late on'.split(' '));

/** After "said", over "on Tuesday", "in a statement", "to reporters", adverbs, and whom one tells: the token after them. */
export function adverbialEnd(p: Passage, cue: Cue): number {
	const limit = cue.sentence.to;
	let i = cue.after;
	if (cue.entry.frames.has('person-clause')) i = nounPhraseAfter(p, i, limit)?.to ?? i;
	for (;;) {
		if (cue.entry.base === 'ask' && p.lower[i] === 'about') return i;
		const next = oneAdverbial(p, i, limit);
		if (next === undefined) return i;
		i = next;
	}
}

function oneAdverbial(p: Passage, i: number, limit: number): number | undefined {
	if (i >= limit) return undefined;
	if (p.classes[i] === 'adverb') return i + 1;
	const word = p.lower[i] as string;
	if (TIME.has(word)) return i + 1;
	if (TIME_OPENERS.has(word) && TIME.has(p.lower[i + 1] ?? '')) return i + 2;
	if (p.classes[i] !== 'preposition' && word !== 'after' && word !== 'before' && word !== 'to') return undefined;
	if (word === 'like' || (word === 'about' && p.classes[i + 1] === 'number')) return undefined;
	return nounPhraseAfter(p, i + 1, limit)?.to;
}
