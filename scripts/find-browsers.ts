// Where the browsers are. chrome-launcher (Google) knows Chrome and Chromium, fx-runner (Mozilla) knows Firefox.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Cache, Browser as Downloadable } from '@puppeteer/browsers';
import { Launcher } from 'chrome-launcher';
import fxRunner from 'fx-runner/lib/utils.js';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

/** Path of the executable, where there is one. */
export type FoundBrowsers = Partial<Record<BrowserName, string>>;

/** Where `ensure-browsers.ts` keeps a Firefox it downloaded. */
export const DOWNLOADS = join(import.meta.dirname, '..', '.cache', 'browsers');

const EDGE = [
	'/usr/bin/microsoft-edge',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Installed browsers; `CHROME_PATH` and `FIREFOX_PATH` come first. */
export async function findBrowsers(): Promise<FoundBrowsers> {
	return { chromium: findChromium(), firefox: await findFirefox() };
}

function findChromium(): string | undefined {
	return [process.env.CHROME_PATH, ...installedChromes(), ...EDGE, chromium.executablePath()].find((path) => path && existsSync(path));
}

function installedChromes(): string[] {
	try {
		return Launcher.getInstallations();
	} catch {
		// It throws where there is none.
		return [];
	}
}

async function findFirefox(): Promise<string | undefined> {
	const named = [process.env.FIREFOX_PATH, 'firefox', 'firefox-esr'].filter((name) => name !== undefined);
	for (const name of named) {
		const path = await fxRunner.normalizeBinary(name).catch(() => undefined);
		if (path && existsSync(path)) return path;
	}
	return new Cache(DOWNLOADS)
		.getInstalledBrowsers()
		.find(({ browser, executablePath }) => browser === Downloadable.FIREFOX && existsSync(executablePath))?.executablePath;
}
