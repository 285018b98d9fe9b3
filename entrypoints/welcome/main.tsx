import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/page.css';
import { browserLanguage, getMessage } from '../../src/platform/i18n';
import { WelcomePage } from '../../src/ui/options/welcome-page';
import { startScreen } from '../../src/ui/start-screen';
import { createWords } from '../../src/ui/words';
import { createOptionsPort } from '../options/create-options-port';

startScreen(createWords(getMessage, browserLanguage()), 'system', <WelcomePage port={createOptionsPort()} />);
