import { detectLanguage } from '../../languages/detect';
import type { Metadata } from '../article';
import type { PageElement } from '../copy/page-tree';
import { readPeople } from './authors';
import { readContinuation } from './continuation';
import { readDateline } from './dateline';
import { readFirstPublishedBy } from './first-published-by';
import { nameOf, valuesOf } from './json-ld';
import { readLines } from './lines';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';
import { readPublicationDates } from './publication-dates';
import { readSite } from './site';
import { squeeze } from './squeeze';
import { readStub } from './stub';
import { readTitle } from './title';
import { webAddress } from './web-address';

const MAX_PAGE_TEXT = 60_000;
const MAX_PAGE_NODES = 6_000;

/**
 * What a page says about itself: everything that is known of an article beside its words, as plain text. What it reads is bounded, whatever
 * the page holds.
 * @param text the article's text, blocks separated by line breaks
 */
export function readMetadata(facts: PageFacts, url: string, text: string): Metadata {
	const { language, confidence } = detectLanguage(text);
	const site = readSite(facts, url);
	const publishers = facts.article ? valuesOf(facts.article, 'publisher') : [];
	const outlets = [
		site.name,
		site.host,
		site.host.split('.').slice(-2, -1)[0] ?? '',
		...publishers.map((node) => plainText(nameOf(node), 200)),
	];
	const { title, heading: marked } = readTitle(facts, outlets);
	const heading = marked ?? elementThatReads(title, facts.body);
	const page = readLines(facts.body, heading ?? facts.body, MAX_PAGE_TEXT, MAX_PAGE_NODES);
	const dateline = readDateline(text);
	const canonicalUrl = webAddress(facts.links.find(({ rel }) => rel === 'canonical')?.href, url);
	const firstPublishedBy = readFirstPublishedBy(facts, site.host, page, text, dateline);
	const continuesAt = readContinuation(facts, url, page.lines);
	const stub = readStub(facts, page.lines, text);
	const ownershipInfoUrl = publishers
		.concat(facts.jsonLd)
		.flatMap((node) => (typeof node === 'object' && node !== null ? valuesOf(node as Record<string, unknown>, 'ownershipFundingInfo') : []))
		.map((value) => webAddress(value, url))
		.find(Boolean);
	return {
		url,
		...(canonicalUrl && { canonicalUrl }),
		title,
		site,
		...readPeople(facts, heading, page.lines, outlets),
		...readPublicationDates(facts, heading, page, language),
		...(dateline?.place && { dateline: dateline.place }),
		language,
		languageConfidence: confidence,
		...(firstPublishedBy && { firstPublishedBy }),
		...(continuesAt && { continuesAt }),
		...(stub && { stub }),
		...(ownershipInfoUrl && { ownershipInfoUrl }),
	};
}

/** Where a page shows its title without marking it as a heading. */
function elementThatReads(title: string, root: PageElement): PageElement | undefined {
	if (!title) return undefined;
	const wanted = squeeze(title);
	const { lines, elements } = readLines(root, root, 20_000, 4000);
	const isAsLong = (line: string) => line.length < 2 * title.length && 2 * line.length > wanted.length;
	return elements[lines.findIndex((line) => isAsLong(line) && squeeze(line) === wanted)];
}
