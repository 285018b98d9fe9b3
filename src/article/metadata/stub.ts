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
	{
		id: 'abonnieren-zum-weiterlesen',
		pattern:
			/^(?:(?:jetzt )?(?:abonnieren|anmelden|registrieren|testen)[^.]{0,40}(?:weiterlesen|weiter lesen)|(?:jetzt |hier )?weiterlesen mit\b|mit .{2,25} weiterlesen|dieser (?:artikel|inhalt|beitrag) ist (?:nur|exklusiv)? ?für (?:abonnent|mitglieder|plus)|nur für abonnenten|sie möchten weiterlesen|lesen sie weiter mit)/i,
		reads: 'Dieser Artikel ist nur für Abonnenten verfügbar',
		leaves: 'Jetzt anmelden zum Stadtlauf',
	},
	{
		id: 'reserve-aux-abonnes',
		pattern:
			/^(?:(?:cet )?(?:article|contenu) (?:est )?réservé aux abonnés|(?:abonnez-vous|connectez-vous|inscrivez-vous)[^.]{0,40}(?:pour (?:lire|continuer)|la suite)|la suite (?:de cet article )?est réservée|il vous reste \d{1,2} ?% de cet article)/i,
		reads: 'Il vous reste 70 % de cet article à lire',
		leaves: 'Abonnez-vous à notre lettre du soir',
	},
	{
		id: 'solo-suscriptores',
		pattern:
			/^(?:(?:contenido|artículo|noticia) (?:exclusiv[oa] |solo )?para (?:los )?(?:suscriptores|socios)|(?:suscríbete|suscríbase|inicia sesión)[^.]{0,40}(?:para (?:seguir|continuar) leyendo)|conteúdo exclusivo para assinantes|(?:assine|faça login)[^.]{0,40}para (?:continuar|ler)|(?:contenuto|articolo) riservato agli abbonati|(?:abbonati|accedi)[^.]{0,40}per (?:continuare a )?leggere)/i,
		reads: 'Suscríbete para seguir leyendo',
		leaves: 'Contenido para escuelas y familias',
	},
	{
		id: 'alleen-voor-abonnees',
		pattern:
			/^(?:(?:dit artikel is )?(?:alleen|exclusief) voor abonnees|(?:log in|neem een abonnement|word abonnee)[^.]{0,40}om (?:verder|door) te lezen|(?:denne )?(?:saken|artikkelen|artiklen) er (?:bare |kun )?for abonnenter|(?:kjøp|bli|køb|få) (?:abonnement|abonnent)[^.]{0,40}(?:lese|læse)|(?:artikeln är )?(?:endast |bara )?för prenumeranter|(?:ten )?artykuł (?:jest )?(?:dostępny )?(?:tylko )?dla (?:subskrybentów|prenumeratorów)|(?:tämä juttu on )?(?:vain )?tilaajille\b)/i,
		reads: 'Dit artikel is alleen voor abonnees',
		leaves: 'Alleen voor kinderen is de ingang gratis',
	},
];

const SHORT = 1500;

/** Whether only the beginning of the article is there. https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
export function readStub(facts: PageFacts, lines: string[], text: string): Metadata['stub'] {
	for (const line of text.length < SHORT * 2 ? lines : []) {
		if (line.length > 200) continue;
		const rule = SUBSCRIBER_LINES.find(({ pattern }) => pattern.test(line));
		if (rule) return { rule: rule.id, text: line };
	}
	const free = facts.article ? valuesOf(facts.article, 'isAccessibleForFree')[0] : undefined;
	const closed = free === false || (typeof free === 'string' && /^false$/i.test(free));
	const ending = text.trimEnd().slice(-60);
	if (closed && (text.length < SHORT || /(?:\.\.\.|…)$/.test(ending))) return { rule: 'not-free', text: ending };
	return undefined;
}
