import { wordsOfAll } from '../../languages/metadata';
import { parentNode } from '../copy/node-access';
import type { Dated } from './date-evidence';
import { findDates } from './date-text';
import { amongOthers, besideArticle, withAncestors } from './furniture';
import type { PageFacts } from './page-facts';
import { type Lines, queryAll, readLines, tagOf } from './safe-dom';

const UPDATED_LABEL = label('updated');
const PUBLISHED_LABEL = label('published');

/** Matches text that ends in one of the labels, before its date. */
function label(kind: 'updated' | 'published'): RegExp {
	const words = wordsOfAll(kind).sort((a, b) => b.length - a.length);
	return new RegExp(
		`(?<!\\p{L})(?:${words.join('|')})(?: (?:am|on|at|le|el|il|em|pada|den|op|den)| ?[:.-])*[ (]*(?:\\p{L}{2,12}[.,]? )?$`,
		'iu',
	);
}

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
export function visibleDates(facts: PageFacts, heading: Element | undefined, page: Lines): Dated[] {
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
function namedDates(facts: PageFacts, around: ReadonlySet<Node>): Dated[] {
	const named = queryAll(facts.document, NAMED_AFTER_DATE, 40)
		.filter((element) => !amongOthers(element, around))
		.flatMap((element) => datesOfLines(readLines(element, element, 300), 6, around));
	const published = new Set(named.filter(({ event }) => event === 'published').map(({ date }) => date.day));
	return published.size > 1 ? named.filter(({ event }) => event === 'modified') : named;
}

const NAMED_AFTER_DATE =
	'[class*="date" i],[class*="datum" i],[class*="posted" i],[class*="publish" i],[class*="fecha" i],[class*="tanggal" i],[class*="submitted" i],[class*="byline" i],[id*="date" i],[class*="post-meta" i],[class*="entry-meta" i],[class*="dateline" i]';

function datesOfLines({ lines, elements }: Lines, max: number, around: ReadonlySet<Node>): Dated[] {
	const found: Dated[] = [];
	lines.slice(0, max).forEach((line, i) => {
		const dates = findDates(line.slice(0, MAX_LINE * 2));
		if (!dates.length || besideArticle(elements[i] as Element, around)) return;
		for (const date of dates) {
			const before = line.slice(0, date.index);
			const lineBefore = (lines[i - 1] ?? '').length <= 30 ? (lines[i - 1] ?? '') : '';
			const modified = UPDATED_LABEL.test(before || lineBefore);
			const labelled = modified || PUBLISHED_LABEL.test(before);
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
function partsOf({ lines, elements }: Lines, heading: Element | undefined): { title: Lines; below: Lines } {
	if (!heading) return { title: NO_LINES, below: NO_LINES };
	const part = (from: number, to: number): Lines => ({ lines: lines.slice(from, to), elements: elements.slice(from, to) });
	const found = elements.slice(0, LINES_AFTER).findIndex((element) => !withAncestors(element).has(heading));
	const end = found < 0 ? lines.length : found;
	return { title: part(0, end), below: part(end, end + LINES_AFTER) };
}

/** The lines just over the headline, nearest first. */
function linesAbove(heading: Element): Lines {
	let root: Node = heading;
	for (let level = 0; level < LEVELS_UP; level++) {
		const parent = parentNode(root);
		if (!parent || !tagOf(parent) || tagOf(parent) === 'body') break;
		root = parent;
		const read = readLines(root, root, 1500);
		const at = read.elements.findIndex((element) => withAncestors(element).has(heading));
		if (at > 0) {
			const from = Math.max(0, at - LINES_BEFORE);
			return { lines: read.lines.slice(from, at).reverse(), elements: read.elements.slice(from, at).reverse() };
		}
	}
	return NO_LINES;
}
