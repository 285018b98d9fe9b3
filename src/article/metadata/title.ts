import { LETTER } from '../../languages/letters';
import type { PageElement } from '../copy/page-tree';
import type { Heading } from './heading';
import { valuesOf } from './json-ld';
import { meta, type PageFacts } from './page-facts';
import { plainText } from './plain-text';
import { squeeze } from './squeeze';

export interface TitleFound {
	title: string;
	/** The heading on the page that shows it, where there is one. */
	heading?: PageElement;
}

const SEPARATOR = /\s+[-–—|:·•»«/~]+\s+|\s*[|»]\s*|:\s+/g;
/** What reader tools put after a title: "by" and a name. */
const BY_TAIL = /^\s+(?:by|oleh)\s/i;
/** Has one perhaps: else the other headings need not be read. */
const BY = /\s(?:by|oleh)\s/i;
/** What site templates put after it. */
const TAIL = /^(?:\s+(?:by|oleh)\s|\s*[|»]|\s+[-–—:·•«])/i;
const LEAST_HEADING = 15;
const MAX_TAIL = 60;
const MAX_HEADING = 250;
const LEAST_BEFORE_BAR = 20;

/** The article's title without the site's name, from what the page's head and its headings agree on. */
export function readTitle(facts: PageFacts, siteNames: string[]): TitleFound {
	const known = siteNames.map(squeeze).filter((name) => name.length > 2);
	const given = [
		...meta(facts, 'og:title'),
		...(facts.article ? valuesOf(facts.article, 'headline') : []),
		...meta(facts, 'twitter:title', 'dc.title', 'originaltitle'),
		facts.title,
	]
		.map((value) => plainText(value, 600))
		.filter((title) => title && !isSiteName(title, known));
	const stripped = given.map((title) => withoutSite(title, known));
	const { headings } = facts;
	const mayBeTitle = ({ text }: Heading) => text !== '' && !isSiteName(text, known);
	// A heading that is one of the titles is how the page itself shows it; one without the tail a reader tool added is better.
	for (const title of new Set([...stripped, ...given])) {
		const squeezed = squeeze(title);
		const same = headings.find((heading) => heading.squeezed === squeezed && mayBeTitle(heading));
		const tail = same ? BY_TAIL : TAIL;
		const before =
			!same || BY.test(title) ? headings.find((heading) => isBeginning(heading.text, title, tail) && mayBeTitle(heading)) : undefined;
		const shown = before ?? same;
		if (shown) return { title: withoutSite(shown.text, known), heading: shown.element };
	}
	// Some newsrooms write another title for search engines; the reader's is the page's first-level heading.
	const firstLevel = headings.filter(
		(heading) => heading.element.localName === 'h1' && heading.text.length <= MAX_HEADING && mayBeTitle(heading),
	);
	const heading =
		firstLevel.find(({ text }) => stripped.some((title) => shareWords(title, text))) ??
		(stripped.length === 0 ? (firstLevel[0] ?? headings.find(mayBeTitle)) : undefined);
	if (heading) return { title: withoutSite(heading.text, known), heading: heading.element };
	return { title: stripped[0] ?? given[0] ?? facts.title, ...(firstLevel[0] && { heading: firstLevel[0].element }) };
}

const WORD = new RegExp(`[${LETTER}\\p{N}]+`, 'gu');

/** At least a third of the shorter one's words are the other's too. */
function shareWords(a: string, b: string): boolean {
	const [x, y] = [a, b].map((text) => new Set(text.toLowerCase().match(WORD) ?? [])) as [Set<string>, Set<string>];
	const shared = [...x].filter((word) => y.has(word)).length;
	return shared > 0 && shared >= Math.min(x.size, y.size) / 3;
}

function isBeginning(heading: string, title: string, tailShape: RegExp): boolean {
	const tail = title.slice(heading.length);
	return (
		heading.length >= LEAST_HEADING &&
		tail.length <= MAX_TAIL &&
		title.toLowerCase().startsWith(heading.toLowerCase()) &&
		tailShape.test(tail)
	);
}

/** Cuts the site's name off either end: "Title - Site", "Site: Title". */
function withoutSite(title: string, known: string[]): string {
	const cuts = [...title.matchAll(SEPARATOR)];
	for (const cut of cuts) {
		const tail = title.slice(cut.index + cut[0].length);
		if (isSiteName(tail, known)) return withoutSite(title.slice(0, cut.index).trim(), known);
	}
	for (const cut of cuts) {
		if (isSiteName(title.slice(0, cut.index), known)) return title.slice(cut.index + cut[0].length).trim();
	}
	// What stands behind a last bar is a section or the site, whatever its name; a headline's own bar is rare and stands early.
	const bar = title.lastIndexOf(' | ');
	return bar >= LEAST_BEFORE_BAR && title.length - bar <= MAX_TAIL ? title.slice(0, bar).trim() : title;
}

/** "Okezone Economy" for okezone.com is the site's name too: it begins with it and adds a word or two. */
function isSiteName(text: string, known: string[]): boolean {
	if (text.length > MAX_TAIL) return false;
	const name = squeeze(text);
	return (
		name !== '' && known.some((site) => name === site || (site.length > 3 && name.startsWith(site) && name.length <= site.length + 15))
	);
}
