import { cueVerbs, type Frame } from '../../languages/en/cue-verbs';
import type { Passage } from './passage';
import { verbBase } from './word-classes';

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
		if (entry.particles.every((particle, k) => p.lower[i + 1 + k] === particle)) return { entry, after: i + 1 + entry.particles.length };
	}
	return undefined;
}
