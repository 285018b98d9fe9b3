import type { Metadata } from '../article';
import { findAll, hasToken, type PageElement } from '../copy/page-tree';
import { textOf } from './lines';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';

/** Lines and links by which a page says that the article goes on. Each with a line it reads and one it must leave alone. */
export const CONTINUATIONS: { id: string; pattern: RegExp; reads: string; leaves: string }[] = [
	{
		id: 'page-of',
		pattern: /^(?:halaman|page|hal\.?|seite)\s*(?:ke-?)?\s*1\s*(?:dari|of|von|\/)\s*(?:[2-9]|[1-4]\d)$/i,
		reads: 'halaman 1 dari 4',
		leaves: 'halaman 1 dari 1',
	},
	{
		id: 'show-all',
		pattern: /^(?:show all|tampilkan semua|lihat semua halaman|baca semua halaman)$/i,
		reads: 'Show All',
		leaves: 'Show all comments',
	},
	{
		id: 'next-page',
		pattern: /^(?:halaman (?:selanjutnya|berikutnya)|next page|lanjut ke halaman 2|nächste seite|page suivante)\s*[»›>→]?$/i,
		reads: 'Halaman Selanjutnya',
		leaves: 'Selanjutnya',
	},
];

/** What each of them says somewhere: one look spares most lines the others. */
export const MAY_LEAD_ON = /hal|page|seite|show all|semua/i;

/** Where the article goes on at another address. */
export function readContinuation(facts: PageFacts, url: string, lines: string[]): Metadata['continuesAt'] {
	const next = facts.links.find(({ rel, href }) => rel.split(/\s+/).includes('next') && isLaterPage(href, url));
	const short = lines.filter((line) => line.length < 40 && MAY_LEAD_ON.test(line));
	const says = short.some((line) => CONTINUATIONS.some(({ pattern }) => pattern.test(line)));
	const links = next || !says ? [] : findAll(facts.body, mayLeadOn, MOST_LINKS);
	const named = links.find(
		(element) => CONTINUATIONS.some(({ pattern }) => pattern.test(textOf(element, 60))) && isLaterPage(hrefOf(element), url),
	);
	const target = next?.href ?? (named && hrefOf(named));
	const line = short.find((text) => CONTINUATIONS[0]?.pattern.test(text));
	const resolved = target && URL.canParse(target, url || undefined) ? new URL(target, url || undefined).href : undefined;
	if (!resolved && !line) return undefined;
	const text = line ?? (named ? plainText(textOf(named, 60)) : '');
	return { ...(resolved && { url: resolved }), text, rule: line ? 'page-of' : next ? 'rel-next' : 'next-page' };
}

const MOST_LINKS = 500;
const hrefOf = ({ attributes }: PageElement) => attributes?.href ?? '';
const mayLeadOn = (element: PageElement) =>
	element.localName === 'a' && (/page|hal/.test(hrefOf(element)) || hasToken(element.attributes?.rel, 'next'));

/** The same address with a page number: `rel=next` in many blogs is the next *post*. */
function isLaterPage(href: string, url: string): boolean {
	if (!URL.canParse(href, url || undefined)) return false;
	const target = new URL(href, url || undefined);
	if (!/^https?:$/.test(target.protocol) || !URL.canParse(url)) return false;
	const page = new URL(url);
	if (target.hostname !== page.hostname) return false;
	const base = page.pathname.replace(/\/$|\.[a-z]{2,5}$/i, '');
	if (base.length < 2 || !target.pathname.startsWith(base)) return false;
	const rest = target.pathname.slice(base.length) + target.search;
	return /(?:^|[?&/._-])(?:page|hal|halaman|pagina|p|seite)?[=/_-]?(?:all|[2-9]|[1-4]\d)\b/i.test(rest);
}
