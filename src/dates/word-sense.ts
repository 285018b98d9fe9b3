/** One thing a word or sign can mean in a time expression: the class by which patterns call it, and its value. */
export interface Meaning {
	class: string;
	value: unknown;
}

/** All that a word or sign can mean, in the order the rules try it. */
export interface Sense {
	meanings: readonly Meaning[];
	/** A small number that senses share whose meanings are of the same classes in the same order: what is known of one holds for all. */
	kind: number;
	/** Not {@link SUPPORTING_CLASSES} alone. */
	carries: boolean;
}

/**
 * Words that only support others: no expression is made of them alone. A row of nothing else ("of the") is dropped at once, which
 * spares the rules two words of time in three. A rule of supporting words only is refused when the rules are indexed.
 */
export const SUPPORTING_CLASSES: ReadonlySet<string> = new Set([
	'about',
	'and',
	'apostrophe',
	'at',
	'clockPreposition',
	'close',
	'comma',
	'dash',
	'day',
	'dot',
	'ke',
	'number',
	'of',
	'on',
	'one',
	'open',
	'ordinal',
	'plus',
	'preposition',
	'slash',
	'the',
	'until',
]);

const kinds = new Map<string, number>();

export function senseOf(meanings: readonly Meaning[]): Sense {
	const classes = meanings.map((meaning) => meaning.class);
	const key = classes.join(' ');
	const kind = kinds.get(key) ?? kinds.size;
	kinds.set(key, kind);
	return { meanings, kind, carries: classes.some((className) => !SUPPORTING_CLASSES.has(className)) };
}
