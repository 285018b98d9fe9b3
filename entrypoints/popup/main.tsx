import { browserLanguage, getMessage } from '../../src/platform/i18n';
import { createPagePort } from '../../src/platform/page-client';
import type { ReachedPage } from '../../src/platform/reach-page';
import { loadSettings } from '../../src/platform/settings';
import { extensionVersion } from '../../src/platform/version';
import { Popup } from '../../src/ui/popup/popup';
import { startScreen } from '../../src/ui/start-screen';
import { createWords } from '../../src/ui/words';

/** Puts the popup in place of its frame. */
export function showPopup(page: ReachedPage): void {
	const settings = loadSettings();
	const port = createPagePort(page, settings);
	startScreen(createWords(getMessage, browserLanguage()), 'system', <Popup port={port} version={extensionVersion()} />);
	settings.then(({ appearance }) => {
		document.documentElement.dataset.theme = appearance.theme;
	});
}
