import type { TokenRange } from './passage';

/** A statement found in one block, in tokens. */
export interface Found {
	content: TokenRange[];
	cue?: TokenRange;
	source?: TokenRange;
	rule: string;
	/** How sure, see `cue-verbs.ts`; candidates below the threshold are not reported. */
	weight: number;
	hedge?: TokenRange;
	/** Base form of the verb, for `act`. */
	verb?: string;
}
