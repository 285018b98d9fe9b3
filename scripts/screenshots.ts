/**
 * The pictures of the README, from the real toolbar popup of the built extension on the sample page:
 * `npx wxt build -b chrome && npx tsx scripts/screenshots.ts` writes docs/screenshots.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, until } from '../tests/browser/harness/launch';

const ROOT = join(import.meta.dirname, '..');
const folder = join(ROOT, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });

const sample = readFileSync(join(ROOT, 'samples', 'article.html'));
const server = http.createServer((_, response) => {
	response.setHeader('content-type', 'text/html; charset=utf-8');
	response.end(sample);
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;

for (const locale of ['id', 'en']) {
	const browser = await launch('chromium', {
		locale,
		// The screen a headless browser thinks it has leaves a popup no room for its 600 px.
		args: ['--screen-info={1600x1200 devicePixelRatio=2}', '--window-size=1400,1100'],
		...(process.env.EXTENSION_DIR && { extensionDir: process.env.EXTENSION_DIR }),
	});
	for (const theme of ['light', 'dark']) {
		await browser.inExtension(`chrome.storage.local.set({ settings: { version: 1, appearance: { theme: '${theme}' } } })`);
		const page = await browser.page();
		await page.goto(address);
		const popup = await browser.openPopup(page);
		await popup.waitFor(`document.documentElement.dataset.ready === '1' && document.documentElement.dataset.theme === '${theme}'`);
		await popup.screenshot(join(folder, `popup-${locale}-${theme}.png`));
		if (theme === 'light') {
			await popup.click('[data-statement="6"] [data-action="show"]');
			await popup.waitFor(`document.querySelector('.status').textContent !== ''`);
			if (locale === 'id') await page.screenshot(join(folder, 'page.png'));
			await popup.click('[data-action="open-reading"]');
			const query = await until(
				() =>
					browser.inExtension<string | undefined>(
						`chrome.tabs.query({}).then((tabs) => tabs.map(({ url }) => url?.split('/reading.html')[1]).find(Boolean))`,
					),
				'the reading page to open',
			);
			const reading = await browser.page();
			await reading.goto(browser.extensionUrl(`reading.html${query}`));
			await reading.waitFor(() => document.documentElement.dataset.ready === '1');
			await reading.screenshot(join(folder, `reading-${locale}.png`));
			await reading.close();
		}
		await popup.close().catch(() => {});
		await page.close();
	}
	await browser.close();
}
server.close();
server.closeAllConnections();
