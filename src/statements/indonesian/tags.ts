import { beginsWithCapital } from '../../languages/capital';
import { LETTER } from '../../languages/letters';
import type { Stretch } from '../sentences';
import { isClause } from './clauses';
import { contentStretch, type Found, stretch } from './found';
import type { Lexicon } from './lexicon';
import { nounPhraseAfter } from './noun-phrase-after';
import { isTime, isTimeWord, looksLikeVerb, skipConnectives } from './phrases';
import type { Unit } from './units';

/** Rules: "…," kata X · "…," katanya · "…," and a word no list has · A, kata X, B · kata X, A. */
const RULES = { words: 'id-tag', clitic: 'id-tag-clitic', unlisted: 'id-tag-unlisted' };

const isMark = (unit: Unit | undefined) => unit?.kind === 'mark';
const isQuotation = (unit: Unit | undefined) => unit?.kind === 'quotation';

/** Quotations end in a mark when a tag follows; words set apart do not. */
const ENDS_LIKE_SPEECH = /[,.?!…][”"’'»]?$|[”"’'»],$/;

interface Tag {
	/** Units of the cue. */
	from: number;
	to: number;
	rule: string;
	/** Length of the suffix that stands for the speaker. */
	suffix: number;
	quotation: boolean;
}

/** The statements of a sentence that are told after (or around) the words said. */
export function findTagged(units: readonly Unit[], lexicon: Lexicon): Found[] {
	const found: Found[] = [];
	let free = 0;
	for (let i = 0; i < units.length; i++) {
		const tag = tagAt(units, i, lexicon);
		if (!tag) continue;
		const result = readTagged(units, tag, free, lexicon);
		if (!result) continue;
		found.push(result.found);
		free = result.end;
		i = Math.max(i, tag.to - 1);
	}
	return found;
}

function tagAt(units: readonly Unit[], at: number, lexicon: Lexicon): Tag | undefined {
	const unit = units[at] as Unit;
	if (unit.kind !== 'word') return undefined;
	const before = units[at - 1];
	const afterQuotation = isQuotation(before) || (isMark(before) && isQuotation(units[at - 2]));
	const afterMark = skipConnectives(units, 0, at, lexicon) === at || (isMark(before) && /^[,–—!?.…]+$/.test((before as Unit).text));
	if (!afterQuotation && !afterMark) return undefined;

	const clitic = lexicon.cliticTag.get(unit.lower);
	const root = clitic ? unit.lower.slice(0, -clitic.suffix) : unit.lower;
	if (!afterQuotation && lexicon.nounTags.has(root)) return undefined;
	if (clitic) return { from: at, to: at + 1, rule: RULES.clitic, suffix: clitic.suffix, quotation: afterQuotation };

	if (lexicon.tag.has(unit.lower)) {
		let to = at + 1;
		// "lanjut bunyi surat itu", "demikian kata X", "ujar X menambahkan"
		while (lexicon.tag.has(units[to]?.lower ?? '') || lexicon.tagNouns.has(units[to]?.lower ?? '')) to++;
		const last = lexicon.cliticTag.get(units[to]?.lower ?? '');
		if (last) return { from: at, to: to + 1, rule: RULES.clitic, suffix: last.suffix, quotation: afterQuotation };
		const next = units[to];
		const speaker =
			next?.kind === 'word' &&
			(next.capital ||
				lexicon.pronouns.has(next.lower) ||
				lexicon.roles.has(next.lower) ||
				lexicon.determiners.has(next.lower) ||
				lexicon.titles.has(next.lower) ||
				lexicon.documents.has(next.lower) ||
				lexicon.institutions.has(next.lower) ||
				next.lower === 'oleh' ||
				(afterQuotation && !lexicon.prepositions.has(next.lower)));
		return speaker ? { from: at, to, rule: RULES.words, suffix: 0, quotation: afterQuotation } : undefined;
	}
	if (!afterQuotation || unit.capital || !saysMore(units, at, lexicon)) return undefined;
	const quotation = isQuotation(before) ? before : units[at - 2];
	if (!quotation || !ENDS_LIKE_SPEECH.test(quotation.text + (isMark(before) ? (before as Unit).text : ''))) return undefined;
	const suffix = WORD_WITH_NYA.test(unit.lower) && !units[at + 1]?.capital ? 3 : 0;
	if (suffix || units[at + 1]?.capital) return { from: at, to: at + 1, rule: RULES.unlisted, suffix, quotation: true };
	return undefined;
}

const PLAIN_WORD = new RegExp(`^[${LETTER}]{3,}$`);
const WORD_WITH_NYA = new RegExp(`^[${LETTER}]{3,}nya$`);

/** Whether an unlisted word after a quotation can be a verb of saying: a plain word, none of the small words of the language. */
function saysMore(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
	const { lower } = units[at] as Unit;
	return (
		PLAIN_WORD.test(lower) &&
		!looksLikeVerb(units[at]) &&
		!lexicon.prepositions.has(lower) &&
		!lexicon.subordinators.has(lower) &&
		!lexicon.adverbs.has(lower) &&
		!lexicon.joiners.has(lower) &&
		!lexicon.relative.has(lower) &&
		!lexicon.roles.has(lower) &&
		!lexicon.active.has(lower) &&
		!lexicon.pronouns.has(lower)
	);
}

function readTagged(units: readonly Unit[], tag: Tag, free: number, lexicon: Lexicon): { found: Found; end: number } | undefined {
	const cueUnit = units[tag.to - 1] as Unit;
	const source = tag.suffix ? undefined : nounPhraseAfter(units, tag.to, units.length, lexicon);
	if (!tag.suffix && !source) return undefined;
	const mention = source ? stretch(units, source.from, source.to) : { start: cueUnit.end - tag.suffix, end: cueUnit.end };
	const after = source?.to ?? tag.to;
	const before = contentBefore(units, tag, free, lexicon);
	const content = before ? [before.stretch] : [];
	let end = after;
	const rest = contentAfter(units, after, before?.kind ?? 'nothing', lexicon);
	if (rest) {
		content.push(stretch(units, rest.from, rest.to));
		end = rest.to;
	}
	if (content.length === 0) return undefined;
	return { found: { rule: tag.rule, cue: stretch(units, tag.from, tag.to), mention, content }, end };
}

/** `clause`: whole as it stands; `part`: the beginning of one. */
type Before = 'quotation' | 'clause' | 'part' | 'nothing';

function contentBefore(units: readonly Unit[], tag: Tag, free: number, lexicon: Lexicon): { stretch: Stretch; kind: Before } | undefined {
	let last = tag.from - 1;
	while (last >= free && isMark(units[last])) last--;
	if (last < free) return undefined;
	const from = free;
	if (isQuotation(units[last])) {
		// Quotations in a row, and nothing else, are one; words before the mark make it a mixed statement.
		let first = last;
		while (first - 1 >= from && isQuotation(units[first - 1])) first--;
		const lead = units[first - 1];
		const alone = first - 1 < from || (isMark(lead) && /^[:.!?–—]/.test((lead as Unit).text)) || startsSentence(units[first] as Unit);
		const part = contentStretch(units, alone ? first : from, last + 1);
		return part && { stretch: part, kind: 'quotation' };
	}
	const part = contentStretch(units, from, last + 1);
	return part && { stretch: part, kind: last - from > 4 && isClause(units, from, last + 1, lexicon) ? 'clause' : 'part' };
}

/** A quotation that begins like a sentence is one, whatever stands before it. */
function startsSentence(unit: Unit): boolean {
	const { quotation } = unit;
	if (!quotation) return false;
	const inner = unit.text.slice(quotation.innerStart - quotation.start);
	return beginsWithCapital(inner) && unit.text.split(/\s/).length > 3;
}

/** What was said goes on after the speaker: A, kata X, B · "A," kata X, "B" · kata X, A. */
function contentAfter(units: readonly Unit[], from: number, before: Before, lexicon: Lexicon): { from: number; to: number } | undefined {
	let to = units.length;
	while (to > from && isMark(units[to - 1]) && !/^[%)\]]$/.test((units[to - 1] as Unit).text)) to--;
	let at = from;
	while (isMark(units[at])) at++;
	const next = units[at];
	if (!next || at >= to) return undefined;
	if (before === 'quotation') return isQuotation(next) && next.text.length > 12 ? { from: at, to: at + 1 } : undefined;
	const comma = isMark(units[from]);
	if (!comma && before === 'nothing' && !lexicon.openers.has(next.lower) && !isQuotation(next)) return undefined;
	// A whole clause before the tag, and after it only when, where and to whom: that is not what was said.
	const whole = before === 'clause';
	if (whole && (!comma || lexicon.prepositions.has(next.lower) || lexicon.relative.has(next.lower) || isTimeWord(next, lexicon)))
		return undefined;
	if (isTime(units, { from: at, to }, lexicon)) return undefined;
	if (before === 'nothing') at = skipConnectives(units, at, to, lexicon);
	return at < to ? { from: at, to } : undefined;
}
