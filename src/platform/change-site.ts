import type { SiteChoice, SiteState } from '../ui/page-port';
import { giveBack } from './give-back';
import { coversHost, patternHost, siteWidePattern } from './host-patterns';
import { loadSettings, type Settings, saveSettings } from './settings';
import { describeSite, type Grants, isGranted, readGrants } from './site-access';

/** Remembers what the reader decided about one site, and gives a grant back that is no longer wanted. For the background alone. */
export async function changeSite(host: string, choice: SiteChoice): Promise<SiteState> {
	if (choice === 'ask') await takeBack(host);
	const grants = await readGrants();
	const { off, onClick, always, paused } = withChoice(await loadSettings(), host, choice, grants);
	return describeSite(host, grants, await saveSettings({ off, onClick, always, paused }));
}

/** What is remembered of a choice for one site. What is chosen for all sites stays, but for a pause: it would leave this one off. */
export function withChoice(settings: Settings, host: string, choice: SiteChoice, grants: Grants): Settings {
	const off = settings.off.filter((other) => other !== host);
	const onClick = settings.onClick.filter((other) => other !== host);
	if (choice === 'off') return { ...settings, off: [...off, host], onClick };
	if (choice === 'clean') {
		const allowed: Settings = { ...settings, off, onClick, paused: false };
		const site = siteOnList(host, grants);
		// A grant for this host alone (Firefox gives one beside the wider one) does not clean the rest of its site.
		if (isCleaned(host, site ? { ...grants, added: [] } : grants, allowed) || !isGranted(host, grants)) return allowed;
		return { ...allowed, always: [...settings.always, site ?? host] };
	}
	const left: Settings = { ...settings, off, onClick, always: settings.always.filter((site) => !coversHost(siteWidePattern(site), host)) };
	return isCleaned(host, grants, { ...left, paused: false }) ? { ...left, onClick: [...onClick, host] } : left;
}

function isCleaned(host: string, grants: Grants, settings: Settings): boolean {
	return describeSite(host, grants, settings).choice === 'clean';
}

/** The host on the list that stands for this one: "kompas.com" for "nasional.kompas.com". */
function siteOnList(host: string, { shipped }: Grants): string | undefined {
	const pattern = shipped.find((one) => coversHost(one, host));
	return pattern && patternHost(pattern);
}

/** Gives the grant of an added host back; what is granted for more than this host stays. */
async function takeBack(host: string): Promise<void> {
	await giveBack((await readGrants()).added.filter((pattern) => patternHost(pattern) === host));
}
