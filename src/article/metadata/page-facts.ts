import { type JsonLdNode, readJsonLd, typesOf, valuesOf } from './json-ld';
import { plainText } from './plain-text';
import { attribute, queryAll, rawText, tagOf, textOf } from './safe-dom';

/** What a page says about itself in its head, its JSON-LD and its headings, read once and bounded. */
export interface PageFacts {
	document: Document;
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
	/** The headings that may be the article's title, with their text. */
	headings: { element: Element; text: string }[];
}

const MAX_META = 500;
/** Characters of JSON-LD, all scripts together. */
const MAX_SCRIPT = 1_000_000;
/** Best first: a WebPage often carries the article's dates where no Article is given. */
const ARTICLE_TYPES = [
	/NewsArticle$/,
	/Article$|^BlogPosting$|^LiveBlogPosting$|^Report$/,
	/Posting$|^Recipe$|^VideoObject$/,
	/^WebPage$|^ItemPage$/,
];

export function readPageFacts(document: Document, url: string): PageFacts {
	const metas = new Map<string, string[]>();
	const links: PageFacts['links'] = [];
	const jsonLd: JsonLdNode[] = [];
	let title = '';
	let scriptLeft = MAX_SCRIPT;
	for (const element of queryAll(document, 'meta,link,title,script[type*="ld+json" i]', MAX_META * 4)) {
		switch (tagOf(element)) {
			case 'meta': {
				const content = attribute(element, 'content');
				if (content && metas.size < MAX_META)
					for (const key of ['property', 'name', 'itemprop', 'http-equiv'])
						for (const name of attribute(element, key, 100).trim().toLowerCase().split(/\s+/))
							if (name) metas.set(name, [...(metas.get(name) ?? []).slice(0, 20), content]);
				break;
			}
			case 'link':
				links.push({ rel: attribute(element, 'rel', 100).toLowerCase(), href: attribute(element, 'href') });
				break;
			case 'title':
				// An `<svg>` in the page has titles too.
				title ||= plainText(rawText(element, 2000));
				break;
			default: {
				const script = rawText(element, scriptLeft);
				scriptLeft -= script.length;
				jsonLd.push(...readJsonLd(script));
			}
		}
	}
	const headings = queryAll(document, 'h1,h2,h3,h4,[itemprop~="headline"],.entry-title,.post-title', 120)
		.map((element) => ({ element, text: plainText(textOf(element, 600)) }))
		.filter(({ text }) => text);
	const address = originalAddress(url);
	return { document, address, metas, links, jsonLd, article: articleNode(jsonLd, address, headings[0]?.text ?? title), title, headings };
}

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
