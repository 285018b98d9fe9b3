import { browser } from 'wxt/browser';
import type { SiteChoice, SiteState } from '../ui/page-port';
import { coversHost, patternHost } from './host-patterns';
import { loadSettings, saveSettings } from './settings';
import { readGrants, siteState } from './site-access';

/** Remembers what the reader decided about one site, and gives a grant back that is no longer wanted. For the background alone. */
export async function changeSite(host: string, choice: SiteChoice): Promise<SiteState> {
	const settings = await loadSettings();
	const without = (list: string[]) => list.filter((other) => other !== host);
	if (choice === 'clean') {
		await saveSettings({
			off: without(settings.off),
			onClick: without(settings.onClick),
			paused: false,
			...(settings.cleaning === 'on-click' && { cleaning: 'listed' }),
		});
	} else if (choice === 'off') {
		await saveSettings({ off: [...settings.off, host], onClick: without(settings.onClick) });
	} else {
		const kept = await takeBack(host);
		await saveSettings({ off: without(settings.off), onClick: kept ? [...settings.onClick, host] : without(settings.onClick) });
	}
	return siteState(host);
}

/** Gives an added host back. True where the browser keeps the grant, as it does for hosts we ship with. */
async function takeBack(host: string): Promise<boolean> {
	const { added, shipped } = await readGrants();
	const own = added.filter((pattern) => patternHost(pattern) === host);
	if (own.length > 0) await browser.permissions.remove({ origins: own });
	return shipped.some((pattern) => coversHost(pattern, host));
}
