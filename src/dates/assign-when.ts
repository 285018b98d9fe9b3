import type { Article } from '../article/article';
import { namingTableOf } from '../languages/naming';
import { sayingWordsOf } from '../languages/times';
import type { StatementDraft } from '../statements/draft';
import { type DayNumber, dayOfIso, isoDay } from './calendar-day';
import { toEdtf } from './edtf';
import { findTimes } from './find-times';
import { type DocumentWords, isSameSource, type SourceWords, sourceWordsOf } from './same-source';
import { findSayingTime, isDateline, LAST_OF_DATELINE, type SayingTime } from './saying-time';
import type { TimeExpression } from './time-expression';
import { tokenise } from './time-tokens';
import { TimedBlock } from './timed-block';
import type { When } from './when';

/** "2023-09-18". */
const DAY_LENGTH = 10;
/** Characters that hold the first words of a sentence. */
const OPENING = 60;
/** How many statements before and after can share a sentence with one. */
const NEIGHBOURS = 8;
/** How many statements back and ahead a source is looked for: more than an article has, far fewer than a page made to be slow. */
const MOST_APART = 100;
/** How far ahead, in paragraphs, a source's first dated statement may stand and still date the ones that lead up to it. */
const LEADS_UP = 3;

export type DatedArticle = Pick<Article, 'blocks' | 'language' | 'published'>;

/**
 * When each statement was made, parallel to `drafts`; undefined where neither the text nor the page tells. In this order: a time in
 * the words around the cue; the statement it stands in; another statement by the same source; the dateline; no later than
 * publication. Linear in the text.
 */
export function assignWhen(article: DatedArticle, drafts: StatementDraft[]): (When | undefined)[] {
	const published = article.published?.value;
	const anchor = published === undefined ? undefined : dayOfIso(published);
	const blocks = timedBlocks(article, drafts, anchor);
	const own = drafts.map((draft, index) => {
		const block = blocks[placeOf(draft)];
		const near = drafts.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
		const time = block && findSayingTime(draft, block, near);
		return time && block && whenOf(time, placeOf(draft), anchor);
	});
	const whens: (When | undefined)[] = [...own];
	const documents = documentWordsOf(article.language);
	const sources = drafts.map((draft) => sourceWordsOf(draft, article.blocks, documents));
	const scene: Scene = { drafts, own, blocks, sources };
	const dateline = datelineOf(article, blocks);
	drafts.forEach((_draft, index) => {
		whens[index] ??= withinAnother(index, drafts, whens) ?? fromSameSource(index, scene, whens) ?? dateline;
		whens[index] ??= anchor === undefined ? undefined : { value: `../${isoDay(anchor)}`, basis: 'publication', rule: 'publication' };
	});
	return whens;
}

function documentWordsOf(language: string): DocumentWords {
	return { wholes: new Set(namingTableOf(language).documents), parts: sayingWordsOf(language).documentParts };
}

interface Scene {
	drafts: readonly StatementDraft[];
	/** The times the statements tell themselves. */
	own: readonly (When | undefined)[];
	blocks: readonly TimedBlock[];
	sources: readonly SourceWords[];
}

function timedBlocks({ blocks, language }: DatedArticle, drafts: readonly StatementDraft[], anchor: DayNumber | undefined): TimedBlock[] {
	const first = firstParagraph(blocks);
	const lastAsked: number[] = blocks.map((_block, index) => (index === first ? LAST_OF_DATELINE : 0));
	for (const { cue } of drafts) if (cue) lastAsked[cue.block] = Math.max(lastAsked[cue.block] ?? 0, cue.start);
	const words = sayingWordsOf(language);
	const readTimes = (text: string, until: number) => timesOf(text, language, anchor, until);
	return blocks.map(({ text }, index) => new TimedBlock(text, language, words, lastAsked[index] as number, readTimes));
}

/** Without a day of publication only what is written out in full can be trusted. */
function timesOf(text: string, language: string, anchor: DayNumber | undefined, until: number): TimeExpression[] {
	if (anchor !== undefined) return findTimes(text, language, { anchor: isoDay(anchor) }, until);
	return findTimes(text, language, { anchor: '1970-01-01' }, until).filter(({ complete }) => complete);
}

