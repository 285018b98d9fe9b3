import { wordsOfAll } from '../../languages/metadata';
import { parentNode } from '../copy/node-access';
import type { LayeredDate } from './agree-on-date';
import { type DateInText, findDates, isoDay } from './date-text';
import { ASIDE, amongOthers, contains } from './furniture';
import { valuesOf } from './json-ld';
import { meta, type PageFacts } from './page-facts';
import { attribute, insideOf, type Lines, queryAll, readLines, rootOf, tagOf, textOf } from './safe-dom';

/** A date the page gives, and of what. */
export interface Dated extends LayeredDate {
	event: 'published' | 'modified';
}

/** Everything on the page that says when it was published or changed; in each layer the best first. */
export function findDateEvidence(facts: PageFacts, heading: Element | undefined): Dated[] {
	return [
		...fromJsonLd(facts),
		...fromMeta(facts),
		...fromTimeElements(facts, heading),
		...fromText(facts, heading),
		...fromAddress(facts),
	];
}

/** A date that is a whole metadata value. Some write the time with dashes ("2023-11-02T20-59-53Z") or the day without ("20231102"). */
export function parseMachineDate(value: unknown): DateInText | undefined {
	if (typeof value !== 'string') return undefined;
	const text = value
		.slice(0, 100)
		.trim()
		.replace(/T(\d\d)-(\d\d)-(\d\d)/, 'T$1:$2:$3')
		.replace(/^(\d{4})(\d\d)(\d\d)(?=$|T|\D)/, '$1-$2-$3');
	return findDates(text)[0];
}

function dated(layer: Dated['layer'], event: Dated['event'], values: unknown[]): Dated[] {
	return values.flatMap((value) => {
		const date = parseMachineDate(value);
		return date ? [{ layer, event, date }] : [];
	});
}

function fromJsonLd({ article }: PageFacts): Dated[] {
	if (!article) return [];
	const values = (...names: string[]) => names.flatMap((name) => valuesOf(article, name));
	return [
		...dated('json-ld', 'published', values('datePublished', 'uploadDate', 'dateCreated')),
		...dated('json-ld', 'modified', values('dateModified')),
	];
}

/** Best first. Names from Open Graph, Dublin Core, Parse.ly, Google Scholar and what newsrooms' systems write. */
const PUBLISHED_META = [
	'article:published_time',
	'og:article:published_time',
	'og:published_time',
	'datepublished',
	'content_publisheddate',
	'dtk:publishdate',
	'publishdate',
	'publish-date',
	'publish_date',
	'published_time',
	'published_date',
	'published-date',
	'pubdate',
	'publication_date',
	'publication-date',
	'publicationdate',
	'parsely-pub-date',
	'sailthru.date',
	'cxenseparse:recs:publishtime',
	'bt:pubdate',
	'rnews:datepublished',
	'article.published',
	'article_date_original',
	'articledate',
	'date_published',
	'dcterms.issued',
	'dc.date.issued',
	'dcterms.created',
	'dc.date.created',
	'dcterms.date',
	'dc.date',
	'dcsext.articlefirstpublished',
	'citation_publication_date',
	'citation_online_date',
	'citation_date',
	'displaydate',
	'originalpublicationdate',
	'datecreated',
	'date.created',
	'date',
	'dc.date.published',
	'release_date',
	'og:pubdate',
	'video:release_date',
	'created',
	'article.created',
	'timestamp',
];
const MODIFIED_META = [
	'article:modified_time',
	'og:article:modified_time',
	'datemodified',
	'og:updated_time',
	'last-modified',
	'lastmod',
	'modified',
	'dcterms.modified',
	'dc.date.modified',
	'article.updated',
	'revised',
	'last_updated',
	'cxenseparse:recs:modifiedtime',
];

function fromMeta(facts: PageFacts): Dated[] {
	return [...dated('meta', 'published', meta(facts, ...PUBLISHED_META)), ...dated('meta', 'modified', meta(facts, ...MODIFIED_META))];
}

const MODIFIED_NAME = /modif|updat|aktualis|changed/i;
const PUBLISHED_NAME = /publish|created|entry-date|post-date|posted|pubdate/i;

