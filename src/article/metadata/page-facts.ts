import type { PageCopy } from '../copy/copy-page';
import type { PageHead } from '../copy/page-head';
import { eachElement, hasToken, type PageElement } from '../copy/page-tree';
import { Heading } from './heading';
import { type JsonLdNode, readJsonLd, typesOf, valuesOf } from './json-ld';
import { plainText } from './plain-text';

/** What a page says about itself in its head, its JSON-LD and its headings, read once and bounded. */
export interface PageFacts {
	head: PageHead;
	body: PageElement;
	/** The address, of the original where the page is an archived copy. */
	address: URL | undefined;
	/** By lower-case name, property or itemprop; in order of the page. */
	metas: Map<string, string[]>;
	links: { rel: string; href: string }[];
	jsonLd: JsonLdNode[];
	/** The JSON-LD node of the article itself. */
	article: JsonLdNode | undefined;
	/** Text of `<title>`. */
	title: string;
	/** The headings that may be the article's title. */
	headings: Heading[];
	/** Elements that give a time. */
	times: PageElement[];
}

/** Values of one name: more say nothing new. */
const MOST_VALUES = 21;
const MOST_HEADINGS = 120;
const MOST_TIMES = 60;
/** Best first: a WebPage often carries the article's dates where no Article is given. */
const ARTICLE_TYPES = [
	/NewsArticle$/,
	/Article$|^BlogPosting$|^LiveBlogPosting$|^Report$/,
	/Posting$|^Recipe$|^VideoObject$/,
	/^WebPage$|^ItemPage$/,
];

export function readPageFacts({ head, body }: PageCopy, url: string): PageFacts {
	const metas = new Map<string, string[]>();
	for (const { names, content } of head.metas)
		for (const name of names) {
			const values = metas.get(name);
			if (!values) metas.set(name, [content]);
			else if (values.length < MOST_VALUES) values.push(content);
		}
	const jsonLd = head.scripts.flatMap(readJsonLd);
	const title = plainText(head.title);
	const headings: Heading[] = [];
	const times: PageElement[] = [];
	eachElement(body, (element) => {
		if (headings.length < MOST_HEADINGS && isHeading(element)) headings.push(new Heading(element));
		if (times.length < MOST_TIMES && isTime(element)) times.push(element);
	});
	const address = originalAddress(url);
	const article = articleNode(jsonLd, address, headings.find(({ text }) => text)?.text ?? title);
	return { head, body, address, metas, links: head.links, jsonLd, article, title, headings, times };
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);

const isHeading = ({ localName: tag, attributes, className }: PageElement) =>
	HEADINGS.has(tag) ||
	(attributes !== null && hasToken(attributes.itemprop, 'headline')) ||
	(className.includes('-title') && (hasToken(className, 'entry-title') || hasToken(className, 'post-title')));

const DATE_PROPERTIES = ['datePublished', 'dateCreated', 'dateModified'];

const isTime = ({ localName: tag, className, attributes }: PageElement) =>
	tag === 'time' ||
	(tag === 'abbr' && (hasToken(className, 'published') || hasToken(className, 'updated'))) ||
	(attributes?.itemprop !== undefined && isDate(attributes.itemprop));

const isDate = (itemprop: string) => DATE_PROPERTIES.some((property) => hasToken(itemprop, property));

/** The Wayback Machine puts its own address and a time before the page's. */
export function unwrapArchive(url: string): string {
	return /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(https?:\/\/.*)$/i.exec(url)?.[1] ?? url;
}

function originalAddress(url: string): URL | undefined {
	return URL.canParse(unwrapArchive(url)) ? new URL(unwrapArchive(url)) : undefined;
}

function articleNode(nodes: JsonLdNode[], address: URL | undefined, heading: string): JsonLdNode | undefined {
	let best: JsonLdNode | undefined;
	let bestScore = -1;
	for (const node of nodes) {
		const rank = ARTICLE_TYPES.findIndex((type) => typesOf(node).some((name) => type.test(name)));
		if (rank < 0) continue;
		const own = [...valuesOf(node, 'url'), ...valuesOf(node, '@id'), ...valuesOf(node, 'mainEntityOfPage').map(idOf)];
		const samePage = own.some((value) => typeof value === 'string' && samePath(unwrapArchive(value), address));
		const sameTitle =
			heading !== '' && [...valuesOf(node, 'headline'), ...valuesOf(node, 'name')].some((value) => plainText(value) === heading);
		const dated = valuesOf(node, 'datePublished').length > 0;
		const score = (samePage ? 4 : 0) + (sameTitle ? 4 : 0) + (dated ? 2 : 0) + (ARTICLE_TYPES.length - rank);
		if (score > bestScore) {
			best = node;
			bestScore = score;
		}
	}
	return best;
}

function idOf(value: unknown): unknown {
	return typeof value === 'object' && value !== null ? (value as JsonLdNode)['@id'] : value;
}

function samePath(value: string, address: URL | undefined): boolean {
	if (!address || address.pathname.length < 2) return false;
	return URL.canParse(value, address) && new URL(value, address).pathname.replace(/\/$/, '') === address.pathname.replace(/\/$/, '');
}

export function meta(facts: PageFacts, ...names: string[]): string[] {
	return names.flatMap((name) => facts.metas.get(name) ?? []);
}