/** The block whose words tell of the saying. */
function placeOf({ cue, mention, content }: StatementDraft): number {
	return (cue ?? mention ?? content[0])?.block ?? 0;
}

function whenOf({ expression, rule }: SayingTime, block: number, anchor: DayNumber | undefined): When | undefined {
	const value = toEdtf(expression);
	if (!value) return undefined;
	const isAhead = anchor !== undefined && value.slice(0, DAY_LENGTH) > isoDay(anchor).slice(0, value.length);
	// A time ahead is a plan, not a time of saying, unless the page writes it as one in full.
	if (isAhead && !(expression.complete && value.length >= DAY_LENGTH)) return undefined;
	const contradiction = expression.contradiction ?? (isAhead ? 'after-publication' : undefined);
	return {
		value,
		basis: expression.complete ? 'stated' : 'worked-out',
		text: { block, start: expression.start, end: expression.end },
		...(contradiction && { contradiction }),
		rule,
	};
}

/** What KCNA says on Monday that Kim said, Kim said on Monday or before. */
function withinAnother(index: number, drafts: readonly StatementDraft[], whens: readonly (When | undefined)[]): When | undefined {
	const outer = drafts[index]?.within;
	const when = outer === undefined ? undefined : whens[outer];
	if (outer === undefined || !when || when.basis === 'publication') return undefined;
	return { ...carried(when, outer, 'within-statement'), value: noLaterThan(when.value) };
}

function noLaterThan(value: string): string {
	return `../${value.split('/').at(-1)}`;
}

function carried(when: When, from: number | 'dateline', rule: string): When {
	const { value, text, contradiction } = when;
	return { value, basis: 'carried-over', ...(text && { text }), from, ...(contradiction && { contradiction }), rule };
}

/**
 * From the same source's statement before, or from the dated one the source's first statements lead up to: news tells first and
 * quotes, with the date, after.
 */
function fromSameSource(index: number, scene: Scene, whens: readonly (When | undefined)[]): When | undefined {
	const { drafts, own, sources } = scene;
	const draft = drafts[index] as StatementDraft;
	const source = sources[index] as SourceWords;
	if (draft.within !== undefined || speaksOfEarlier(draft, scene)) return undefined;
	for (let earlier = index - 1; earlier >= Math.max(0, index - MOST_APART); earlier--) {
		const other = drafts[earlier] as StatementDraft;
		if (other.within !== undefined || !isSameSource(source, sources[earlier] as SourceWords)) continue;
		const when = whens[earlier];
		if (!when || when.basis === 'publication') break;
		return carried(when, earlier, 'same-source-before');
	}
	for (let later = index + 1; later < Math.min(drafts.length, index + 1 + MOST_APART); later++) {
		const other = drafts[later] as StatementDraft;
		if (other.within !== undefined) continue;
		if (placeOf(other) - placeOf(draft) > LEADS_UP || !isSameSource(source, sources[later] as SourceWords)) break;
		const when = own[later];
		if (when) return carried(when, later, 'same-source-after');
	}
	return undefined;
}

/** "Sebelumnya, X mengatakan": another occasion than the one told so far. */
function speaksOfEarlier(draft: StatementDraft, { blocks }: Scene): boolean {
	const block = blocks[placeOf(draft)];
	const at = draft.cue ?? draft.content[0];
	const sentence = block && at && block.sentenceAt(at.start);
	if (!block || !sentence) return false;
	const opening = tokenise(block.text.slice(sentence.start, sentence.start + OPENING)).slice(0, 3);
	return opening.some(({ text }) => block.words.anotherOccasion.has(text));
}

/** "JAKARTA, Senin (18/9) –" at the head of the article dates what it reports. */
function datelineOf(article: DatedArticle, blocks: readonly TimedBlock[]): When | undefined {
	const block = firstParagraph(article.blocks);
	const first = blocks[block];
	const expression = first?.expressions[0];
	const value = expression && toEdtf(expression);
	if (!first || !value || !isDateline(expression, first.text)) return undefined;
	return {
		value,
		basis: 'carried-over',
		text: { block, start: expression.start, end: expression.end },
		from: 'dateline',
		rule: 'dateline',
	};
}

function firstParagraph(blocks: DatedArticle['blocks']): number {
	return blocks.findIndex(({ kind }) => kind === 'paragraph');
}
