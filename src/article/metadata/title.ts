import { valuesOf } from './json-ld';
import { meta, type PageFacts } from './page-facts';
import { plainText } from './plain-text';
import { tagOf } from './safe-dom';

export interface TitleFound {
	title: string;
	/** The heading on the page that shows it, where there is one. */
	heading?: Element;
}

const SEPARATOR = /\s+[-–—|:·•»«/~]+\s+|\s*[|»]\s*|:\s+(?=\S{1,40}$)/g;
/** What reader tools and site templates put after a title: a separator or "by", and a name. */
const TAIL = /^\s*(?:(?:by|oleh|von|par|por|di)\s|[-–—|:·•»«])/i;
const MAX_TAIL = 60;
const MAX_HEADING = 250;
const LEAST_BEFORE_BAR = 20;

/** The article's title without the site's name, from what the page's head and its headings agree on. */
export function readTitle(facts: PageFacts, siteNames: string[]): TitleFound {
	const given = [
		...meta(facts, 'og:title'),
		...(facts.article ? valuesOf(facts.article, 'headline') : []),
		...meta(facts, 'twitter:title', 'dc.title', 'originaltitle'),
		facts.title,
	]
		.map((value) => plainText(value, 600))
		.filter((title) => title && !isSiteName(title, siteNames));
	const stripped = given.map((title) => withoutSite(title, siteNames));
	const headings = facts.headings.filter(({ text }) => !isSiteName(text, siteNames));
	// A heading that is one of the titles, or one of them without its tail, is how the page itself shows it.
	for (const title of [...stripped, ...given]) {
		const same = headings.filter(({ text }) => text.length > 3 && isTitleOrBeginning(text, title));
		const shortest = same.sort((a, b) => a.text.length - b.text.length)[0];
		if (shortest) return { title: withoutSite(shortest.text, siteNames), heading: shortest.element };
	}
	// Some newsrooms write another title for search engines; the reader's is the page's first-level heading.
	const firstLevel = headings.filter(({ element, text }) => tagOf(element) === 'h1' && text.length <= MAX_HEADING);
	const heading =
		firstLevel.find(({ text }) => stripped.some((title) => shareWords(title, text))) ??
		(stripped.length === 0 ? (firstLevel[0] ?? headings[0]) : undefined);
	if (heading) return { title: withoutSite(heading.text, siteNames), heading: heading.element };
	return { title: stripped[0] ?? given[0] ?? facts.title, ...(firstLevel[0] && { heading: firstLevel[0].element }) };
}

/** At least a third of the shorter one's words are the other's too. */
function shareWords(a: string, b: string): boolean {
	const [x, y] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) as [Set<string>, Set<string>];
	const shared = [...x].filter((word) => y.has(word)).length;
	return shared > 0 && shared >= Math.min(x.size, y.size) / 3;
}

function isTitleOrBeginning(heading: string, title: string): boolean {
	if (squeeze(heading) === squeeze(title)) return true;
	const tail = title.slice(heading.length);
	return tail.length <= MAX_TAIL && title.toLowerCase().startsWith(heading.toLowerCase()) && TAIL.test(tail);
}

/** Cuts the site's name off either end: "Title - Site", "Site: Title". */
function withoutSite(title: string, siteNames: string[]): string {
	const cuts = [...title.matchAll(SEPARATOR)];
	for (const cut of cuts) {
		const tail = title.slice(cut.index + cut[0].length);
		if (isSiteName(tail, siteNames)) return withoutSite(title.slice(0, cut.index).trim(), siteNames);
	}
	for (const cut of cuts) {
		if (isSiteName(title.slice(0, cut.index), siteNames)) return title.slice(cut.index + cut[0].length).trim();
	}
	// What stands behind a last bar is a section or the site, whatever its name; a headline's own bar is rare and stands early.
	const bar = title.lastIndexOf(' | ');
	return bar >= LEAST_BEFORE_BAR && title.length - bar <= MAX_TAIL ? title.slice(0, bar).trim() : title;
}

/** "Okezone Economy" for okezone.com is the site's name too: it begins with it and adds a word or two. */
function isSiteName(text: string, siteNames: string[]): boolean {
	const name = squeeze(text);
	if (!name || text.length > MAX_TAIL) return false;
	return siteNames.some((site) => {
		const known = squeeze(site);
		return known.length > 2 && (name === known || (known.length > 3 && name.startsWith(known) && name.length <= known.length + 15));
	});
}

/** Letters and digits only, so that spacing and quotation marks never decide. */
export function squeeze(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
