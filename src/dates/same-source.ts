import type { Block, Span } from '../article/article';
import type { StatementDraft } from '../statements/draft';
import { tokenise } from './time-tokens';

/** What tells two statements' sources apart or one. */
export interface SourceWords {
	antecedent: Span | undefined;
	/** The name to show, or the fullest mention. */
	name: string | undefined;
	/** The name without the title before it. */
	bare: string | undefined;
	/** A letter, a law, a report, or a part of one ("poin kedua"). */
	document: 'whole' | 'part' | undefined;
}

/** What stands before a name: a title up to a comma, or one that ends in an acronym ("Deputi Penindakan KPK Asep…"). */
const BEFORE_NAME = /^.*(?:,|\b\p{Lu}{2,}\b)\s*/su;
/** A name or mention is shorter; what goes on longer is no name. */
const LONGEST_NAME = 500;
const SHORTEST_PART = 3;

/** The words of a language for documents and for what they are made of. */
export interface DocumentWords {
	wholes: ReadonlySet<string>;
	parts: ReadonlySet<string>;
}

/** Read once a statement: the words of each are compared with those of many others. */
export function sourceWordsOf(
	{ speaker, antecedent, mention }: StatementDraft,
	blocks: readonly Pick<Block, 'text'>[],
	documents: DocumentWords,
): SourceWords {
	const span = antecedent ?? mention;
	const name = speaker ?? (span && blocks[span.block]?.text.slice(span.start, span.end));
	if (name === undefined || name.length > LONGEST_NAME) return { antecedent, name, bare: name, document: undefined };
	return { antecedent, name, bare: name.replace(BEFORE_NAME, ''), document: documentIn(name, documents) };
}

function documentIn(name: string, { wholes, parts }: DocumentWords): SourceWords['document'] {
	const words = tokenise(name);
	if (words.some(({ text }) => parts.has(text))) return 'part';
	return words.some(({ text }) => wholes.has(text)) ? 'whole' : undefined;
}

/**
 * Whether two statements are by one source, as far as the words of their mentions tell: the same fullest mention, the same name to
 * show, a name that ends or begins the other's ("Rahayu", "Asep" and "… KPK Asep Guntur Rahayu"), or a part of a document beside a
 * document ("poin kedua", "surat edaran itu"). Only certain enough to carry a date over; who a source is is settled in `sources/`.
 */
export function isSameSource(a: SourceWords, b: SourceWords): boolean {
	if (a.antecedent && b.antecedent && isSameSpan(a.antecedent, b.antecedent)) return true;
	if (a.name === undefined || b.name === undefined) return false;
	if (a.document && b.document && (a.document === 'part' || b.document === 'part')) return true;
	return a.name === b.name || isNameOf(a.name, b) || isNameOf(b.name, a);
}

function isSameSpan(a: Span, b: Span): boolean {
	return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** A word or more at the end of the name, or at the beginning of the bare one. */
function isNameOf(short: string, { name = '', bare = '' }: SourceWords): boolean {
	if (short.length < SHORTEST_PART) return false;
	return (name.endsWith(short) && name.at(-short.length - 1) === ' ') || (bare.startsWith(short) && bare[short.length] === ' ');
}
