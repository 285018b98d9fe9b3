import type { WordClass } from './dictionary';
import { FINITE, nounPhraseAfter } from './noun-phrases';
import type { Passage, TokenRange } from './passage';

/** Is the verb in a clause that opens the sentence and is not its main clause ("While Moss said …", "Asked whether …")? */
export function opensSubordinate(p: Passage, verb: number, sentence: TokenRange): boolean {
	if (verb === sentence.from) return true;
	for (let i = verb - 1; i >= sentence.from && verb - i < 12; i--) {
		if (p.tokens[i]?.text === ',') return false;
		if (p.lower[i] === 'when') return true;
		if (p.classes[i] === 'subordinator' && p.lower[i] !== 'that') return i - sentence.from <= 1 || i === verb - 1;
		if (p.classes[i] === 'preposition' && i === verb - 1 && p.classes[verb] === 'gerund') return i - sentence.from <= 1;
	}
	return false;
}

/** The first comma in the range after which a clause of its own begins, and the subject of that clause. */
export function mainClauseAfter(p: Passage, range: TokenRange, limit: number): { comma: number; subject: TokenRange } | undefined {
	for (let i = range.from + 1; i < range.to; i++) {
		if (p.tokens[i]?.text !== ',') continue;
		// The comma may stand inside closing quotation marks.
		const quotation = p.quotations[p.quotationOf[i] as number];
		if (quotation && i !== quotation.to - 2) continue;
		const comma = quotation ? quotation.to : i;
		const subject = nounPhraseAfter(p, quotation ? comma : i + 1, limit);
		if (subject && opensPredicate(p, subject)) return { comma, subject };
	}
	return undefined;
}

/** Does a finite verb, or something told about the subject before it, follow? */
function opensPredicate(p: Passage, subject: TokenRange): boolean {
	const next = p.classes[subject.to];
	if (p.classes[subject.from] === 'pronoun' && /['’]/.test(p.lower[subject.from] as string)) return true;
	return (
		FINITE.has(next as WordClass) ||
		next === 'base' ||
		next === 'adverb' ||
		p.lower[subject.to] === 'who' ||
		p.tokens[subject.to]?.text === ','
	);
}
