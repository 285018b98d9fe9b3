import { browser } from './browser';

/** What the reader chose. Validated on write and on read: a damaged or foreign value falls back to its default. */
export interface Settings {
	version: 1;
	/** Where cleaning happens by itself. */
	cleaning: 'listed' | 'every-news-page' | 'on-click';
	/** Hosts that are never cleaned, whatever else is said of them. */
	off: string[];
	/** Hosts that are cleaned on the toolbar click alone, though they would be by themselves. */
	onClick: string[];
	/** Hosts that are cleaned by themselves, and those below them, though `cleaning` alone would not do it. Hosts added with a grant of their own need no entry. */
	always: string[];
	/** Everything off, until turned on again. */
	paused: boolean;
	appearance: {
		theme: 'system' | 'light' | 'dark' | 'sepia';
		font: 'serif' | 'sans';
		/** CSS px. */
		textSize: number;
		/** Characters a line. */
		lineWidth: number;
		lineHeight: number;
	};
}

export const DEFAULT_SETTINGS: Settings = {
	version: 1,
	cleaning: 'listed',
	off: [],
	onClick: [],
	always: [],
	paused: false,
	appearance: { theme: 'system', font: 'serif', textSize: 19, lineWidth: 68, lineHeight: 1.6 },
};

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
	return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes what is given and keeps the rest; the answer is what is stored now. */
export async function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
	const settings = parseSettings({ ...(await loadSettings()), ...change });
	await browser.storage.local.set({ [KEY]: settings });
	return settings;
}

/** Calls back on every change, from whichever page it was made, with what was stored before; the answer stops it. */
export function watchSettings(callback: (settings: Settings, before: Settings) => void): () => void {
	const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
		const change = area === 'local' ? changes[KEY] : undefined;
		if (change) callback(parseSettings(change.newValue), parseSettings(change.oldValue));
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}

/** Settings from whatever is stored. Never throws. */
export function parseSettings(stored: unknown): Settings {
	const value = isRecord(stored) ? stored : {};
	const appearance = isRecord(value.appearance) ? value.appearance : {};
	const fallback = DEFAULT_SETTINGS.appearance;
	return {
		version: 1,
		cleaning: oneOf(value.cleaning, ['listed', 'every-news-page', 'on-click'], DEFAULT_SETTINGS.cleaning),
		off: hosts(value.off),
		onClick: hosts(value.onClick),
		always: hosts(value.always),
		paused: value.paused === true,
		appearance: {
			theme: oneOf(appearance.theme, ['system', 'light', 'dark', 'sepia'], fallback.theme),
			font: oneOf(appearance.font, ['serif', 'sans'], fallback.font),
			textSize: within(appearance.textSize, 12, 40, fallback.textSize),
			lineWidth: within(appearance.lineWidth, 30, 120, fallback.lineWidth),
			lineHeight: within(appearance.lineHeight, 1, 3, fallback.lineHeight),
		},
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(value: unknown, choices: readonly T[], fallback: T): T {
	return choices.find((choice) => choice === value) ?? fallback;
}

function within(value: unknown, least: number, most: number, fallback: number): number {
	return typeof value === 'number' && value >= least && value <= most ? value : fallback;
}

/** Host names as a browser writes them, sorted, each once. */
function hosts(value: unknown): string[] {
	if (!Array.isArray(value)) return [];
	return [...new Set(value.filter(isHost))].sort();
}

function isHost(value: unknown): value is string {
	return typeof value === 'string' && URL.canParse(`https://${value}/`) && new URL(`https://${value}/`).hostname === value;
}
