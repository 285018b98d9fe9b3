import { getDomain } from 'tldts';
import type { Line } from './line';

/** Fewer names may be a list of partners or sources. */
export const LEAST_NAMES = 5;
export const LEAST_DOMAINS = 4;

/**
 * Whether a run of lines has the shape of a link farm: names of sites and nothing else, each leaving for another registrable domain than the page's and
 * than its neighbours'. Blogs on one host count apart (`a.blogspot.com`, `b.blogspot.com`).
 */
export function leadsAway(run: Line[], url: string): boolean {
	if (run.length < LEAST_NAMES || !run.every((line) => line.words <= 6)) return false;
	const own = getDomain(url, DOMAINS);
	const domains = new Set(run.flatMap((line) => line.block.links.map((link) => getDomain(link.href, DOMAINS))));
	domains.delete(null);
	return !domains.has(own) && domains.size >= LEAST_DOMAINS;
}

/** Whether a link leads to the site of a page: a quick look, which takes an address written in an unusual way for another's. */
export function leadsTo(url: string): (href: string) => boolean {
	const page = hostIn(url) ?? '';
	const end = lastLabels(page);
	let own: string | null | undefined;
	return (href) => {
		const host = hostIn(href);
		if (host === undefined) return /^[/?#]/.test(href);
		// A registrable domain has two labels at least: the suffix list, slow to start, is asked only where those are the same.
		if (host === page || lastLabels(host) !== end) return host === page;
		own ??= getDomain(url, DOMAINS);
		return host === own || host.endsWith(`.${own}`);
	};
}

const hostIn = (address: string) => /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address)?.[1];

/** "co.id" of "news.example.co.id". */
function lastLabels(host: string): string {
	const last = host.lastIndexOf('.');
	return last < 0 ? host : host.slice(host.lastIndexOf('.', last - 1) + 1);
}

/** Whether each link of a run is the bare address of a site. */
export const isAllRoots = (run: Line[]) =>
	run.every((line) => line.block.links.every((link) => /^https?:\/\/[^/?#]{1,253}\/?$/i.test(link.href)));

const DOMAINS = { allowPrivateDomains: true };
