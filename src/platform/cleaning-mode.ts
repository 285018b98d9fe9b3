import { browser } from './browser';
import { giveBack } from './give-back';
import { EVERY_SITE } from './host-patterns';
import { loadSettings, type Settings, saveSettings } from './settings';
import { askForGrant, type Grants, readGrants } from './site-access';

/** Where cleaning happens by itself, from the options or the welcome page. The same rule as for `setSite`: straight from a click. */
export async function setCleaning(cleaning: Settings['cleaning']): Promise<Settings['cleaning']> {
	if (cleaning === 'every-news-page') {
		if (!(await askForGrant({ kind: 'every-news-page' }, EVERY_SITE))) return cleaningAsGranted(await loadSettings(), await readGrants());
	} else {
		// The one wide grant goes with the choice it was asked for; hosts added one by one stay.
		await giveBack([EVERY_SITE]);
	}
	return (await saveSettings({ cleaning })).cleaning;
}

/** Where cleaning happens by itself as things stand: "every news page" counts only with the grant that goes with it. */
export function cleaningAsGranted({ cleaning }: Settings, { everywhere }: Grants): Settings['cleaning'] {
	return cleaning === 'every-news-page' && !everywhere ? 'listed' : cleaning;
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
