import type { Span } from '../article/article';
import type { StatementDraft } from '../statements/draft';
import type { Stretch } from '../statements/sentences';
import { toEdtf } from './edtf';
import type { TimeExpression } from './time-expression';
import { type Token, tokenise } from './time-tokens';
import { firstFrom, type TimedBlock } from './timed-block';

/** A time that tells when a statement was made. */
export interface SayingTime {
	expression: TimeExpression;
	/** Id of the place it was found in: `after-cue`, `before-cue`, `sentence-start`. */
	rule: string;
}

/** How many words of a time may stand between it and the cue where no comma sets it apart. */
const NEAR = 12;
/** Between source and cue ("KCNA pada hari Senin mengatakan") it stands closer. */
const NEAR_BEFORE = 5;
/** A year or a month farther off belongs to something else ("kata X dalam Rapat Kerja Nasional tahun 2025"). */
const NEAR_IF_VAGUE = 3;
/** After the day that closes a sentence come at most its full stop and who quotes it ("dikutip Antara."). */
const CLOSING = 3;
/** A sentence that begins with a time ("Pada hari Senin, ia…") has at most a preposition before it. */
const SENTENCE_START = 3;

/** No farther from the cue is looked, in characters: a sentence of news has some hundred, a hostile one may have a million. */
const WINDOW = 400;

/**
 * The time of saying: one in the words around the cue ("kata X, Senin (18/9)", "pada hari Senin mengatakan"), never one in what
 * is said, by this statement or those near it; what holds the cue itself (a statement within a statement) does not count.
 */
export function findSayingTime(draft: StatementDraft, block: TimedBlock, near: readonly StatementDraft[]): SayingTime | undefined {
	const { cue } = draft;
	if (!cue) return undefined;
	const sentence = block.sentenceAt(cue.start);
	if (!sentence) return undefined;
	const [from, to] = [Math.max(sentence.start, cue.start - WINDOW), Math.min(sentence.end, cue.end + WINDOW)];
	const first = firstFrom(block.expressions, from);
	if ((block.expressions[first]?.end ?? Number.POSITIVE_INFINITY) > to) return undefined;
	const window = readWindow(block, from, to);
	const here = near.flatMap(({ content }) => content.filter((span) => span.block === cue.block));
	const said = here.filter((span) => !holds(span, cue) || draft.content.includes(span));
	const around = draft.within === undefined ? [] : here.filter((span) => holds(span, cue) && !draft.content.includes(span));
	const candidates: { time: SayingTime; rank: number }[] = [];
	for (let index = first; index < block.expressions.length; index++) {
		const expression = block.expressions[index] as TimeExpression;
		if (expression.end > window.end) break;
		if (!toEdtf(expression) || said.some((span) => overlaps(span, expression))) continue;
		if (around.some((span) => !holds(span, expression))) continue;
		if (draft.mention && draft.mention.block === cue.block && holds(draft.mention, expression)) continue;
		const found = judge(expression, draft, cue, window, block);
		if (found) candidates.push({ time: { expression, rule: found.rule }, rank: found.rank });
	}
	return candidates.sort((a, b) => a.rank - b.rank)[0]?.time;
}

function judge(
	expression: TimeExpression,
	{ mention, content }: StatementDraft,
	cue: Span,
	window: Window,
	block: TimedBlock,
): { rule: string; rank: number } | undefined {
	const isDay = /^\d{4}-\d{2}-\d{2}/.test(expression.value);
	const before = tokensBetween(window, window.start, expression.start);
	const last = before.at(-1)?.text ?? '';
	if (block.words.notBefore.has(last) || (!isDay && block.words.article.has(last))) return undefined;
	if (expression.start >= cue.end) {
		const between = tokensBetween(window, cue.end, expression.start);
		if (between.some(({ text }) => block.words.topic.has(text))) return undefined;
		// "…, Senin (18/9)." closes the sentence the way agencies date what was said, whatever clause stands before it.
		const closes = isDay && last === ',' && tokensBetween(window, expression.end, window.end).length <= CLOSING;
		if (closes) return { rule: 'after-cue', rank: 0 };
		if (between.some(({ text }) => block.words.clause.has(text))) return undefined;
		return between.length <= (isDay ? NEAR : NEAR_IF_VAGUE) ? { rule: 'after-cue', rank: 1 + between.length } : undefined;
	}
	if (isDateline(expression, block.text)) return undefined;
	const between = tokensBetween(window, expression.end, cue.start);
	if (between.some(({ text }) => block.words.clause.has(text))) return undefined;
	const isBetween = mention !== undefined && mention.block === cue.block && expression.start >= mention.end;
	// "Murphy, who was elected in 2012, argued": the year is the election's.
	if (isBetween && tokensBetween(window, mention.end, expression.start).some(({ text }) => block.words.relative.has(text)))
		return undefined;
	const isNearBefore = isDay ? between.length <= NEAR_BEFORE : isApposed(expression, before, between);
	if (isBetween && isNearBefore) return { rule: 'before-cue', rank: 1 };
	// In "On Monday the plane crashed, he said" the day is the crash's.
	const isTold = content.every((span) => span.block !== cue.block || span.end > cue.start);
	if (isTold && before.length <= SENTENCE_START && between.length <= NEAR) return { rule: 'sentence-start', rank: 100 };
	return undefined;
}

/**
 * Nothing but signs between a month or year and the cue. One that is written in full would be shown as stated: where a comma parts it
 * from the cue one must stand before it too, else it belongs to the words before ("his loss in 2008, accused").
 */
function isApposed({ complete }: TimeExpression, before: readonly Token[], between: readonly Token[]): boolean {
	if (between.some(({ kind }) => kind !== 'sign')) return false;
	return !complete || between.length === 0 || before.slice(-2).some(({ text }) => text === ',');
}

/** Where the day of a dateline begins at the latest. */
export const LAST_OF_DATELINE = 64;
/** A place, then the day, then a dash. */
const PLACE = /^[\p{L}\p{M} .,/()-]{2,60}[,(] ?$/u;
const DASH = /^\)?(?: ?\([\p{L}\p{N} .]{1,30}\))? ?[-–—:]/u;

/** "WASHINGTON, Minggu (17/9) –" at the head of a text. */
export function isDateline({ start, end }: TimeExpression, text: string): boolean {
	return start <= LAST_OF_DATELINE && PLACE.test(text.slice(0, start)) && DASH.test(text.slice(end, end + 40));
}

/** What is looked at around a cue: its sentence, or what of it is near. */
interface Window extends Stretch {
	tokens: readonly Token[];
}

function readWindow({ text }: TimedBlock, start: number, end: number): Window {
	const tokens = tokenise(text.slice(start, end)).map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
	return { start, end, tokens };
}

function tokensBetween({ tokens }: Window, start: number, end: number): readonly Token[] {
	return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

function holds(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
	return outer.start <= inner.start && outer.end >= inner.end;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end;
}
