import type { Found } from './found';
import type { Passage, TokenRange } from './passage';

/** Within what somebody says, a verb of saying counts only where it surely reports the words of a third. */
const SURE = 3;

/**
 * Sorts out statements that overlap: one whose cue stands in the content of another is told within it, and is kept, marked as
 * nested, only if it surely is somebody else's; of two readings of the same words the first stays.
 */
export function layer(p: Passage, candidates: readonly Found[]): Found[] {
	const kept: Found[] = [];
	for (const group of bySentence(p, candidates)) {
		const first = kept.length;
		for (const one of group) {
			const outer = group.find((other) => other !== one && holds(other, one) && !(holds(one, other) && !isAround(other)));
			if (outer) {
				if (isSomebodyElses(p, one)) kept.push({ ...one, nested: true });
			} else if (!kept.slice(first).some((other) => !other.nested && sharesMost(one, other))) kept.push(one);
		}
	}
	return kept;
}

/** Candidates of one sentence only are compared: sentences have a bound, so that the whole stays linear. */
function bySentence(p: Passage, candidates: readonly Found[]): Found[][] {
	const groups = new Map<number | undefined, Found[]>();
	for (const one of candidates) {
		const sentence = p.sentenceOf[one.cue?.from ?? one.content[0]?.from ?? 0];
		const group = groups.get(sentence);
		if (group) group.push(one);
		else groups.set(sentence, [one]);
	}
	return [...groups.values()];
}

/** The attribution follows or parts its content: of two that hold each other's cue, this is the outer one. */
const isAround = ({ rule }: Found) => rule.startsWith('en-content-');

/** Does the cue of the inner stand in the content of the outer? */
export function holds(outer: Found, inner: Found): boolean {
	const { cue } = inner;
	return cue !== undefined && outer.content.some(({ from, to }) => from <= cue.from && cue.to <= to);
}

function isSomebodyElses(p: Passage, { weight, source }: Found): boolean {
	return weight >= SURE && source !== undefined && p.classes.slice(source.from, source.to).includes('name');
}

function sharesMost(a: Found, b: Found): boolean {
	let shared = 0;
	for (const x of a.content) for (const y of b.content) shared += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
	return shared > 0.5 * Math.min(size(a.content), size(b.content));
}

const size = (ranges: readonly TokenRange[]) => ranges.reduce((sum, { from, to }) => sum + to - from, 0);
