import { type Browser, browser } from 'wxt/browser';
import type { SiteChoice, SiteState } from '../ui/page-port';
import { changeSite } from './change-site';
import { registerCleaningScripts } from './cleaning-scripts';
import { installContextMenu, runCommand } from './commands';
import { isEverywhere } from './host-patterns';
import type { PageNotice, ScreenRequest, Wish } from './messages';
import { loadSettings, type Settings, saveSettings, watchSettings } from './settings';
import { describeSite, readGrants } from './site-access';
import { tellPage } from './tell-page';

/**
 * The background: registers the scripts, counts on the badge, and acts on grants when the popup that asked is gone. It
 * keeps nothing in memory, because the browser stops it whenever it likes.
 */
export function startBackground(): void {
	const once = inTurn(registerCleaningScripts);
	browser.runtime.onInstalled.addListener(async ({ reason }) => {
		installContextMenu();
		await once();
		if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
	});
	browser.runtime.onStartup.addListener(once);
	browser.permissions.onAdded.addListener(({ origins }) => actOnGrant(origins ?? [], once));
	browser.permissions.onRemoved.addListener(async () => {
		await once();
		await restoreUnseenTabs();
	});
	watchSettings(async (settings, before) => {
		// Another font is no reason to touch a page.
		if (decidesCleaning(settings) === decidesCleaning(before)) return;
		await once();
		await followInOpenTabs(before);
	});
	browser.runtime.onMessage.addListener(receive);
	browser.commands.onCommand.addListener(runCommand);
	browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => runCommand(String(menuItemId), tab));
	browser.action.setBadgeBackgroundColor({ color: '#5b5b66' });
}

function decidesCleaning({ appearance: _, ...rest }: Settings): string {
	return JSON.stringify(rest);
}

/** Runs one after the other: two registrations at once would each unregister the other's scripts. */
function inTurn(task: () => Promise<void>): () => Promise<void> {
	let last: Promise<void> = Promise.resolve();
	return () => {
		last = last.then(task, task);
		return last;
	};
}

/**
 * What may be asked, in tiers. Anyone of ours in a page may count and may say that it sees news; only our own screens
 * may announce a wish. Nothing else is answered.
 */
function receive(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
	if (sender.id !== browser.runtime.id) return undefined;
	const { edge } = message as { edge?: unknown };
	if (edge === 'notice' && sender.frameId === 0 && sender.tab?.id !== undefined) {
		return onNotice(message as PageNotice, sender.tab.id, sender.url ?? '');
	}
	if (edge === 'screen' && sender.url?.startsWith(browser.runtime.getURL('/'))) return onScreen(message as ScreenRequest);
	return undefined;
}

async function onNotice(notice: PageNotice, tabId: number, address: string): Promise<void> {
	if (notice.kind === 'cleaned') {
		const count = Number.isSafeInteger(notice.count) && notice.count > 0 ? Math.min(notice.count, 999) : 0;
		await browser.action.setBadgeText({ tabId, text: count ? String(count) : '' });
	} else if (notice.kind === 'looks-like-news' && URL.canParse(address)) {
		// The page only says what it looks like; whether it is cleaned follows from grants and settings.
		const site = describeSite(new URL(address).hostname, await readGrants(), await loadSettings());
		if (site.because === 'every-news-page') await inject(tabId, ['/early.js', '/clean.js']);
	}
}

const WISH = 'wish';

/** A wish is kept for the time the browser's question may stand open. */
const WISH_LASTS_MS = 5 * 60_000;

interface KeptWish {
	wish: Wish;
	tabId?: number;
	at: number;
}

async function onScreen(request: ScreenRequest): Promise<SiteState | undefined> {
	if (request.kind === 'set-site') return onSetSite(request.host, request.choice, request.tabId);
	if (request.kind === 'withdraw') {
		await browser.storage.session.remove(WISH);
		return undefined;
	}
	const kept: KeptWish = { wish: request.wish, at: Date.now(), ...(request.tabId !== undefined && { tabId: request.tabId }) };
	await browser.storage.session.set({ [WISH]: kept });
	return undefined;
}

async function onSetSite(host: string, choice: SiteChoice, tabId: number | undefined): Promise<SiteState> {
	const site = await changeSite(host, choice);
	// The address of a page whose grant is gone cannot be seen; its tab was named by the screen over it.
	if (tabId !== undefined) await tellPage(tabId, { edge: 'page', kind: 'set-cleaning', on: site.choice === 'clean' });
	return site;
}

async function actOnGrant(origins: readonly string[], register: () => Promise<void>): Promise<void> {
	const { [WISH]: kept } = (await browser.storage.session.get(WISH)) as { [WISH]?: KeptWish };
	await browser.storage.session.remove(WISH);
	const wished = kept && Date.now() - kept.at < WISH_LASTS_MS ? kept : undefined;
	if (wished?.wish.kind === 'every-news-page' && origins.some(isEverywhere)) await saveSettings({ cleaning: 'every-news-page' });
	if (wished?.wish.kind === 'site') await changeSite(wished.wish.host, 'clean');
	await register();
	if (wished?.tabId !== undefined) await inject(wished.tabId, ['/early.js', '/clean.js']);
}

/**
 * Open pages follow a change of settings: what is no longer cleaned by itself comes back at once. A page for which nothing
 * changes is left as it is: what its reader sees must not move for the sake of another site. Pages without us do not answer.
 */
async function followInOpenTabs(before: Settings): Promise<void> {
	const [grants, settings, tabs] = await Promise.all([readGrants(), loadSettings(), browser.tabs.query({})]);
	for (const { id, url } of tabs) {
		if (id === undefined || !url || !URL.canParse(url)) continue;
		const { hostname } = new URL(url);
		const { choice } = describeSite(hostname, grants, settings);
		if (choice === describeSite(hostname, grants, before).choice) continue;
		await tellPage(id, { edge: 'page', kind: 'set-cleaning', on: choice === 'clean' });
	}
}

/** A tab without an address is one we may no longer see into: what we hid there comes back. */
async function restoreUnseenTabs(): Promise<void> {
	const tabs = await browser.tabs.query({});
	await Promise.all(tabs.map(({ id, url }) => id !== undefined && !url && tellPage(id, { edge: 'page', kind: 'set-cleaning', on: false })));
}

async function inject(tabId: number, files: ['/early.js', '/clean.js']): Promise<void> {
	// A tab that has gone elsewhere meanwhile, or closed, refuses: there is nothing to clean then.
	await browser.scripting.executeScript({ target: { tabId }, files: [...files] }).catch(() => {});
}
