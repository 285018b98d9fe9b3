import type { DeclineReason } from '../article';

/** Titles and headings that say what a page is instead of an article. Each with one it reads and one it must leave alone. */
export const DECLINE_TITLES: { reason: DeclineReason; pattern: RegExp; reads: string; leaves: string }[] = [
	{
		reason: 'error-page',
		pattern:
			/^(?:error )?(?:40[0-9]|410|429|50[0-9])(?:$|\s*[-–—:|!.]|\s+(?:error|not found|forbidden|halaman|page|bad gateway|internal|service|too many))/i,
		reads: '404 - Halaman tidak ditemukan',
		leaves: '404 Warga Mengungsi Akibat Banjir',
	},
	{
		reason: 'error-page',
		pattern:
			/^(?:page not found|not found|halaman (?:yang anda cari )?tidak ditemukan|access denied|forbidden|just a moment|attention required|are you a robot|bad gateway|service unavailable|oops[!.,]|maaf, halaman|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|página não encontrada)/i,
		reads: 'Page not found | Example News',
		leaves: 'Access to water denied in three villages',
	},
	{
		reason: 'search',
		pattern:
			/^(?:search(?: results\b|:| -| \||$| for:? ["“'])|hasil (?:pencarian|penelusuran)|pencarian(?: untuk|:|$)|suchergebnisse|résultats de (?:la )?recherche|resultados de (?:la )?búsqueda)/i,
		reads: 'Hasil Pencarian untuk "banjir"',
		leaves: 'Search for missing plane enters third day',
	},
	{
		reason: 'login',
		pattern:
			/^(?:log ?in|sign ?in|masuk|login|anmelden|se connecter|iniciar sesión)(?:$|\s*[-–—:|]|\s+(?:to your|ke akun|or|atau|akun)\b)/i,
		reads: 'Masuk ke akun Anda',
		leaves: 'Masuk Angin, Ini Cara Mengatasinya',
	},
];
