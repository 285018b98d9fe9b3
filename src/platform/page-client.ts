import type { NamedCopy } from '../page/page-copies';
import type { SessionState } from '../page/page-session';
import type { Report } from '../report/report';
import type { PageAbout, PagePort, PageState } from '../ui/page-port';
import { askPage, whyUnreachable } from './ask-page';
import { browser } from './browser';
import type { PageAnswer, PageRequest } from './messages';
import { pageState } from './page-state';
import { copyTab, type PageTab, type ReachedPage } from './reach-page';
import { failed } from './result';
import { loadSettings, type Settings } from './settings';
import { describeSite, isGranted, readGrants, setSite } from './site-access';

/**
 * The popup's line to the page it stands over. Create it when the screen opens: a permission can only be asked for straight from a
 * click, when the host is known. `settings` are those of that moment, which the screen needs too.
 */
export function createPagePort({ tab: found, copy: firstCopy }: ReachedPage, settings: Promise<Settings>): PagePort {
	let known: PageTab | undefined;
	const tab = found.then((one) => {
		known = one;
		return one;
	});
	let granted = false;
	let copy: Promise<PageAnswer | undefined> | undefined = firstCopy;
	/** As it was read; what went by its shape alone is told by the page each time. */
	let report: Report | undefined;
	let state: PageState | undefined;

	const describePage = async (chosen: Promise<Settings>): Promise<PageAbout> => {
		const [{ url, host, title }, grants, settings] = await Promise.all([tab, readGrants(), chosen]);
		granted = isGranted(host, grants);
		return { url, host, title, site: describeSite(host, grants, settings) };
	};
	/** One answer for what is drawn and for what is read: it has a line for each of some hundred sites. */
	let asked: Promise<PageAbout> | undefined = describePage(settings);

	const read = async (): Promise<PageState> => {
		try {
			const page = await tab;
			const answer = await (copy ?? copyTab(page.id));
			copy = undefined;
			if (!answer) return { outcome: 'unreachable', reason: whyUnreachable(page.url) };
			if (!answer.ok) return unreachable(answer);
			// With all of the core: fetched beside what draws the popup.
			const { readCopy } = await import('./read-copy');
			const about = asked ?? describePage(loadSettings());
			asked = undefined;
			const reading = await readCopy(page, answer.value as NamedCopy, about);
			report = reading.report;
			state = pageState(report, reading.page);
			return state;
		} catch (error) {
			return unreachable(failed(error));
		}
	};
	const change = async (request: PageRequest): Promise<PageState> => {
		try {
			const answer = await askPage(await tab, request);
			if (!answer.ok) return unreachable(answer);
			if (!report) return read();
			state = pageState(report, answer.value as SessionState);
			return state;
		} catch (error) {
			return unreachable(failed(error));
		}
	};
	return {
		about: () => asked ?? describePage(loadSettings()),
		read,
		show: async (places) => (await import('./mark-in-page')).markInPage(await tab, { edge: 'page', kind: 'show', places }),
		showRemoved: async (index) => (await import('./mark-in-page')).markInPage(await tab, { edge: 'page', kind: 'show-removed', index }),
		async clearMarks() {
			await askPage(await tab, { edge: 'page', kind: 'clear-marks' });
		},
		restore: (index) => change({ edge: 'page', kind: 'restore', index }),
		hideAgain: (index) => change({ edge: 'page', kind: 'hide-again', index }),
		// Nothing is awaited where the tab is known: see setSite.
		setSite: (choice) => {
			// What was asked before holds no longer.
			asked = undefined;
			const set = async ({ host, id }: PageTab) => {
				const site = await setSite(host, choice, { tabId: id, granted });
				granted = isGranted(host, await readGrants());
				return site;
			};
			return known ? set(known) : tab.then(set);
		},
		async openReadingPage() {
			const { id } = await tab;
			const current = state ?? (await read());
			if (current.outcome !== 'read') return;
			// Fetched when it is wanted: the popup opens without the database.
			const { saveReport } = await import('./report-store');
			const saved = await saveReport(current.report, id);
			await browser.tabs.create({ url: `${browser.runtime.getURL('/reading.html')}?report=${saved}` });
		},
		openOptions: () => browser.runtime.openOptionsPage(),
	};
}

function unreachable({ error, details }: Exclude<PageAnswer, { ok: true }>): PageState {
	return { outcome: 'unreachable', reason: error, ...(details && { details }) };
}
