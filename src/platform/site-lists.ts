import { browser } from './browser';
import { coversHost, patternHost, siteWidePattern } from './host-patterns';
import { loadSettings } from './settings';
import { describeSite, isGranted, readGrants, shippedPatterns } from './site-access';

/** Hosts of src/data/news-sites.json, each without those below it; put here by the build: the screens need no more of that file. */
declare const NEWS_HOSTS: readonly string[];

export interface SiteLists {
	/** Hosts that ship with us: granted from installation on, or offered since. Sorted. */
	shipped: string[];
	/** Hosts the reader added, and hosts on the list that are cleaned because the reader said so of them. Sorted. */
	added: string[];
	/** Hosts the reader turned off. */
	off: string[];
	/** Hosts that are cleaned on the toolbar click alone, though others like them are cleaned by themselves. */
	onClick: string[];
	/** Hosts that joined the list after the first version and would be cleaned were they granted, sorted. */
	offered: string[];
	/** The browser lets us work everywhere. */
	everywhere: boolean;
}

export async function listSites(): Promise<SiteLists> {
	const [grants, settings] = await Promise.all([readGrants(), loadSettings()]);
	const hosts = (patterns: string[]) => patterns.flatMap((pattern) => patternHost(pattern) ?? []);
	const later = laterHosts(shippedPatterns());
	const always = settings.always.filter((host) => describeSite(host, grants, { ...settings, paused: false }).because === 'added');
	return {
		shipped: unique([...hosts(grants.shipped), ...later]),
		added: unique([...hosts(grants.added), ...always]),
		off: settings.off,
		onClick: settings.onClick,
		// A reader who cleans by click gains nothing from the grant.
		offered: settings.cleaning === 'on-click' ? [] : later.filter((host) => !isGranted(host, grants)),
		everywhere: grants.everywhere,
	};
}

function unique(hosts: string[]): string[] {
	return [...new Set(hosts)].sort();
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
