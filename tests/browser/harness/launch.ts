import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/find-browsers';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** One tab, by the few verbs both browsers have. Functions are sent as text: they see nothing of the test around them. */
export interface TestPage {
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	back(): Promise<void>;
	evaluate<T, A extends unknown[]>(pageFunction: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
	/** Waits until the function answers something truthy. */
	waitFor<A extends unknown[]>(pageFunction: (...args: A) => unknown, ...args: A): Promise<void>;
	press(key: string): Promise<void>;
	click(selector: string): Promise<void>;
	screenshot(path: string): Promise<void>;
	emulatePrint(on: boolean): Promise<void>;
	close(): Promise<void>;
}

/** The real toolbar popup. */
export interface TestPopup {
	/** When the button was pressed, by `Date.now()`. Chromium alone. */
	pressedAt?: number;
	evaluate<T>(expression: string): Promise<T>;
	text(selector: string): Promise<string>;
	count(selector: string): Promise<number>;
	/** A real click: a browser asks for permissions only then. */
	click(selector: string): Promise<void>;
	/** A real key, by its `KeyboardEvent.key`: one character, or a name of {@link KEY_CODES}. */
	press(key: string): Promise<void>;
	/** Waits until the expression is truthy in the popup. */
	waitFor(expression: string): Promise<void>;
	screenshot(path: string): Promise<void>;
	close(): Promise<void>;
}

export interface TestBrowser {
	name: BrowserName;
	version: string;
	page(): Promise<TestPage>;
	/**
	 * Presses the toolbar button on this tab: opens the real popup and grants activeTab. `undisturbed`: milliseconds in which nobody looks
	 * into it, as nobody does at a reader's; Chromium alone.
	 */
	openPopup(page: TestPage, options?: { undisturbed?: number }): Promise<TestPopup>;
	/** The reader's yes to the next request for this pattern. */
	allow(pattern: string): Promise<void>;
	/** Takes a grant back as the reader does in the browser's own settings. */
	revoke(pattern: string): Promise<void>;
	/**
	 * The keys of one of our commands, on this tab. Firefox: real keys. Chromium: the event they end in, sent in the background,
	 * because no protocol presses keys of the browser's own.
	 */
	pressCommand(command: string, page: TestPage): Promise<void>;
	/** The same command chosen from the page's context menu. Firefox: the real menu. Chromium: the event it ends in. */
	chooseInMenu(command: string, page: TestPage): Promise<void>;
	/** Pins our button to the toolbar: an unpinned one slides into view for a quarter of a second before its popup opens. Chromium alone. */
	pin?(): Promise<void>;
	/** Runs an expression in the background or, where that sleeps, in a page of the extension. */
	inExtension<T>(expression: string): Promise<T>;
	/** Everything the browser traced while this ran, in the given categories. Chromium alone. */
	trace?(categories: string[], run: () => Promise<void>): Promise<TraceEvent[]>;
	/** Address of a page of the extension. */
	extensionUrl(path: string): string;
	/** Settles when the browser is gone, whoever closed it. */
	closed: Promise<void>;
	close(): Promise<void>;
}

/** Keys with names: the code Windows has for them, as the protocol of Chromium wants it, and the one of WebDriver. */
export const KEY_CODES: Record<string, { windows: number; webDriver: string; text?: string }> = {
	Tab: { windows: 9, webDriver: '\uE004' },
	Enter: { windows: 13, webDriver: '\uE007', text: '\r' },
	Escape: { windows: 27, webDriver: '\uE00C' },
	ArrowDown: { windows: 40, webDriver: '\uE015' },
};

/** As in the trace event format of Chromium; times in µs. */
export interface TraceEvent {
	ph: string;
	name: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	/** CPU time of the thread. */
	tdur?: number;
	args: { data?: { url?: string }; fileName?: string };
}

export interface LaunchOptions {
	/** Folder of a built extension; the build for this browser where absent. */
	extensionDir?: string;
	headless?: boolean;
	/** A proxy that plays the internet. */
	proxyPort?: number;
	/** Locale of the browser's own screens, as far as it is installed. */
	locale?: string;
	viewport?: { width: number; height: number };
	/** What the reader told the system about motion. */
	reducedMotion?: boolean;
	/** More flags, Chromium only. */
	args?: string[];
}

/** Where the builds stand; another folder where they are not to change under a long run. */
export const BUILDS = process.env.SAYS_WHO_BUILDS ?? join(import.meta.dirname, '..', '..', '..', '.output');

/** Starts an installed browser with the extension loaded. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> {
	const extensionDir = options.extensionDir ?? join(BUILDS, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
	const settled = { headless: true, viewport: { width: 1280, height: 800 }, ...options, extensionDir };
	return name === 'chromium' ? launchChromium(settled) : launchFirefox(settled);
}

/** Asks again until the answer is truthy; there is nothing to listen to on the other side. */
export async function until<T>(ask: () => Promise<T>, what: string, timeoutMs = 10_000): Promise<NonNullable<T>> {
	const end = Date.now() + timeoutMs;
	let last: unknown;
	while (Date.now() < end) {
		try {
			const answer = await ask();
			if (answer) return answer as NonNullable<T>;
		} catch (error) {
			last = error;
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`Timed out waiting for ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
}
