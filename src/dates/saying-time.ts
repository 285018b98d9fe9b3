import type { Block, Span } from '../article/article';
import { type SayingWords, sayingWordsOf } from '../languages/times';
import type { StatementDraft } from '../statements/draft';
import { type Stretch, splitSentences } from '../statements/sentences';
import { toEdtf } from './edtf';
import type { TimeExpression } from './time-expression';
import { type Token, tokenise } from './time-tokens';

/** A time that tells when a statement was made. */
export interface SayingTime {
	expression: TimeExpression;
	/** Id of the place it was found in: `after-cue`, `before-cue`, `sentence-start`. */
	rule: string;
}

/** What the search needs of one block. */
export interface TimedBlock {
	text: string;
	language: string;
	expressions: readonly TimeExpression[];
	sentences: readonly Stretch[];
	tokens: readonly Token[];
	words: SayingWords;
}

export function timedBlock({ text }: Pick<Block, 'text'>, language: string, expressions: readonly TimeExpression[]): TimedBlock {
	return { text, language, expressions, sentences: splitSentences(text, language), tokens: tokenise(text), words: sayingWordsOf(language) };
}

/** How many words of a time may stand between it and the cue where no comma sets it apart. */
const NEAR = 12;
/** A year or a month farther off belongs to something else ("kata X dalam Rapat Kerja Nasional tahun 2025"). */
const NEAR_IF_VAGUE = 3;
/** After the day that closes a sentence come at most its full stop and who quotes it ("dikutip Antara."). */
const CLOSING = 3;
/** A sentence that begins with a time ("Pada hari Senin, ia…") has at most a preposition before it. */
const SENTENCE_START = 3;

/**
 * The time of saying: one in the words around the cue ("kata X, Senin (18/9)", "pada hari Senin mengatakan"), never one in what
 * is said. `contents` are those of all statements; one that holds the cue itself (a statement within a statement) does not count.
 */
export function findSayingTime(draft: StatementDraft, block: TimedBlock, contents: readonly Span[]): SayingTime | undefined {
	const { cue } = draft;
	if (!cue) return undefined;
	const sentence = block.sentences.find(({ start, end }) => cue.start >= start && cue.start < end);
	if (!sentence) return undefined;
	const here = contents.filter((span) => span.block === cue.block);
	const said = here.filter((span) => !holds(span, cue) || draft.content.includes(span));
	const around = draft.within === undefined ? [] : here.filter((span) => holds(span, cue) && !draft.content.includes(span));
	const candidates: { time: SayingTime; rank: number }[] = [];
	for (const expression of block.expressions) {
		if (expression.start < sentence.start || expression.end > sentence.end) continue;
		if (!toEdtf(expression) || said.some((span) => overlaps(span, expression))) continue;
		if (around.some((span) => !holds(span, expression))) continue;
		if (draft.mention && draft.mention.block === cue.block && holds(draft.mention, expression)) continue;
		const found = judge(expression, draft, cue, sentence, block);
		if (found) candidates.push({ time: { expression, rule: found.rule }, rank: found.rank });
	}
	return candidates.sort((a, b) => a.rank - b.rank)[0]?.time;
}

function judge(
	expression: TimeExpression,
	{ mention }: StatementDraft,
	cue: Span,
	sentence: Stretch,
	block: TimedBlock,
): { rule: string; rank: number } | undefined {
	const isDay = /^\d{4}-\d{2}-\d{2}/.test(expression.value);
	const before = tokensBetween(block, sentence.start, expression.start);
	if (block.words.notBefore.has(before.at(-1)?.text ?? '')) return undefined;
	if (expression.start >= cue.end) {
		const between = tokensBetween(block, cue.end, expression.start);
		if (between.some(({ text }) => block.words.topic.has(text))) return undefined;
		// "…, Senin (18/9)." closes the sentence the way agencies date what was said, whatever clause stands before it.
		const closes = isDay && before.at(-1)?.text === ',' && tokensBetween(block, expression.end, sentence.end).length <= CLOSING;
		if (closes) return { rule: 'after-cue', rank: 0 };
		if (between.some(({ text }) => block.words.clause.has(text))) return undefined;
		return between.length <= (isDay ? NEAR : NEAR_IF_VAGUE) ? { rule: 'after-cue', rank: 1 + between.length } : undefined;
	}
	if (isDateline(expression, block.text)) return undefined;
	const between = tokensBetween(block, expression.end, cue.start);
	if (between.some(({ text }) => block.words.clause.has(text))) return undefined;
	if (mention && mention.block === cue.block && expression.start >= mention.end) return { rule: 'before-cue', rank: 1 };
	if (before.length <= SENTENCE_START) return { rule: 'sentence-start', rank: 100 };
	return undefined;
}

/** A place, then the day, then a dash. */
const PLACE = /^[\p{L}\p{M} .,/()-]{2,60}[,(] ?$/u;
const DASH = /^\)?(?: ?\([\p{L}\p{N} .]{1,30}\))? ?[-–—:]/u;

/** "WASHINGTON, Minggu (17/9) –" at the head of a text. */
export function isDateline({ start, end }: TimeExpression, text: string): boolean {
	return start <= 64 && PLACE.test(text.slice(0, start)) && DASH.test(text.slice(end, end + 40));
}

function tokensBetween({ tokens }: TimedBlock, start: number, end: number): Token[] {
	return tokens.filter((token) => token.start >= start && token.end <= end);
}

function holds(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
	return outer.start <= inner.start && outer.end >= inner.end;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end;
}
