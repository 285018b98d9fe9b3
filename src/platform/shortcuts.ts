import { browser } from './browser';

/** The keys the browser has for us, as it writes them; empty where none is set. */
export async function listShortcuts(): Promise<{ description: string; keys: string }[]> {
	const commands = await browser.commands.getAll();
	return commands.map(({ name, description, shortcut }) => ({
		description: name === '_execute_action' ? browser.i18n.getMessage('command_open') : description || (name ?? ''),
		keys: shortcut ?? '',
	}));
}
