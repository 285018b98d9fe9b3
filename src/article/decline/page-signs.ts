import { typesOf } from '../metadata/json-ld';
import { readPageFacts } from '../metadata/page-facts';
import { queryAll, readLines, rootOf, tagOf } from '../metadata/safe-dom';

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

export function readPageSigns(document: Document, url: string): PageSigns {
	const facts = readPageFacts(document, url);
	const { address } = facts;
	const pdf = queryAll(document, 'embed[type="application/pdf"],object[type="application/pdf"]', 1).length > 0;
	const root = rootOf(document);
	const noText = readLines(root, root, 20, 20_000).lines.length === 0;
	return {
		html: /html/i.test(document.contentType ?? 'text/html') && !(pdf && noText),
		empty: noText,
		title: facts.title,
		heading: facts.headings.find(({ element }) => tagOf(element) === 'h1')?.text ?? '',
		saysArticle:
			(facts.metas.get('og:type') ?? []).some((type) => /article/i.test(type)) ||
			facts.jsonLd.some((node) => typesOf(node).some((type) => /Article$|Posting$|^Report$/.test(type))),
		frontAddress: address !== undefined && /^\/(?:[a-z]{2}\/?|index\.\w{2,5}|home\/?|beranda\/?)?$/i.test(address.pathname),
		searchAddress:
			address !== undefined &&
			(/\/(?:search|cari|pencarian|suche|recherche|buscar)(?:\/|$)/i.test(address.pathname) ||
				/[?&](?:s|q|query|keyword)=/i.test(address.search)),
		passwordField: queryAll(document, 'input[type="password" i]', 1).length > 0,
	};
}
