import type { CueEntry } from './cue-lexicon';
import type { TokenRange } from './passage';
import type { VerbGroup } from './verb-groups';

/** A verb of saying in one sentence. */
export interface Cue {
	verb: number;
	entry: CueEntry;
	/** Token after the verb and its particles. */
	after: number;
	group: VerbGroup;
	sentence: TokenRange;
	/** The subject does not reach back before this token. */
	limit: number;
}

export const DASHES = new Set(['—', '–', '--', '-', '―']);
