import type { Block, Span } from '../article/article';
import type { Naming, Source, SourceKind } from './source';

/** What the figures need of a statement of a report. */
export interface CountedStatement {
	id: string;
	content: readonly Span[];
	/** Id of its source. */
	source: string;
	/** Id of the statement it stands in. */
	within?: string;
}

/** Figures over an article that a reader can check by counting. No score is made of them. */
export interface Figures {
	statements: number;
	/** Statements by how well their source can be known; only what occurs. */
	byNaming: Partial<Record<Naming, number>>;
	/** Statements by the kind of their source; only what occurs. */
	byKind: Partial<Record<SourceKind, number>>;
	/** Characters of the article's text. */
	characters: number;
	/** Characters spoken by sources of a kind; a statement inside another counts as the outer one's. The rest is the newsroom's own voice. */
	charactersByKind: Partial<Record<SourceKind, number>>;
	/** Sources the article itself lets speak: those of at least one statement that stands in no other. */
	independentSources: number;
	/** Statements that are known only through another source, and through that one alone. */
	throughSingleRelay: number;
}

/** Counts; sources and statements as a report has them. */
export function figuresOf(
	blocks: readonly Pick<Block, 'text'>[],
	statements: readonly CountedStatement[],
	sources: readonly Pick<Source, 'id' | 'naming' | 'kind'>[],
): Figures {
	const sourceOf = new Map(sources.map((source) => [source.id, source]));
	const outer = statements.filter(({ within }) => within === undefined);
	const byNaming: Figures['byNaming'] = {};
	const byKind: Figures['byKind'] = {};
	for (const { source } of statements) {
		const told = sourceOf.get(source);
		if (!told) continue;
		byNaming[told.naming] = (byNaming[told.naming] ?? 0) + 1;
		byKind[told.kind] = (byKind[told.kind] ?? 0) + 1;
	}
	return {
		statements: statements.length,
		byNaming,
		byKind,
		characters: blocks.reduce((sum, { text }) => sum + text.length, 0),
		charactersByKind: charactersByKind(outer, sourceOf),
		independentSources: new Set(outer.map(({ source }) => source)).size,
		throughSingleRelay: countSingleRelay(statements),
	};
}

/** Each character counts once: where two statements overlap, for the one that begins first. */
function charactersByKind(
	statements: readonly CountedStatement[],
	sourceOf: ReadonlyMap<string, Pick<Source, 'kind'>>,
): Figures['charactersByKind'] {
	const spans = statements
		.flatMap(({ content, source }) => content.map((span) => ({ ...span, kind: sourceOf.get(source)?.kind })))
		.toSorted((a, b) => a.block - b.block || a.start - b.start);
	const counts: Figures['charactersByKind'] = {};
	let block = -1;
	let counted = 0;
	for (const span of spans) {
		if (span.block !== block) counted = 0;
		block = span.block;
		const length = span.end - Math.max(span.start, counted);
		if (length > 0 && span.kind) counts[span.kind] = (counts[span.kind] ?? 0) + length;
		counted = Math.max(counted, span.end);
	}
	return counts;
}

/** A source heard inside the statements of one other source only rests on that relay; one heard itself, or through two, does not. */
function countSingleRelay(statements: readonly CountedStatement[]): number {
	const sourceOfStatement = new Map(statements.map(({ id, source }) => [id, source]));
	const relays = new Map<string, Set<string | undefined>>();
	for (const { source, within } of statements) {
		const through = relays.get(source) ?? new Set();
		through.add(within === undefined ? undefined : sourceOfStatement.get(within));
		relays.set(source, through);
	}
	return statements.filter(({ source, within }) => within !== undefined && relays.get(source)?.size === 1).length;
}
