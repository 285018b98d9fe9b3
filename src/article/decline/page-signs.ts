import { typesOf } from '../metadata/json-ld';
import { readLines } from '../metadata/lines';
import type { PageFacts } from '../metadata/page-facts';

/** What, beside its text, tells whether a page is an article. */
export interface PageSigns {
	html: boolean;
	/** No text anywhere. */
	empty: boolean;
	title: string;
	heading: string;
	/** It calls itself an article (Open Graph, JSON-LD). */
	saysArticle: boolean;
	/** The address is a site's or a section's front door. */
	frontAddress: boolean;
	searchAddress: boolean;
	passwordField: boolean;
}

/** "/?p=31228", "/index.php?id=7": one page of many, whatever its path. */
const NAMES_A_PAGE = /[?&](?:p|id|page_?id|post|story|article|artikel|art|nid|newsid|pk_no)=\w/i;

export function readPageSigns(facts: PageFacts): PageSigns {
	const { address, head, body } = facts;
	const noText = readLines(body, body, 20, 20_000).lines.length === 0;
	return {
		html: /html/i.test(head.contentType) && !(head.showsPdf && noText),
		empty: noText,
		title: facts.title,
		heading: facts.headings.find(({ element, text }) => element.localName === 'h1' && text)?.text ?? '',
		saysArticle:
			(facts.metas.get('og:type') ?? []).some((type) => /article/i.test(type)) ||
			facts.jsonLd.some((node) => typesOf(node).some((type) => /Article$|Posting$|^Report$/.test(type))),
		frontAddress:
			address !== undefined &&
			!NAMES_A_PAGE.test(address.search) &&
			/^\/(?:[a-z]{2}\/?|index\.\w{2,5}|home\/?|beranda\/?)?$/i.test(address.pathname),
		searchAddress:
			address !== undefined &&
			(/\/(?:search|cari|pencarian|suche|recherche|buscar)(?:\/|$)/i.test(address.pathname) ||
				/[?&](?:s|q|query|keyword)=/i.test(address.search)),
		passwordField: head.asksPassword,
	};
}
