import type { Block, Span } from '../article/article';
import type { StatementDraft } from '../statements/draft';

/**
 * Whether two statements are by one source, as far as the words of their mentions tell: the same fullest mention, the same name to
 * show, or a name that ends or begins the other's ("Rahayu", "Asep" and "… KPK Asep Guntur Rahayu"). Only certain enough to carry a
 * date over; who a source is is settled in `sources/`.
 */
export function isSameSource(a: StatementDraft, b: StatementDraft, blocks: readonly Pick<Block, 'text'>[]): boolean {
	if (a.antecedent && b.antecedent && isSameSpan(a.antecedent, b.antecedent)) return true;
	const [first, second] = [nameOf(a, blocks), nameOf(b, blocks)];
	return first !== undefined && second !== undefined && (first === second || isNameOf(first, second) || isNameOf(second, first));
}

function isSameSpan(a: Span, b: Span): boolean {
	return a.block === b.block && a.start < b.end && b.start < a.end;
}

function nameOf({ speaker, antecedent, mention }: StatementDraft, blocks: readonly Pick<Block, 'text'>[]): string | undefined {
	const span = antecedent ?? mention;
	return speaker ?? (span && blocks[span.block]?.text.slice(span.start, span.end));
}

/** What stands before a name: a title up to a comma, or one that ends in an acronym ("Deputi Penindakan KPK Asep…"). */
const BEFORE_NAME = /^.*(?:,|\b\p{Lu}{2,}\b)\s*/su;

function isNameOf(short: string, long: string): boolean {
	if (short.length < 3) return false;
	return long.endsWith(` ${short}`) || long.replace(BEFORE_NAME, '').startsWith(`${short} `);
}
