import { readPacked } from '../article/read-packed';
import type { NamedCopy } from '../page/page-copies';
import type { SessionState } from '../page/page-session';
import type { Report } from '../report/report';
import { toReport } from '../report/to-report';
import type { PageAbout } from '../ui/page-port';
import { askTab, injectCleaner, type PageTab } from './reach-page';

/** A report, and where the page stands after what was found has been taken over. */
export interface ReadTab {
	report: Report;
	page: SessionState;
}

/**
 * Reads the copy of a tab's page in the screen's own process: there the browser keeps compiled code, which it does not for
 * a script it puts into a page, and nothing holds the page up. Where the site is to be cleaned, the page is, and stays so.
 */
export async function readCopy(tab: PageTab, { id, url, page }: NamedCopy, about: Promise<Pick<PageAbout, 'site'>>): Promise<ReadTab> {
	const reading = readPacked(page, url);
	const clean = (await about).site.choice !== 'off';
	const found = reading.outcome === 'article' ? { removed: reading.article.removed, nodes: reading.nodes } : { removed: [] };
	const adopted = askTab(tab.id, { edge: 'page', kind: 'adopt', copy: id, found, clean });
	// While the page hides what was found.
	const report = toReport(reading);
	const answer = await adopted;
	if (!answer) throw new Error('The page was left while it was read');
	if (!answer.ok) throw new Error(answer.details ?? answer.error);
	const state = answer.value as SessionState;
	// For what comes into the page later. The report is on its way to the reader, who waits for that.
	if (clean && !state.readsItself) requestIdleCallback(() => injectCleaner(tab.id));
	return { report, page: state };
}
