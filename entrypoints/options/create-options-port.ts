import { cleaningAsGranted, setCleaning, watchGrants } from '../../src/platform/cleaning-mode';
import { deleteEverything } from '../../src/platform/delete-everything';
import { loadSettings, parseSettings, saveSettings, watchSettings } from '../../src/platform/settings';
import { listShortcuts } from '../../src/platform/shortcuts';
import { readGrants, setSite } from '../../src/platform/site-access';
import { acceptOffered, listSites } from '../../src/platform/site-lists';
import type { OptionsPort } from '../../src/ui/options/options-port';

export function createOptionsPort(): OptionsPort {
	return {
		async choices() {
			const [settings, grants] = await Promise.all([loadSettings(), readGrants()]);
			return { ...settings, cleaning: cleaningAsGranted(settings, grants), allowedEverywhere: grants.everywhere };
		},
		sites: listSites,
		shortcuts: listShortcuts,
		setCleaning,
		async setPaused(paused) {
			await saveSettings({ paused });
		},
		saveAppearance: (appearance) => void saveSettings({ appearance }),
		async setSite(host, choice) {
			return (await setSite(host, choice)).choice === choice;
		},
		acceptOffered,
		exportSettings: async () => `${JSON.stringify(await loadSettings(), null, 2)}\n`,
		async importSettings(text) {
			const given = parseJson(text);
			if (typeof given !== 'object' || given === null || !('version' in given) || given.version !== 1) return false;
			const { version: _version, ...settings } = parseSettings(given);
			await saveSettings(settings);
			return true;
		},
		deleteEverything,
		watch(changed) {
			const stops = [watchSettings(changed), watchGrants(changed)];
			return () => {
				for (const stop of stops) stop();
			};
		},
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
