import { nameOf, typesOf, valuesOf } from './json-ld';
import { meta, type PageFacts } from './page-facts';
import { plainText } from './plain-text';
import { squeeze } from './title';

/** The site's name as it calls itself, and the host the page really stands on. */
export function readSite(facts: PageFacts, url: string): { name: string; host: string } {
	const host = URL.canParse(url) ? bareHost(new URL(url).hostname) : '';
	const website = facts.jsonLd.find((node) => typesOf(node).includes('WebSite'));
	const names = [
		...meta(facts, 'og:site_name', 'application-name', 'al:ios:app_name'),
		...(website ? valuesOf(website, 'name') : []),
		...(facts.article ? valuesOf(facts.article, 'publisher').map(nameOf) : []),
	].map((name) => plainText(name, 200));
	return { name: names.find(Boolean) ?? nameBesideTitle(facts.title, host) ?? host, host };
}

/** "Site: Title" and "Title - Site" name the site only where the host bears that name out: a headline has colons of its own. */
function nameBesideTitle(pageTitle: string, host: string): string | undefined {
	const parts = pageTitle.split(/: | [-–—|»] /).map((part) => part.trim());
	if (parts.length < 2) return undefined;
	return [parts[0], parts.at(-1)].find((part) => part && squeeze(part).length > 3 && squeeze(host).includes(squeeze(part)));
}

function bareHost(hostname: string): string {
	return hostname.toLowerCase().replace(/^www\./, '');
}