function fromTimeElements(facts: PageFacts, heading: Element | undefined): Dated[] {
	const found: (Dated & { rank: number })[] = [];
	const elements = queryAll(
		facts.document,
		'[itemprop~="datePublished"],[itemprop~="dateCreated"],[itemprop~="dateModified"],time,abbr.published,abbr.updated,relative-time',
		60,
	);
	for (const element of elements) {
		const itemprop = attribute(element, 'itemprop', 100);
		if (tagOf(element) === 'meta' || amongOthers(element, heading) || (!itemprop && insideOf(element, ASIDE))) continue;
		const value = ['datetime', 'content', 'title'].map((name) => attribute(element, name, 100)).find((text) => parseMachineDate(text));
		const date = parseMachineDate(value) ?? parseMachineDate(textOf(element, 100));
		if (!date) continue;
		const named = `${itemprop} ${attribute(element, 'class', 200)} ${attribute((parentNode(element) as Element) ?? element, 'class', 200)}`;
		const modified = /dateModified/.test(itemprop) || (MODIFIED_NAME.test(named) && !PUBLISHED_NAME.test(named));
		const rank = /datePublished/.test(itemprop) ? 0 : 1;
		found.push({ layer: 'time', event: modified ? 'modified' : 'published', date, rank });
	}
	return found.sort((a, b) => a.rank - b.rank).map(({ rank: _rank, ...dated }) => dated);
}

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
/** Lines under the headline that may hold its date. */
const LINES_AFTER = 30;
/** Lines over it, and how far up the tree they are looked for. */
const LINES_BEFORE = 4;
const LEVELS_UP = 4;

/** Lines that are mostly a date: under the headline, then just over it, then wherever an element is named after a date. */
function fromText(facts: PageFacts, heading: Element | undefined): Dated[] {
	const found: Dated[] = [];
	if (heading) {
		found.push(...datesOfLines(readLines(rootOf(facts.document), heading, 4000), LINES_AFTER));
		found.push(...datesOfLines(linesAbove(heading), LINES_BEFORE));
	}
	for (const element of queryAll(facts.document, NAMED_AFTER_DATE, 40)) {
		if (heading && amongOthers(element, heading)) continue;
		found.push(...datesOfLines(readLines(element, element, 300), 6));
	}
	return found;
}

const NAMED_AFTER_DATE =
	'[class*="date" i],[class*="datum" i],[class*="posted" i],[class*="publish" i],[class*="fecha" i],[class*="tanggal" i],[class*="submitted" i],[class*="byline" i],[id*="date" i],[class*="post-meta" i],[class*="entry-meta" i],[class*="dateline" i]';

function datesOfLines({ lines, elements }: Lines, max: number): Dated[] {
	const found: Dated[] = [];
	lines.slice(0, max).forEach((line, i) => {
		if (insideOf(elements[i] as Element, ASIDE)) return;
		for (const date of findDates(line.slice(0, MAX_LINE * 2))) {
			const before = line.slice(0, date.index);
			const lineBefore = (lines[i - 1] ?? '').length <= 30 ? (lines[i - 1] ?? '') : '';
			const modified = UPDATED_LABEL.test(before || lineBefore);
			const labelled = modified || PUBLISHED_LABEL.test(before);
			// "(18.01.2018) Deutschlands Landwirte …": a paragraph may open with its date.
			const opens = date.index <= 1 && i < 6;
			if (!opens && (line.length > MAX_LINE || (!labelled && line.length > date.end - date.index + 90))) continue;
			found.push({ layer: 'text', event: modified ? 'modified' : 'published', date });
		}
	});
	return found;
}

/** The lines just over the headline, nearest first. */
function linesAbove(heading: Element): Lines {
	let root: Node = heading;
	for (let level = 0; level < LEVELS_UP; level++) {
		const parent = parentNode(root);
		if (!parent || !tagOf(parent) || tagOf(parent) === 'body') break;
		root = parent;
		const read = readLines(root, root, 4000);
		const at = read.elements.findIndex((element) => contains(heading, element));
		if (at > 0) {
			const from = Math.max(0, at - LINES_BEFORE);
			return { lines: read.lines.slice(from, at).reverse(), elements: read.elements.slice(from, at).reverse() };
		}
	}
	return { lines: [], elements: [] };
}

/** "/2018/05/17/", "/2018-05-17-", "/20180517182335-", "-17-05-2018-". */
function fromAddress({ address }: PageFacts): Dated[] {
	if (!address) return [];
	const path = address.pathname.slice(0, 500);
	const match =
		/[/._-]((?:19[89]|20[0-4])\d)([/._-])(\d{1,2})\2(\d{1,2})(?=[/._-]|$)/.exec(path) ??
		/[/._-]((?:19[89]|20[0-4])\d)()(\d\d)(\d\d)(?:\d{4,6})?(?=[/._-]|$)/.exec(path);
	const day = match && isoDay(Number(match[1]), Number(match[3]), Number(match[4]));
	if (day) return [{ layer: 'url', event: 'published', date: { day, index: 0, end: 0 } }];
	const european = /[/._-](\d{1,2})([._-])(\d{1,2})\2((?:19[89]|20[0-4])\d)(?=[/._-]|$)/.exec(path);
	const other = european && isoDay(Number(european[4]), Number(european[3]), Number(european[1]));
	return other ? [{ layer: 'url', event: 'published', date: { day: other, index: 0, end: 0 } }] : [];
}
