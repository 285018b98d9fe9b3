import { nameOf, typesOf, valuesOf } from './json-ld';
import { meta, type PageFacts } from './page-facts';
import { plainText } from './plain-text';

/** The site's name as it calls itself, and the host the page really stands on. */
export function readSite(facts: PageFacts, url: string): { name: string; host: string } {
	const host = URL.canParse(url) ? bareHost(new URL(url).hostname) : '';
	const website = facts.jsonLd.find((node) => typesOf(node).includes('WebSite'));
	const names = [
		...meta(facts, 'og:site_name', 'application-name', 'al:ios:app_name'),
		...(website ? valuesOf(website, 'name') : []),
		...(facts.article ? valuesOf(facts.article, 'publisher').map(nameOf) : []),
	].map((name) => plainText(name, 200));
	return { name: names.find(Boolean) ?? host, host };
}

function bareHost(hostname: string): string {
	return hostname.toLowerCase().replace(/^www\./, '');
}
