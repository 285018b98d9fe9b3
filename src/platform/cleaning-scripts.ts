import { browser } from 'wxt/browser';
import { EVERY_SITE, hostPattern } from './host-patterns';
import { loadSettings } from './settings';
import { readGrants } from './site-access';

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
	const listed = settings.paused || settings.cleaning === 'on-click' ? [] : [...grants.shipped, ...grants.added];
	const everywhere = !settings.paused && settings.cleaning === 'every-news-page' && grants.everywhere;
	const except = [...settings.off, ...settings.onClick].map(hostPattern);
	const common = { allFrames: false, persistAcrossSessions: true } as const;
	const excluded = (patterns: string[]) => (patterns.length > 0 ? { excludeMatches: patterns } : {});
	const scripts = [
		...(listed.length > 0
			? [
					{ ...common, id: 'early', js: ['early.js'], matches: listed, ...excluded(except), runAt: 'document_start' as const },
					{ ...common, id: 'clean', js: ['clean.js'], matches: listed, ...excluded(except), runAt: 'document_idle' as const },
				]
			: []),
		...(everywhere
			? [
					{
						...common,
						id: 'probe',
						js: ['probe.js'],
						matches: [EVERY_SITE],
						...excluded([...listed, ...except]),
						runAt: 'document_idle' as const,
					},
				]
			: []),
	];
	const registered = await browser.scripting.getRegisteredContentScripts();
	if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
	if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
}
