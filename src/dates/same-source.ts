import type { Block, Span } from '../article/article';
import type { StatementDraft } from '../statements/draft';

/**
 * Whether two statements are by one source, as far as the words of their mentions tell: the same fullest mention, the same name to
 * show, or a name that ends the other's ("Rahayu", "Asep Guntur Rahayu"). Only certain enough to carry a date over; who a source is
 * is settled in `sources/`.
 */
export function isSameSource(a: StatementDraft, b: StatementDraft, blocks: readonly Pick<Block, 'text'>[]): boolean {
	const [first, second] = [nameOf(a, blocks), nameOf(b, blocks)];
	if (!first || !second) return false;
	if (a.antecedent && b.antecedent && isSameSpan(a.antecedent, b.antecedent)) return true;
	return first === second || endsWithName(first, second) || endsWithName(second, first);
}

function isSameSpan(a: Span, b: Span): boolean {
	return a.block === b.block && a.start < b.end && b.start < a.end;
}

function nameOf({ speaker, antecedent, mention }: StatementDraft, blocks: readonly Pick<Block, 'text'>[]): string | undefined {
	if (speaker) return speaker.toLowerCase();
	const span = antecedent ?? mention;
	return span && blocks[span.block]?.text.slice(span.start, span.end).toLowerCase();
}

function endsWithName(long: string, short: string): boolean {
	return short.length > 2 && long.endsWith(` ${short}`);
}
