/** Draws public/icon/icon.svg in the sizes browsers ask for: `npx tsx scripts/make-icons.ts`. Needs an installed Chromium. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowsers } from './find-browsers';

const SIZES = [16, 24, 32, 48, 96, 128];
const folder = new URL('../public/icon/', import.meta.url).pathname;
const svg = readFileSync(`${folder}icon.svg`, 'utf8');

const { chromium: executablePath } = await findBrowsers();
if (!executablePath) throw new Error('No Chromium found to draw with');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const size of SIZES) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
	await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
	await page.close();
}
await browser.close();
