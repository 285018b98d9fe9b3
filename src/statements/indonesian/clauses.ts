import { finiteWords } from '../../languages/id/grammar-words';
import type { Lexicon } from './lexicon';
import { looksLikeVerb } from './phrases';
import type { Unit } from './units';

/** A predicate stands within so many units of the beginning of a clause, or we do not look for it. */
const REACH = 25;
const DEMONSTRATIVES = new Set(['itu', 'ini', 'tersebut']);

/** "video itu palsu": a plain word after the noun phrase is what is said of it. */
function saysSomethingOf(unit: Unit | undefined, lexicon: Lexicon): boolean {
	return (
		unit?.kind === 'word' &&
		!unit.capital &&
		!lexicon.prepositions.has(unit.lower) &&
		!lexicon.joiners.has(unit.lower) &&
		!lexicon.relative.has(unit.lower)
	);
}

/** Whether words that nothing opens are a clause: something finite stands among them, outside a relative clause. */
export function isClause(units: readonly Unit[], from: number, to: number, lexicon: Lexicon): boolean {
	let relative = false;
	for (let i = from; i < to && i < from + REACH; i++) {
		const { lower, kind } = units[i] as Unit;
		if (lexicon.relative.has(lower)) relative = true;
		else if (finiteWords.has(lower) && (!relative || i === from)) return true;
		else if (DEMONSTRATIVES.has(lower) && saysSomethingOf(units[i + 1], lexicon)) return true;
		else if (looksLikeVerb(units[i])) {
			if (!relative) return i > from;
			relative = false;
		} else if (kind === 'mark') relative = false;
	}
	return false;
}
