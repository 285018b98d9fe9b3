import type { Browser } from 'wxt/browser';
import { browser } from './browser';
import { changeSite } from './change-site';
import { loadSettings, saveSettings } from './settings';
import { describeSite, isGranted, readGrants } from './site-access';
import { tellPage } from './tell-page';

/** What can be done from the keyboard and from the button's context menu; the ids are those in the manifest. */
const COMMANDS = ['toggle-page', 'toggle-site', 'toggle-everywhere'] as const;

type Command = (typeof COMMANDS)[number];

/** The same three in the context menu of the toolbar button and of the page. */
export function installContextMenu(): void {
	for (const id of COMMANDS) {
		browser.contextMenus.create({ id, title: browser.i18n.getMessage(MESSAGE[id]), contexts: ['action', 'page'] });
	}
}

const MESSAGE = {
	'toggle-page': 'command_toggle_page',
	'toggle-site': 'command_toggle_site',
	'toggle-everywhere': 'command_toggle_everywhere',
} as const satisfies Record<Command, string>;

export async function runCommand(command: string, tab?: Browser.tabs.Tab): Promise<void> {
	const target = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
	if (command === 'toggle-everywhere') {
		await saveSettings({ paused: !(await loadSettings()).paused });
	} else if (target?.id !== undefined && command === 'toggle-page') {
		await tellPage(target.id, { edge: 'page', kind: 'toggle' });
	} else if (target?.url && URL.canParse(target.url) && command === 'toggle-site') {
		await toggleSite(new URL(target.url).hostname);
	}
}

/** Turning a new site on needs a grant, and that is asked for in the popup; here one is only switched off and back. */
async function toggleSite(host: string): Promise<void> {
	const [grants, settings] = await Promise.all([readGrants(), loadSettings()]);
	const isOn = describeSite(host, grants, settings).choice === 'clean';
	if (!isOn && isGranted(host, grants)) await changeSite(host, 'clean');
	else if (settings.off.includes(host)) await saveSettings({ off: settings.off.filter((other) => other !== host) });
	else await changeSite(host, 'off');
}
