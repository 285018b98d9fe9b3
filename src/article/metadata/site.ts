import { getDomainWithoutSuffix } from 'tldts';
import { nameOf, typesOf, valuesOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';
import { squeeze } from './squeeze';

/** What `readSite` asks of a page. */
export type SiteFacts = Pick<PageFacts, 'metas' | 'jsonLd' | 'article' | 'title' | 'address'>;

/**
 * The site's name as it calls itself, and the host the page really stands on. Where the page gives an address for a name, one that its publisher
 * or its title gives is better; the copy of an archive goes by the name of the original.
 */
export function readSite(facts: SiteFacts, url: string): { name: string; host: string } {
	const host = URL.canParse(url) ? bareHost(new URL(url).hostname) : '';
	const own = facts.address ? bareHost(facts.address.hostname) : host;
	const section = squeeze(facts.address?.pathname.split('/')[1] ?? '');
	const website = facts.jsonLd.find((node) => typesOf(node).includes('WebSite'));
	const given = [
		...['og:site_name', 'application-name', 'al:ios:app_name'].flatMap((name) => facts.metas.get(name) ?? []),
		...(website ? valuesOf(website, 'name') : []),
		...(facts.article ? valuesOf(facts.article, 'publisher').map(nameOf) : []),
	]
		.map((name) => plainText(name, 200).replace(LEGAL_FORM, ''))
		.filter((name) => name && !NO_NAME.test(name));
	const called = given.filter((name) => !isAddress(name));
	const names = [...called.filter((name) => squeeze(name) !== section), ...called];
	const name = names[0] ? withoutMotto(names[0], own) : nameBesideTitle(facts.title, own);
	return { name: name ?? (given[0] ? bareHost(given[0].replace(/^https?:\/\//i, '').replace(/\/.*$/, '')) : own), host };
}

/** What templates write where nobody gave a name. */
const NO_NAME = /^(?:home|homepage|index|start|startseite|início|inicio|accueil|beranda|my site|website|untitled)$/iu;

const LEGAL_FORM = /,? (?:LLC|L\.L\.C\.|Inc\.?|Ltd\.?|GmbH|AG|S\.?p\.?A\.?|B\.V\.)$/;

/** "https://economy.example.com/", "www.example.com": no reader calls it that. "VIVA.co.id" is a name. */
const isAddress = (name: string) => /^https?:|^www\.|^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(name);

const PARTS = /\s[|·•–—:»«-]\s|\s*[｜|]\s*/u;
const LEAST_NAME = 2;

/** "Name | what we are": only the part that the host bears out. */
function withoutMotto(name: string, host: string): string {
	const parts = name.split(PARTS).map((part) => part.trim());
	const part = parts.length > 1 ? parts.find((own) => isBorneOut(own, host)) : undefined;
	return part && !(labelOf(host).startsWith(squeeze(part)) && TWO_NAMES.test(part)) ? part : name;
}

/** On a person's own site only the motto tells its name from its author's. */
const TWO_NAMES = /^[A-Z][a-z]+ [A-Z][a-z]+$/;

/** "Site: Title" and "Title - Site" name the site only where the host bears that name out: a headline has colons of its own. */
function nameBesideTitle(pageTitle: string, host: string): string | undefined {
	const parts = pageTitle.split(/: | [-–—|»] /).map((part) => part.trim());
	if (parts.length < 2) return undefined;
	const ends = [parts.at(-1), parts[0]].flatMap((part) => part ?? []);
	const whole = ends.find((part) => squeeze(part).length > LEAST_NAME && squeeze(host).includes(squeeze(part)));
	return whole ?? ends.flatMap((part) => part.split(' ')).find((word) => squeeze(word) === labelOf(host));
}

function isBorneOut(part: string, host: string): boolean {
	const [name, label] = [squeeze(part), labelOf(host)];
	return (
		name.length > LEAST_NAME && label.length > LEAST_NAME && part.split(' ').length <= 5 && (name.includes(label) || label.includes(name))
	);
}

/** "example" for news.example.co.id. */
const labelOf = (host: string) => squeeze(getDomainWithoutSuffix(host) ?? host);

function bareHost(hostname: string): string {
	return hostname.toLowerCase().replace(/^www\./, '');
}
