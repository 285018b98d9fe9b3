import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { whenIdle } from './harness/in-page';
import { BUILDS, launch, type TestBrowser, type TestPage } from './harness/launch';
import { newsPage } from './pages/news-page';

/** As after an update that added these to the list: the hosts are shipped, the manifest does not require them. */
const LATER = ['kompas.com', 'rappler.com'];

const hidden = () => document.getAnimations().filter(({ playState }) => playState === 'paused').length;

/** Whether one of our scripts is registered for each of these hosts. In a page of the extension. */
const scriptsCover = async (hosts: string[]) => {
	const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as WxtBrowser;
	const patterns = (await api.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []);
	return hosts.every((host) => patterns.includes(`*://*.${host}/*`));
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	let page: TestPage;
	const build = mkdtempSync(join(tmpdir(), 'says-who-updated-'));
	beforeAll(async () => {
		cpSync(join(BUILDS, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), build, { recursive: true });
		const file = join(build, 'manifest.json');
		const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
		manifest.host_permissions = manifest.host_permissions.filter((pattern) => !LATER.some((host) => pattern === `*://*.${host}/*`));
		writeFileSync(file, JSON.stringify(manifest));
		internet = await fakeInternet((url) => (url.pathname === '/berita' ? newsPage({ long: 3 }) : undefined));
		browser = await launch(name, { proxyPort: internet.port, extensionDir: build });
		page = await browser.page();
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
		rmSync(build, { recursive: true, force: true });
	});

	test('a host that joined the list is left alone, offered on the options page, and taken up with one press', async () => {
		await page.goto('https://www.kompas.com/berita');
		await page.evaluate(whenIdle);
		expect(await page.evaluate(hidden)).toBe(0);

		const options = await browser.page();
		await options.goto(browser.extensionUrl('options.html'));
		await options.waitFor(() => document.querySelector('[data-action="accept-offered"]'));
		expect(await options.evaluate(() => [...document.querySelectorAll('.offered li')].map((item) => item.textContent))).toEqual(LATER);
		for (const host of LATER) await browser.allow(`*://*.${host}/*`);
		await options.click('[data-action="accept-offered"]');
		await options.waitFor(() => document.querySelector('[data-action="accept-offered"]') === null);
		// The scripts follow a grant by themselves, a moment later.
		await options.waitFor(scriptsCover, LATER);
		await options.close();

		for (const host of LATER) {
			await page.goto(`https://www.${host}/berita`);
			await page.waitFor(hidden);
		}
	});
});
