import type { Span } from '../article/article';

/** How the words stand in the article: in quotation marks, retold, or both. */
export type StatementKind = 'direct' | 'indirect' | 'mixed';

/**
 * What the statements stage finds. Who the source *is* (`sources/`) and when it was said (`dates/`) are added after.
 * Everything is spans of the article: a statement is exactly as the page has it.
 */
export interface StatementDraft {
	/** What was said; several spans where the attribution parts it ("…," kata X, "…"). */
	content: Span[];
	/** The words that tell us so ("kata", "menurut", "said"). None for a bare quotation in a run by the same speaker. */
	cue?: Span;
	/** Who said it, as written here: the whole noun phrase ("Presiden Rusia Vladimir Putin", "ia", "para ahli"). */
	mention?: Span;
	/** The fullest mention in the article of whoever `mention` refers to; the mention itself when there is none fuller. */
	antecedent?: Span;
	/** Name to show when the antecedent span alone does not give it (a surname introduced in two places). */
	speaker?: string;
	kind: StatementKind;
	/** A reported speech act (thanked, promised, refused): what was done, in the words of the cue's dictionary sense. */
	act?: string;
	/** The cue is negated or hedged ("tidak membantah", "diduga mengatakan"): the words that say so. */
	hedge?: Span;
	/** Index in the list of drafts of the statement this one stands in (KCNA says that Kim said). */
	within?: number;
	/** Id of the rule that found it. */
	rule: string;
}
