import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/report.css';
import '../../src/ui/styles/reading.css';
import type { Place } from '../../src/article/article';
import { bringToFront } from '../../src/platform/bring-to-front';
import { browserLanguage, getMessage } from '../../src/platform/i18n';
import { markInPage } from '../../src/platform/mark-in-page';
import { findTab } from '../../src/platform/reach-page';
import { loadReport } from '../../src/platform/report-store';
import { loadSettings, saveSettings } from '../../src/platform/settings';
import type { Report } from '../../src/report/report';
import { ReadingPage } from '../../src/ui/reading/reading-page';
import type { ReadingPort } from '../../src/ui/reading/reading-port';
import { startScreen } from '../../src/ui/start-screen';
import { createWords } from '../../src/ui/words';

const port: ReadingPort = {
	async load() {
		const saved = await loadReport(new URLSearchParams(location.search).get('report') ?? '');
		if (!saved) return undefined;
		const page = saved.tabId === undefined ? undefined : await livePage(saved.tabId, saved.report);
		return { report: saved.report, ...(page && { page }) };
	},
	appearance: async () => (await loadSettings()).appearance,
	saveAppearance: (appearance) => void saveSettings({ appearance }),
};

/** The tab the report was read in, while it still shows that page. A number alone may mean another tab after a restart. */
async function livePage(tabId: number, report: Report) {
	try {
		const tab = await findTab(tabId);
		if (tab.url !== ('article' in report ? report.article.url : report.url)) return undefined;
		return {
			// The words are marked in another tab than the one the reader looks at.
			async show(places: readonly Place[]) {
				const answer = await markInPage(tab, { edge: 'page', kind: 'show', places });
				if (answer === 'shown') await bringToFront(tabId);
				return answer;
			},
		};
	} catch {
		return undefined;
	}
}

startScreen(createWords(getMessage, browserLanguage()), 'system', <ReadingPage port={port} />);
