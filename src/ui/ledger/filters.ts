import type { ArticleReport, Statement } from '../../report/report';
import type { Source } from '../../sources/source';
import { isUnnamed } from '../source-kinds';

/** What a statement can be filtered by: how well its source is named, direct or paraphrase, kind of source. */
export type FacetName = 'naming' | 'form' | 'kind';

/** One value of one facet as a key of a set: "naming:unnamed-group". */
export type FilterKey = `${FacetName}:${string}`;

export interface FilterOption {
	key: FilterKey;
	facet: FacetName;
	value: string;
	/** Statements that would be left of all. */
	count: number;
}

/** Whoever is not named, one or many: the first thing a reader asks for, in one choice. */
export const ANY_UNNAMED: FilterKey = 'naming:unnamed';

const FACETS: FacetName[] = ['naming', 'form', 'kind'];

function facetValue(facet: FacetName, statement: Statement, source: Source | undefined): string {
	if (facet === 'form') return statement.kind;
	if (facet === 'naming') return source?.naming ?? 'unresolved';
	return source?.kind ?? 'other';
}

/** The values that occur in this article, most frequent first; none for a facet with one value, which would filter nothing. */
export function filterOptions(report: ArticleReport): FilterOption[] {
	const sources = new Map(report.sources.map((source) => [source.id, source]));
	return FACETS.flatMap((facet) => {
		const counts = new Map<string, number>();
		for (const statement of report.statements) {
			const value = facetValue(facet, statement, sources.get(statement.source));
			counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		if (counts.size < 2) return [];
		const unnamed = facet === 'naming' ? [...counts].filter(([value]) => isUnnamed(value as Source['naming'])) : [];
		return [
			...(unnamed.length > 1 ? [['unnamed', unnamed.reduce((sum, [, count]) => sum + count, 0)] as const] : []),
			...[...counts].sort((a, b) => b[1] - a[1]),
		].map(([value, count]): FilterOption => ({ key: `${facet}:${value}`, facet, value, count }));
	});
}

/** Within one facet any of the chosen values will do; each facet with a choice must be met. Nothing chosen: everything. */
export function matchesFilters(report: ArticleReport, chosen: ReadonlySet<FilterKey>): (statement: Statement) => boolean {
	const sources = new Map(report.sources.map((source) => [source.id, source]));
	const facets = FACETS.filter((facet) => [...chosen].some((key) => key.startsWith(`${facet}:`)));
	return (statement) => {
		const source = sources.get(statement.source);
		return facets.every(
			(facet) =>
				chosen.has(`${facet}:${facetValue(facet, statement, source)}`) ||
				(facet === 'naming' && chosen.has(ANY_UNNAMED) && (!source || isUnnamed(source.naming))),
		);
	};
}
