import { browser } from 'wxt/browser';
import { coversHost, patternHost, siteWidePattern } from './host-patterns';
import { loadSettings } from './settings';
import { isGranted, readGrants, shippedPatterns } from './site-access';

/** Hosts of src/data/news-sites.json, each without those below it; put here by the build: the screens need no more of that file. */
declare const NEWS_HOSTS: readonly string[];

export interface SiteLists {
	/** Hosts that ship with us: granted from installation on, or offered since. Sorted. */
	shipped: string[];
	/** Hosts the reader added, sorted. */
	added: string[];
	/** Hosts the reader turned off. */
	off: string[];
	/** Hosts that joined the list after the first version and are not granted, sorted. */
	offered: string[];
	/** The browser lets us work everywhere. */
	everywhere: boolean;
}

export async function listSites(): Promise<SiteLists> {
	const [grants, settings] = await Promise.all([readGrants(), loadSettings()]);
	const hosts = (patterns: string[]) => patterns.flatMap((pattern) => patternHost(pattern) ?? []).sort();
	const { added, everywhere } = grants;
	const offered = laterHosts(shippedPatterns()).filter((host) => !isGranted(host, { shipped: [], added, everywhere }));
	return { shipped: [...hosts(grants.shipped), ...offered].sort(), added: hosts(added), off: settings.off, offered, everywhere };
}

/** Takes up hosts of the list that are not required ones. The same rule as for {@link setSite}; false where the reader says no. */
export function acceptOffered(hosts: readonly string[]): Promise<boolean> {
	return browser.permissions.request({ origins: hosts.map(siteWidePattern) });
}

/**
 * Hosts of the list that the manifest does not require, sorted: they joined it after the first version. An update may not
 * require them, because a browser switches an extension off that asks for more; so they are offered.
 */
function laterHosts(required: readonly string[]): string[] {
	return NEWS_HOSTS.filter((host) => !required.some((pattern) => coversHost(pattern, host))).sort();
}
