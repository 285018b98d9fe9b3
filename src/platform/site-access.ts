import { browser } from 'wxt/browser';
import type { SiteChoice, SiteState } from '../ui/page-port';
import { coversHost, EVERY_SITE, hostPattern, isEverywhere } from './host-patterns';
import type { ScreenRequest, Wish } from './messages';
import { loadSettings, type Settings, saveSettings } from './settings';

/** The browser's grants, read anew each time: they are the only truth about where we may work. */
export interface Grants {
	/** Patterns of hosts we ship with, as far as the browser grants them (Firefox lets the reader take them back). */
	shipped: string[];
	/** Patterns the reader added. */
	added: string[];
	everywhere: boolean;
}

export async function readGrants(): Promise<Grants> {
	const origins = (await browser.permissions.getAll()).origins ?? [];
	const required = new Set(shippedPatterns());
	return {
		shipped: origins.filter((pattern) => required.has(pattern)),
		added: origins.filter((pattern) => !required.has(pattern) && !isEverywhere(pattern)),
		everywhere: origins.some(isEverywhere),
	};
}

export function shippedPatterns(): string[] {
	const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
	return manifest.host_permissions ?? [];
}

export function describeSite(host: string, grants: Grants, settings: Settings): SiteState {
	if (settings.paused) return { host, choice: 'off', because: 'everywhere-off' };
	if (settings.off.includes(host)) return { host, choice: 'off', because: 'turned-off' };
	const shipped = grants.shipped.some((pattern) => coversHost(pattern, host));
	const added = grants.added.some((pattern) => coversHost(pattern, host));
	if ((shipped || added) && settings.cleaning !== 'on-click' && !settings.onClick.includes(host)) {
		return { host, choice: 'clean', because: added ? 'added' : 'shipped' };
	}
	if (grants.everywhere && settings.cleaning === 'every-news-page' && !settings.onClick.includes(host)) {
		return { host, choice: 'clean', because: 'every-news-page' };
	}
	return { host, choice: 'ask', because: 'default' };
}

/** Whether the browser lets us work on this host without a click, whatever the reader chose. */
export function isGranted(host: string, { shipped, added, everywhere }: Grants): boolean {
	return everywhere || [...shipped, ...added].some((pattern) => coversHost(pattern, host));
}

export async function siteState(host: string): Promise<SiteState> {
	const [grants, settings] = await Promise.all([readGrants(), loadSettings()]);
	return describeSite(host, grants, settings);
}

/**
 * The switch of one site. Call it straight from a click, before any `await`: a browser asks for a permission only while
 * it handles the reader's own gesture. The popup may close while the browser asks, and the moment after a press: so a wish
 * is announced first, and the background acts. `granted`: the browser lets us work there already, so nothing is asked.
 */
export async function setSite(
	host: string,
	choice: SiteChoice,
	{ tabId, granted }: { tabId?: number; granted?: boolean } = {},
): Promise<SiteState> {
	const where = tabId === undefined ? {} : { tabId };
	if (choice === 'clean' && !granted && !(await request({ kind: 'site', host }, hostPattern(host), tabId))) return siteState(host);
	return ask({ edge: 'screen', kind: 'set-site', host, choice, ...where }) as Promise<SiteState>;
}

/** Where cleaning happens by itself, from the options or the welcome page. The same rule as for {@link setSite}. */
export async function setCleaning(cleaning: Settings['cleaning']): Promise<Settings['cleaning']> {
	if (cleaning === 'every-news-page') {
		if (!(await request({ kind: 'every-news-page' }, EVERY_SITE))) return (await loadSettings()).cleaning;
	} else {
		// The one wide grant goes with the choice it was asked for; hosts added one by one stay.
		await browser.permissions.remove({ origins: [EVERY_SITE] });
	}
	return (await saveSettings({ cleaning })).cleaning;
}

/** Calls back when grants change, by us or in the browser's own settings; the answer stops it. */
export function watchGrants(callback: () => void): () => void {
	browser.permissions.onAdded.addListener(callback);
	browser.permissions.onRemoved.addListener(callback);
	return () => {
		browser.permissions.onAdded.removeListener(callback);
		browser.permissions.onRemoved.removeListener(callback);
	};
}

/** Announces what will be asked for, asks, and says whether it was granted. Nothing is awaited before the question. */
async function request(wish: Wish, pattern: string, tabId?: number): Promise<boolean> {
	tell({ edge: 'screen', kind: 'announce', wish, ...(tabId !== undefined && { tabId }) });
	const granted = await browser.permissions.request({ origins: [pattern] });
	if (!granted) tell({ edge: 'screen', kind: 'withdraw' });
	return granted;
}

function ask(message: ScreenRequest): Promise<unknown> {
	return browser.runtime.sendMessage(message);
}

function tell(message: ScreenRequest): void {
	ask(message).catch(() => {
		// The background is starting or was just updated: the grant itself still reaches it.
	});
}
