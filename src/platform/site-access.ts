import type { SiteChoice, SiteState } from '../ui/page-port';
import { browser } from './browser';
import { coversHost, hostPattern, isEverywhere, patternHost, siteWidePattern } from './host-patterns';
import type { ScreenRequest, Wish } from './messages';
import { loadSettings, type Settings } from './settings';

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
	const grants: Grants = { shipped: [], added: [], everywhere: false };
	for (const pattern of origins) {
		if (isEverywhere(pattern)) grants.everywhere = true;
		else if (required.has(pattern) || isSiteWide(pattern)) grants.shipped.push(pattern);
		else grants.added.push(pattern);
	}
	return grants;
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

/** Whether the browser lets us work on this host without a click, whatever the reader chose. */
export function isGranted(host: string, { shipped, added, everywhere }: Grants): boolean {
	return everywhere || [...shipped, ...added].some((pattern) => coversHost(pattern, host));
}

async function siteState(host: string): Promise<SiteState> {
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
	if (choice === 'clean' && !granted && !(await askForGrant({ kind: 'site', host }, hostPattern(host), tabId))) return siteState(host);
	return ask({ edge: 'screen', kind: 'set-site', host, choice, ...where }) as Promise<SiteState>;
}

/** Announces what will be asked for, asks, and says whether it was granted. Nothing is awaited before the question. */
export async function askForGrant(wish: Wish, pattern: string, tabId?: number): Promise<boolean> {
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
