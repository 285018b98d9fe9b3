import type { PageElement } from '../copy/page-tree';
import type { LayeredDate } from './agree-on-date';
import { type DateInText, findDates, isoDay } from './date-text';
import { amongOthers, besideArticle, withAncestors } from './furniture';
import { typesOf, valuesOf } from './json-ld';
import { type Lines, textOf } from './lines';
import { meta, type PageFacts } from './page-facts';
import { visibleDates } from './visible-dates';

/** A date the page gives, and of what. */
export interface Dated extends LayeredDate {
	event: 'published' | 'modified';
}

/** Everything on the page that says when it was published or changed; in each layer the best first. */
export function findDateEvidence(facts: PageFacts, heading: PageElement | undefined, page: Lines): Dated[] {
	return [
		...fromJsonLd(facts),
		...fromMeta(facts),
		...fromTimeElements(facts, heading),
		...visibleDates(facts, heading, page),
		...fromAddress(facts),
	];
}

/** A date that is a whole metadata value. Some write the time with dashes ("2023-11-02T20-59-53Z") or the day without ("20231102"). */
function parseMachineDate(value: unknown): DateInText | undefined {
	if (typeof value !== 'string') return undefined;
	const text = value
		.slice(0, 100)
		.trim()
		.replace(/T(\d\d)-(\d\d)-(\d\d)/, 'T$1:$2:$3')
		.replace(/^(\d{4})(\d\d)(\d\d)(?=$|T|\D)/, '$1-$2-$3');
	return findDates(text)[0];
}

/** The best of a layer decides; the next few may be more exact. */
const MAX_VALUES = 4;

function dated(layer: Dated['layer'], event: Dated['event'], values: unknown[]): Dated[] {
	return values.slice(0, MAX_VALUES).flatMap((value) => {
		const date = parseMachineDate(value);
		return date ? [{ layer, event, date }] : [];
	});
}

function fromJsonLd({ article }: PageFacts): Dated[] {
	if (!article) return [];
	const values = (...names: string[]) => names.flatMap((name) => valuesOf(article, name));
	// Publishing systems date every page this way, with a day no reader sees; only for an article is it the day of publication.
	const alone = typesOf(article).some((type) => /Article$|Posting$|^Report$|^VideoObject$|^Recipe$/.test(type));
	return [
		...dated('json-ld', 'published', values('datePublished', 'uploadDate', 'dateCreated')),
		...dated('json-ld', 'modified', values('dateModified')),
	].map((date) => (alone ? date : { ...date, needsSupport: true }));
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

function fromTimeElements(facts: PageFacts, heading: PageElement | undefined): Dated[] {
	const found: (Dated & { rank: number })[] = [];
	const around = withAncestors(heading);
	for (const element of facts.times) {
		const { itemprop = '', datetime, content, title } = element.attributes ?? {};
		if (amongOthers(element, around) || (!itemprop && besideArticle(element, around))) continue;
		const date =
			parseMachineDate(datetime) ?? parseMachineDate(content) ?? parseMachineDate(title) ?? parseMachineDate(textOf(element, 100));
		if (!date) continue;
		const named = `${itemprop} ${element.className} ${(element.parentNode ?? element).className}`;
		const modified = /dateModified/.test(itemprop) || (MODIFIED_NAME.test(named) && !PUBLISHED_NAME.test(named));
		const rank = /datePublished/.test(itemprop) ? 0 : 1;
		found.push({ layer: 'time', event: modified ? 'modified' : 'published', date, rank });
	}
	return found.sort((a, b) => a.rank - b.rank).map(({ rank: _rank, ...dated }) => dated);
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
	const european =
		/[/._-](\d{1,2})([._-])(\d{1,2})\2((?:19[89]|20[0-4])\d)(?=[/._-]|$)/.exec(path) ??
		/[/._-](\d\d)()(\d\d)(20[0-4]\d)(?=[/._-]|$)/.exec(path);
	const other = european && isoDay(Number(european[4]), Number(european[3]), Number(european[1]));
	return other ? [{ layer: 'url', event: 'published', date: { day: other, index: 0, end: 0 } }] : [];
}
