import type { Article } from '../article/article';
import { findHost, findId, findNameAt, findWholeName, type RegistryEntry, recordOf } from './registry';
import { RELAY_RULES, SIGNATURE, SIGNATURE_CODES } from './relay-rules';
import type { Provenance } from './source';

/**
 * Where the article itself comes from: who publishes the page, who wrote it first, and the agencies and outlets it says it rests
 * on, each once, in the order of the text. Linear in the text.
 */
export function findProvenance(article: Article): Provenance[] {
	const found = new Map<string, Provenance>();
	const add = (key: string, provenance: Provenance) => {
		if (!found.has(key)) found.set(key, provenance);
	};
	const publisher = findHost(article.site.host);
	const name = article.site.name || article.site.host;
	if (name) add(publisher?.id ?? name, { role: 'publisher', name, rule: article.site.name ? 'site-name' : 'host', ...record(publisher) });
	const first = article.firstPublishedBy;
	if (first) {
		const entry = findHost(first.name) ?? findWholeName(first.name);
		add(entry?.id ?? first.name, { role: 'first-published-by', name: first.name, text: first.text, rule: first.rule, ...record(entry) });
	}
	for (const { text } of article.blocks) {
		for (const relay of [...relaysIn(text), ...signatureOf(text)]) {
			add(relay.entry.id, { role: 'agency', name: relay.name, text: relay.text, rule: relay.rule, registry: recordOf(relay.entry) });
		}
	}
	return [...found.values()];
}

interface Relay {
	entry: RegistryEntry;
	name: string;
	/** The words it rests on. */
	text: string;
	rule: string;
}

/** Agencies and outlets a paragraph says it took its news from. */
export function relaysIn(text: string): Relay[] {
	const relays: Relay[] = [];
	for (const { id, opener, unmistakable } of RELAY_RULES) {
		for (const match of text.matchAll(opener)) {
			const start = match.index + match[0].length;
			const found = findNameAt(text, start);
			if (found && isNews(found.entry) && !(unmistakable && found.strength === 'framed')) {
				relays.push({ entry: found.entry, name: found.name, text: text.slice(match.index, start + found.length).trim(), rule: id });
			}
		}
	}
	return relays;
}

/** "(ant/dil)" at the end of a paragraph: the parts that are agencies; initials of editors are none. */
function signatureOf(text: string): Relay[] {
	const signature = text.match(SIGNATURE);
	if (!signature?.[1]) return [];
	return signature[1].split(/[/,;–-]/u).flatMap((part): Relay[] => {
		const name = part.trim();
		const code = SIGNATURE_CODES[name.toLowerCase()];
		const entry = (code && findId(code)) || findWholeName(name);
		return entry && isNews(entry) ? [{ entry, name, text: signature[0], rule: 'signature' }] : [];
	});
}

function isNews({ kind }: RegistryEntry): boolean {
	return kind === 'news-agency' || kind === 'newsroom';
}

function record(entry: RegistryEntry | undefined): Pick<Provenance, 'registry'> {
	return entry ? { registry: recordOf(entry) } : {};
}
