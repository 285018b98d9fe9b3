import type { Metadata } from '../article';
import { valuesOf } from './json-ld';
import type { PageFacts } from './page-facts';

/** Lines that stand where the rest of an article is for subscribers. Each with a line it reads and one it must leave alone. */
export const SUBSCRIBER_LINES: { id: string; pattern: RegExp; reads: string; leaves: string }[] = [
	{
		id: 'subscribe-to-read',
		pattern:
			/^(?:to (?:continue|keep) reading|(?:please )?(?:subscribe|sign in|log in|register|already a subscriber)[^.]{0,60}(?:to (?:continue|keep|read)|unlock)|this (?:article|content|story) is (?:only )?(?:for|available to) (?:paid )?(?:subscribers|members))/i,
		reads: 'Subscribe to continue reading this article',
		leaves: 'Subscribe to our newsletter',
	},
	{
		id: 'berlangganan-untuk-membaca',
		pattern:
			/^(?:berlangganan|masuk|login|silakan (?:masuk|berlangganan|login))[^.]{0,40}(?:untuk (?:melanjutkan|membaca)|lanjut membaca)|^artikel ini (?:khusus|hanya) (?:untuk )?(?:pelanggan|anggota)/i,
		reads: 'Silakan berlangganan untuk membaca artikel ini',
		leaves: 'Masuk ke ruangan itu dilarang',
	},
];

const SHORT = 1500;

/** Whether only the beginning of the article is there. https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
export function readStub(facts: PageFacts, lines: string[], text: string): Metadata['stub'] {
	for (const line of lines) {
		if (line.length > 200) continue;
		const rule = SUBSCRIBER_LINES.find(({ pattern }) => pattern.test(line));
		if (rule && text.length < SHORT * 2) return { rule: rule.id, text: line };
	}
	const free = facts.article ? valuesOf(facts.article, 'isAccessibleForFree')[0] : undefined;
	const closed = free === false || (typeof free === 'string' && /^false$/i.test(free));
	const ending = text.trimEnd().slice(-60);
	if (closed && (text.length < SHORT || /(?:\.\.\.|…)$/.test(ending))) return { rule: 'not-free', text: ending };
	return undefined;
}
