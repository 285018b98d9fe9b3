import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { LETTER } from '../../languages/letters';
import type { FirstPublishedBy } from '../article';
import type { Dateline } from './dateline';
import type { Lines } from './lines';
import { type PageFacts, unwrapArchive } from './page-facts';
import { squeeze } from './squeeze';

const DOMAIN = `[${LETTER}\\d-]{2,40}(?:\\.[${LETTER}]{2,6}){1,2}`;

/**
 * Sentences by which a copy says where it was taken from. Each with a line it reads and one it must leave alone, and with what a
 * line is asked for first: the patterns themselves take a browser a millisecond to compile while a reader waits.
 */
export const ORIGIN_LINES: { id: string; mayMatch: RegExp; pattern: RegExp; reads: string; leaves: string }[] = [
	{
		id: 'appeared-in',
		mayMatch: /judul/i,
		pattern:
			/artikel ini (?:telah|sudah) (?:tayang|terbit|dimuat|dipublikasikan) (?:sebelumnya )?(?:di|pada) (?<name>[^\s,]{2,40}(?: \p{Lu}\S{1,20})?),? dengan judul/iu,
		reads: 'Artikel ini telah tayang di Kompas.com dengan judul "Banjir"',
		leaves: 'Artikel ini telah tayang di media kemarin.',
	},
	{
		id: 'by-domain',
		mayMatch: /^(?:by|oleh) ?:? ?\S+\.\S+$/i,
		pattern: new RegExp(`^(?:by|oleh) ?:? ?(?<name>${DOMAIN})$`, 'iu'),
		reads: 'By BeritaSatu.com',
		leaves: 'Oleh karena itu, pemerintah menutup situs.com',
	},
	{
		id: 'source-label',
		mayMatch: /: ?\S+\.\S+$/,
		pattern: new RegExp(
			`^(?:sumber|sumber berita|source|dikutip dari|dilansir dari) ?: ?(?:https?://)?(?<name>(?:www\\.)?${DOMAIN})(?:/\\S*)?$`,
			'iu',
		),
		reads: 'Sumber: www.kompas.com',
		leaves: 'Sumber : Wilda Fizriyani',
	},
];

/** What each of them says somewhere: one look spares most lines the others. */
export const MAY_NAME_ORIGIN = /^(?:by|oleh|sumber|source|dikutip|dilansir)|dengan judul/i;

/** Characters at the end of a text in which it says where it comes from; a source named earlier is that of a figure or a photo. */
const SIGN_OFF = 500;
const ORIGINAL_LINK = /^(?:artikel asli|baca artikel asli|original article|read the original(?: article)?|lihat artikel asli)$/i;

/**
 * Who published the article first, where that is not the site it stands on: a copy keeps the original's dateline, its "By X.com"
 * or names it at the end. https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls for canonical.
 */
export function readFirstPublishedBy(
	facts: PageFacts,
	host: string,
	{ lines, elements }: Lines,
	text: string,
	dateline: Dateline | undefined,
): FirstPublishedBy | undefined {
	const elsewhere = (name: string) => {
		const site = squeeze(siteOf(name.replace(/^www\./i, '')));
		return site !== '' && site !== squeeze(siteOf(host));
	};
	for (const line of lines) {
		if (line.length > 400 || !MAY_NAME_ORIGIN.test(line)) continue;
		for (const { id, mayMatch, pattern } of ORIGIN_LINES) {
			if (!mayMatch.test(line)) continue;
			const name = pattern.exec(line)?.groups?.name;
			const amidText = id === 'source-label' && text.slice(0, -SIGN_OFF).includes(line);
			if (name && elsewhere(name) && !amidText) return { name: displayName(name), rule: id, text: line };
		}
	}
	const at = lines.findIndex((line) => line.length < 60 && ORIGINAL_LINK.test(line));
	const link = elements[at]?.closest('a');
	const target = link && unwrapArchive(link.attributes?.href ?? '');
	if (target && URL.canParse(target) && elsewhere(new URL(target).hostname))
		return { name: siteOf(new URL(target).hostname), rule: 'original-link', text: lines[at] as string };
	if (dateline?.outlet?.includes('.') && elsewhere(dateline.outlet))
		return { name: displayName(dateline.outlet), rule: 'dateline', text: dateline.text };
	const canonical = facts.links.find(({ rel }) => rel === 'canonical')?.href;
	const original = canonical && URL.canParse(unwrapArchive(canonical)) ? new URL(unwrapArchive(canonical)) : undefined;
	// Editions of one outlet (example.com, example.de) point at each other.
	if (host && original && /^https?:$/.test(original.protocol) && isOtherOutlet(original.hostname, host))
		return { name: siteOf(original.hostname), rule: 'canonical', text: original.href };
	return undefined;
}

/** Most pages are their own original: then nothing is looked up. */
function isOtherOutlet(hostname: string, host: string): boolean {
	if (hostname === host || hostname === `www.${host}`) return false;
	const name = nameIn(hostname);
	return name !== undefined && name !== nameIn(host);
}

function displayName(name: string): string {
	return name.includes('.') ? name.toLowerCase().replace(/^www\./, '') : name;
}

/** The registrable domain ("detik.com" for health.detik.com); the host itself where the public suffix list has none. */
function siteOf(host: string): string {
	return getDomain(host, { allowPrivateDomains: true }) ?? host.toLowerCase();
}

/** "detik" for health.detik.com; none for a name that is no registered domain. */
function nameIn(host: string): string | undefined {
	return host.includes('.') ? (getDomainWithoutSuffix(host, { allowPrivateDomains: true }) ?? undefined) : undefined;
}
