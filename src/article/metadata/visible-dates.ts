import { classAt, IN_WORD } from '../../languages/character-classes';
import { LETTER } from '../../languages/letters';
import { wordsOfAll } from '../../languages/metadata';
import { findAll, type PageElement } from '../copy/page-tree';
import type { Dated } from './date-evidence';
import { findDates } from './date-text';
import { amongOthers, besideArticle, withAncestors } from './furniture';
import { type Lines, readLines } from './lines';
import type { PageFacts } from './page-facts';

const UPDATED_LABEL = label('updated');
const PUBLISHED_LABEL = label('published');

interface Label {
	words: readonly string[];
	/** Matches text that ends in one of the words, before its date. */
	atEnd: RegExp;
}

function label(kind: 'updated' | 'published'): Label {
	const words = wordsOfAll(kind).sort((a, b) => b.length - a.length);
	return {
		words,
		atEnd: new RegExp(
			`(?<![${LETTER}])(?:${words.join('|')})(?: (?:am|on|at|le|el|il|em|pada|den|op|den)| ?[:.-])*[ (]*(?:[${LETTER}]{2,12}[.,]? )?$`,
			'iu',
		),
	};
}

/** Whether a text ends in a label. Most have no such word: the pattern takes a browser two milliseconds to compile while a reader waits. */
function endsIn({ words, atEnd }: Label, text: string): boolean {
	const lower = text.toLowerCase();
	return words.some((word) => standsLast(lower, word)) && atEnd.test(text);
}

/** Whether the letters of a word begin some word near the end of a text: those of "data" in "datang (", but not in "mendata (". */
function standsLast(text: string, word: string): boolean {
	const first = Math.max(0, text.length - MOST_AFTER_LABEL - word.length);
	for (let at = text.indexOf(word, first); at >= 0; at = text.indexOf(word, at + 1))
		if (at === 0 || classAt(text, at - 1) !== IN_WORD) return true;
	return false;
}

/** Characters between a label and its date: signs, a preposition and a weekday. */
const MOST_AFTER_LABEL = 40;
const MAX_LINE = 160;
/** Characters of a line beside its date. */
const MAX_BESIDE = 90;
/** A date after this line has to say what it is of; one before that line stands with the headline. */
const LINES_UNLABELLED = 16;
const LINES_BESIDE = 6;
/** The end of a span of days ("12.10. - 15.10.2023"). */
const RANGE = /\d\.?\s*[-–]\s*$/;
/** Lines under the headline that may hold its date. */
const LINES_AFTER = 30;
/** Lines over it, and how far up the tree they are looked for. */
const LINES_BEFORE = 4;
const LEVELS_UP = 4;

/** Lines that are mostly a date: under the headline, then just over it, then wherever an element is named after a date. */
export function visibleDates(facts: PageFacts, heading: PageElement | undefined, page: Lines): Dated[] {
	const around = withAncestors(heading);
	const { title, below } = partsOf(page, heading);
	const near = datesOfLines(below, LINES_AFTER, around);
	if (heading && !near.some(({ event, besideHeadline }) => event === 'published' && besideHeadline)) {
		near.push(...datesOfLines(linesAbove(heading), LINES_BEFORE, around));
	}
	// A date in the headline itself may be what the article is about.
	near.push(...datesOfLines(title, LINES_BEFORE, around).map((dated) => ({ ...dated, besideHeadline: false })));
	return near.some(({ event }) => event === 'published') ? near : [...near, ...namedDates(facts, around)];
}

/** Dates in elements named after one. Far from the headline a date is the article's only if there is no other: two are a list of articles. */
function namedDates(facts: PageFacts, around: ReadonlySet<PageElement>): Dated[] {
	const named = findAll(facts.body, isNamedAfterDate, MOST_NAMED)
		.filter((element) => !amongOthers(element, around))
		.flatMap((element) => datesOfLines(readLines(element, element, 300), 6, around));
	const published = new Set(named.filter(({ event }) => event === 'published').map(({ date }) => date.day));
	return published.size > 1 ? named.filter(({ event }) => event === 'modified') : named;
}

const MOST_NAMED = 40;
const NAMED_AFTER_DATE = /date|datum|posted|publish|fecha|tanggal|submitted|byline|post-meta|entry-meta/i;
const isNamedAfterDate = ({ className, id }: PageElement) =>
	(className !== '' && NAMED_AFTER_DATE.test(className)) || (id !== '' && /date/i.test(id));

function datesOfLines({ lines, elements }: Lines, max: number, around: ReadonlySet<PageElement>): Dated[] {
	const found: Dated[] = [];
	lines.slice(0, max).forEach((line, i) => {
		const dates = findDates(line.slice(0, MAX_LINE * 2));
		if (!dates.length || besideArticle(elements[i] as PageElement, around)) return;
		for (const date of dates) {
			const before = line.slice(0, date.index);
			const lineBefore = (lines[i - 1] ?? '').length <= 30 ? (lines[i - 1] ?? '') : '';
			const modified = endsIn(UPDATED_LABEL, before || lineBefore);
			const labelled = modified || endsIn(PUBLISHED_LABEL, before);
			// "(18.01.2018) Deutschlands Landwirte …": a paragraph may open with its date.
			const opens = date.index <= 1 && i < 6;
			if (
				RANGE.test(before) ||
				(!opens && (line.length > MAX_LINE || (!labelled && (i > LINES_UNLABELLED || line.length > date.end - date.index + MAX_BESIDE))))
			)
				continue;
			found.push({ layer: 'text', event: modified ? 'modified' : 'published', date, besideHeadline: i <= LINES_BESIDE });
		}
	});
	return found;
}

const NO_LINES: Lines = { lines: [], elements: [] };

/** The headline's own lines, and the first of those below it. */
function partsOf({ lines, elements }: Lines, heading: PageElement | undefined): { title: Lines; below: Lines } {
	if (!heading) return { title: NO_LINES, below: NO_LINES };
	const part = (from: number, to: number): Lines => ({ lines: lines.slice(from, to), elements: elements.slice(from, to) });
	const found = elements.slice(0, LINES_AFTER).findIndex((element) => !heading.contains(element));
	const end = found < 0 ? lines.length : found;
	return { title: part(0, end), below: part(end, end + LINES_AFTER) };
}

/** The lines just over the headline, nearest first. */
function linesAbove(heading: PageElement): Lines {
	let root = heading;
	for (let level = 0; level < LEVELS_UP; level++) {
		const { parentNode } = root;
		if (!parentNode || parentNode.localName === 'body') break;
		root = parentNode;
		const read = readLines(root, root, 1500);
		const at = read.elements.findIndex((element) => heading.contains(element));
		if (at > 0) {
			const from = Math.max(0, at - LINES_BEFORE);
			return { lines: read.lines.slice(from, at).reverse(), elements: read.elements.slice(from, at).reverse() };
		}
	}
	return NO_LINES;
}
