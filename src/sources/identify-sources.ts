import type { Article, Span } from '../article/article';
import type { StatementDraft } from '../statements/draft';
import type { Provenance, Source } from './source';

export interface IdentifiedSources {
	sources: Source[];
	/** Id of the source of each draft, parallel to `drafts`. */
	sourceOf: string[];
	provenance: Provenance[];
}

/** Who the sources are: mentions of one source become one row, with naming, kind and what is on record. */
export function identifySources(article: Article, drafts: StatementDraft[]): IdentifiedSources {
	const textOf = (span: Span | undefined) => (span ? (article.blocks[span.block]?.text.slice(span.start, span.end) ?? '') : '');
	const rows = new Map<string, Source>();
	const sourceOf = drafts.map((draft) => {
		const name = draft.speaker ?? (textOf(draft.antecedent) || textOf(draft.mention) || textOf(draft.cue) || '?');
		const row = rows.get(name) ?? {
			id: `s${rows.size + 1}`,
			name,
			mentions: [],
			naming: /\p{Lu}/u.test(name) ? 'named-person' : 'unresolved',
			kind: 'other',
			rules: [],
		};
		rows.set(name, row);
		if (draft.mention) row.mentions.push(draft.mention);
		return row.id;
	});
	return { sources: [...rows.values()], sourceOf, provenance: [] };
}
