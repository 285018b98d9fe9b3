import { browser } from './browser';
import { EVERY_SITE, hostPattern, siteWidePattern } from './host-patterns';
import { loadSettings, type Settings } from './settings';
import { type Grants, isGranted, readGrants } from './site-access';

/** A content script of ours, as the browser registers it. */
interface CleaningScript {
	id: 'early' | 'clean' | 'probe';
	js: string[];
	matches: string[];
	excludeMatches?: string[];
	runAt: 'document_start' | 'document_idle';
	allFrames: boolean;
	persistAcrossSessions: boolean;
}

/**
 * Registers the content scripts for exactly those sites that the browser grants and the reader wants cleaned. By hand
 * and not in the manifest: a site can then be switched off without a script of ours ever starting on it. Registered with
 * the browser, they outlive the background.
 *
 * (WXT writes the `matches` of a content script it registers at run time into the manifest as required host permissions,
 * so these are unlisted scripts.)
 */
export async function registerCleaningScripts(): Promise<void> {
	const [grants, settings] = await Promise.all([readGrants(), loadSettings()]);
	const scripts = cleaningScripts(grants, settings);
	const registered = await browser.scripting.getRegisteredContentScripts();
	if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
	if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
}

/** Which script runs where: what {@link describeSite} says of each host, in patterns. */
export function cleaningScripts(grants: Grants, settings: Settings): CleaningScript[] {
	if (settings.paused) return [];
	const { shipped, added, everywhere } = grants;
	const always = settings.always.filter((host) => isGranted(host, grants)).map(siteWidePattern);
	const cleaned = [...new Set([...(settings.cleaning === 'on-click' ? [] : shipped), ...added, ...always])];
	const left = [...settings.off, ...settings.onClick].map(hostPattern);
	const common = { allFrames: false, persistAcrossSessions: true };
	const except = (patterns: string[]) => (patterns.length > 0 ? { excludeMatches: patterns } : {});
	const scripts: CleaningScript[] = [];
	if (cleaned.length > 0) {
		const where = { matches: cleaned, ...except(left) };
		scripts.push({ ...common, ...where, id: 'early', js: ['early.js'], runAt: 'document_start' });
		scripts.push({ ...common, ...where, id: 'clean', js: ['clean.js'], runAt: 'document_idle' });
	}
	if (settings.cleaning === 'every-news-page' && everywhere) {
		const where = { matches: [EVERY_SITE], ...except([...cleaned, ...left]) };
		scripts.push({ ...common, ...where, id: 'probe', js: ['probe.js'], runAt: 'document_idle' });
	}
	return scripts;
}
