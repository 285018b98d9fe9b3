import type { TokenRange } from './passage';
import type { RuleId } from './rules';

/** A statement found in one block, in tokens. */
export interface Found {
	content: TokenRange[];
	cue?: TokenRange;
	source?: TokenRange;
	/** For "who" and "which": the noun phrase they stand for. */
	antecedent?: TokenRange;
	rule: RuleId;
	/** How sure, see `cue-verbs.ts`; candidates below the threshold are not reported. */
	weight: number;
	hedge?: TokenRange;
	/** What was done by speaking, from the dictionary of `cue-verbs.ts`. */
	act?: string;
	/** Told within another statement of the sentence. */
	nested?: boolean;
}
