import { browser } from 'wxt/browser';
import type { SiteChoice, SiteState } from '../ui/page-port';
import { coversHost, EVERY_SITE, hostPattern, isEverywhere, patternHost, siteWidePattern } from './host-patterns';
import type { ScreenRequest, Wish } from './messages';
import { loadSettings, type Settings, saveSettings } from './settings';

/** The browser's grants, read anew each time: they are the only truth about where we may work. */
export interface Grants {
	/** Patterns of hosts on the list, as far as the browser grants them (Firefox lets the reader take them back). */
	shipped: string[];
	/** Patterns of hosts the reader added, each for that host alone. */
	added: string[];
	everywhere: boolean;
}

export async function readGrants(): Promise<Grants> {
	const origins = (await browser.permissions.getAll()).origins ?? [];
	const required = new Set(shippedPatterns());
	return {
		shipped: origins.filter((pattern) => required.has(pattern) || isSiteWide(pattern)),
		added: origins.filter((pattern) => !required.has(pattern) && !isSiteWide(pattern) && !isEverywhere(pattern)),
		everywhere: origins.some(isEverywhere),
	};
}

/** Hosts that joined the list later are granted as those before them were; a host that the reader adds is granted alone. */
function isSiteWide(pattern: string): boolean {
	const host = patternHost(pattern);
	return host !== undefined && pattern === siteWidePattern(host);
}

export function shippedPatterns(): string[] {
	const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
	return manifest.host_permissions ?? [];
}

export function describeSite(host: string, grants: Grants, settings: Settings): SiteState {
	if (settings.paused) return { host, choice: 'off', because: 'everywhere-off' };
	if (settings.off.includes(host)) return { host, choice: 'off', because: 'turned-off' };
	const because = settings.onClick.includes(host) ? undefined : whyCleaned(host, grants, settings);
	return because ? { host, choice: 'clean', because } : { host, choice: 'ask', because: 'default' };
}

/** What lets a host be cleaned by itself: the reader's choice for all sites, or the one for this site. */
function whyCleaned(host: string, grants: Grants, { cleaning, always }: Settings): SiteState['because'] | undefined {
	const isOneOf = (patterns: string[]) => patterns.some((pattern) => coversHost(pattern, host));
	if (cleaning !== 'on-click' && isOneOf(grants.shipped)) return 'shipped';
	if (isOneOf(grants.added) || (isGranted(host, grants) && isOneOf(always.map(siteWidePattern)))) return 'added';
	return cleaning === 'every-news-page' && grants.everywhere ? 'every-news-page' : undefined;
}

/** Where cleaning happens by itself as things stand: "every news page" counts only with the grant that goes with it. */
export function cleaningAsGranted({ cleaning }: Settings, { everywhere }: Grants): Settings['cleaning'] {
	return cleaning === 'every-news-page' && !everywhere ? 'listed' : cleaning;
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
		if (!(await request({ kind: 'every-news-page' }, EVERY_SITE))) return cleaningAsGranted(await loadSettings(), await readGrants());
	} else {
		// The one wide grant goes with the choice it was asked for; hosts added one by one stay.
		await giveBack([EVERY_SITE]);
	}
	return (await saveSettings({ cleaning })).cleaning;
}

/**
 * Gives grants back. A wide one stays in Chromium: it takes away all that a pattern covers, and so, until its next start, each host
 * that the manifest requires, and for good each host that was added (https://github.com/pixiebrix/pixiebrix-extension/issues/1931;
 * seen in 156). No script of ours runs by a grant that stays, unless the reader turns a site on.
 */
export async function giveBack(patterns: readonly string[]): Promise<void> {
	const origins = patterns.filter((pattern) => import.meta.env.FIREFOX || !isEverywhere(pattern));
	if (origins.length > 0) await browser.permissions.remove({ origins });
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
