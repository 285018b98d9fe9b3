import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/report.css';
import '../../src/ui/styles/popup.css';
import { browserLanguage, getMessage } from '../../src/platform/i18n';
import { createPagePort } from '../../src/platform/page-client';
import { loadSettings } from '../../src/platform/settings';
import { extensionVersion } from '../../src/platform/version';
import { Popup } from '../../src/ui/popup/popup';
import { startScreen } from '../../src/ui/start-screen';
import { createWords } from '../../src/ui/words';

startScreen(createWords(getMessage, browserLanguage()), 'system', <Popup port={createPagePort()} version={extensionVersion()} />);
loadSettings().then(({ appearance }) => {
	document.documentElement.dataset.theme = appearance.theme;
});
