import type { Article } from '../article/article';
import type { StatementDraft } from '../statements/draft';
import type { Provenance, Source } from './source';

export interface IdentifiedSources {
	sources: Source[];
	/** Id of the source of each draft, parallel to `drafts`. */
	sourceOf: string[];
	provenance: Provenance[];
}

/** Who the sources are: mentions of one source become one row, with naming, kind and what is on record. */
export function identifySources(_article: Article, _drafts: StatementDraft[]): IdentifiedSources {
	return { sources: [], sourceOf: [], provenance: [] };
}
