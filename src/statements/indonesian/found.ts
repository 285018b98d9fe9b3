import type { Stretch } from '../sentences';
import type { Unit } from './units';

/** A statement as one rule sees it in one sentence: offsets into the block. */
export interface Found {
	rule: string;
	cue?: Stretch;
	/** Who speaks, as written; the suffix of "katanya" where that is all. */
	mention?: Stretch;
	content: Stretch[];
	act?: string;
	hedge?: Stretch;
	/** The words name a speaker and point back to what was said ("Hal itu disampaikan X"): good for knowing who "dia" is, no more. */
	pointer?: boolean;
	/** Told in passing, within another's words or in a relative clause: the text does not go on about this speaker. */
	aside?: boolean;
}

export const stretch = (units: readonly Unit[], from: number, to: number): Stretch => ({
	start: (units[from] as Unit).start,
	end: (units[to - 1] as Unit).end,
});

/** The units from `from` to `to` without marks at either end (a closing bracket or quotation stays); undefined if nothing is left. */
export function contentStretch(units: readonly Unit[], from: number, to: number): Stretch | undefined {
	let start = from;
	let end = to;
	while (start < end && units[start]?.kind === 'mark') start++;
	while (end > start && units[end - 1]?.kind === 'mark' && !/^[%)\]]$/.test((units[end - 1] as Unit).text)) end--;
	return start < end ? stretch(units, start, end) : undefined;
}
