import { browser } from 'wxt/browser';
import type { PagePort, PageState, UnreachableReason } from '../ui/page-port';
import { insertHighlightStyle } from './highlight-style';
import type { PageAnswer, PageRequest } from './messages';
import { findTab, injectReader, type PageTab, type ReachedPage } from './reach-page';
import { failed } from './result';
import { loadSettings } from './settings';
import { describeSite, isGranted, readGrants, setSite, siteState } from './site-access';

/**
 * A screen's line to a tab's page: the given tab's, or one that was reached before. Create it when the screen
 * opens and call `about()` first: a permission can only be asked for straight from a click, when the host is known.
 */
export function createPagePort(page: number | ReachedPage): PagePort {
	const reached = typeof page === 'number' ? undefined : page;
	let known: PageTab | undefined;
	const tab = (typeof page === 'number' ? findTab(page) : page.tab).then((found) => {
		known = found;
		return found;
	});
	let granted = false;
	let state: PageState | undefined;
	const remember = (next: PageState) => {
		state = next;
		return next;
	};
	const ask = async (request: PageRequest) => {
		// What is being put there already is waited for, and not put there twice.
		await reached?.reader;
		return askPage(await tab, request);
	};
	const askState = async (request: PageRequest | Promise<PageRequest>) => {
		try {
			return remember(toState(await ask(await request)));
		} catch (error) {
			return toState(failed(error));
		}
	};
	const readRequest = async (): Promise<PageRequest> => ({
		edge: 'page',
		kind: 'read',
		clean: (await siteState((await tab).host)).choice !== 'off',
	});
	const read = () => askState(readRequest());
	const askShown = async (request: PageRequest) => {
		await insertHighlightStyle((await tab).id);
		const answer = await ask(request);
		return answer.ok && answer.value === 'shown' ? 'shown' : 'gone';
	};
	return {
		async about() {
			const { url, host, title } = await tab;
			const [grants, settings] = await Promise.all([readGrants(), loadSettings()]);
			granted = isGranted(host, grants);
			return { url, host, title, site: describeSite(host, grants, settings) };
		},
		read,
		show: (statementId) => askShown({ edge: 'page', kind: 'show', statementId }),
		showRemoved: (index) => askShown({ edge: 'page', kind: 'show-removed', index }),
		async clearMarks() {
			await ask({ edge: 'page', kind: 'clear-marks' });
		},
		restore: (index) => askState({ edge: 'page', kind: 'restore', index }),
		hideAgain: (index) => askState({ edge: 'page', kind: 'hide-again', index }),
		// Nothing is awaited where the tab is known: see setSite.
		setSite: (choice) => {
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
			const report = await saveReport(current.report, id);
			await browser.tabs.create({ url: `${browser.runtime.getURL('/reading.html')}?report=${report}` });
		},
		openOptions: () => browser.runtime.openOptionsPage(),
	};
}

/** Asks the page, putting the reader into it first where it is not there yet. */
async function askPage(tab: PageTab, request: PageRequest): Promise<PageAnswer> {
	const first = await send(tab.id, request);
	if (first) return first;
	if (!(await injectReader(tab.id))) return { ok: false, error: whyUnreachable(tab.url) };
	return (await send(tab.id, request)) ?? { ok: false, error: 'failed', details: 'No answer from the page' };
}

/** `undefined` where nobody in the page can answer this. */
async function send(tabId: number, request: PageRequest): Promise<PageAnswer | undefined> {
	try {
		return await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
	} catch {
		return undefined;
	}
}

function toState(answer: PageAnswer): PageState {
	if (!answer.ok) return { outcome: 'unreachable', reason: answer.error, ...(answer.details && { details: answer.details }) };
	return typeof answer.value === 'object' ? answer.value : { outcome: 'unreachable', reason: 'failed' };
}

const STORES = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** Why the browser let no script into this address. */
export function whyUnreachable(address: string): UnreachableReason {
	if (!URL.canParse(address)) return 'browser-page';
	const { protocol, hostname, pathname } = new URL(address);
	if (protocol === 'file:') return 'file';
	if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
	if (STORES.has(hostname)) return 'store';
	if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
	return 'not-loaded';
}
