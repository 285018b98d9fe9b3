import { cueVerbs, type Frame } from '../../languages/en/cue-verbs';
import { verbBase } from './dictionary';
import { nounPhraseAfter } from './noun-phrases';
import type { Passage } from './passage';

/** A verb of saying as the dictionary has it: its frames, each with how sure it is that words are reported. */
export interface CueEntry {
	base: string;
	/** "out" of "point out". */
	particles: readonly string[];
	frames: ReadonlyMap<Frame, number>;
}

const entries = new Map<string, CueEntry>();
for (const { frames, weight, verbs } of cueVerbs) {
	for (const key of verbs.split(' ')) {
		const [base = '', ...particles] = key.split('-');
		const known = (entries.get(key)?.frames ?? new Map<Frame, number>()) as Map<Frame, number>;
		for (const frame of frames) known.set(frame, Math.max(weight, known.get(frame) ?? 0));
		entries.set(key, { base, particles, frames: known });
	}
}
/** Longest first, so that "call for" is tried before "call". */
const byBase = new Map<string, CueEntry[]>();
for (const entry of entries.values()) byBase.set(entry.base, [...(byBase.get(entry.base) ?? []), entry]);
for (const list of byBase.values()) list.sort((a, b) => b.particles.length - a.particles.length);

/** The entry for the verb at token `i`, with its particles, and the token after them. */
export function cueAt(p: Passage, i: number): { entry: CueEntry; after: number } | undefined {
	const base = verbBase(p.lower[i] as string);
	for (const entry of (base && byBase.get(base)) || []) {
		const after = afterParticles(p, i + 1, entry.particles);
		if (after !== undefined) return { entry, after };
	}
	return undefined;
}

/** "talked openly about", "spoke to voters about": adverbs and whom one speaks to may stand before the last particle. */
function afterParticles(p: Passage, from: number, particles: readonly string[]): number | undefined {
	let k = from;
	for (const particle of particles) {
		if (p.lower[k] === particle) {
			k++;
			continue;
		}
		if (particle !== particles.at(-1)) return undefined;
		while (p.classes[k] === 'adverb' && p.lower[k] !== particle) k++;
		if ((p.lower[k] === 'to' || p.lower[k] === 'with') && particle === 'about') k = nounPhraseAfter(p, k + 1, p.tokens.length)?.to ?? k;
		if (p.lower[k] !== particle) return undefined;
		k++;
	}
	return k;
}
