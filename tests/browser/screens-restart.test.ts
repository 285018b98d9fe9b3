import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workedExample } from '../unit/ui/sample-reports';
import { until } from './harness/launch';
import { SCENES, type Scene } from './screens-scenes';
import { openStage } from './screens-stage';
import { openFirefoxStage } from './screens-stage-firefox';

const LEDGER = SCENES.find(({ screen, name }) => screen === 'popup' && name === 'ledger') as Scene;

let profile: string;
beforeAll(() => {
	profile = mkdtempSync(join(tmpdir(), 'says-who-restart-'));
});
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** What a reader sees of a kept report. */
const kept = (): string[] => [
	document.querySelector('h1')?.textContent ?? '',
	String(document.querySelectorAll('.statement').length),
	document.querySelector('.article')?.textContent?.slice(0, 20) ?? '',
];
const EXPECTED = [workedExample.article.title, '6', workedExample.article.blocks[0]?.text.slice(0, 20)];

test('Chromium: a reading page is there after a reload, and after the browser was closed and started again', async () => {
	const first = await openStage('en', join(profile, 'chromium'));
	const popup = await first.open(LEDGER);
	const opened = popup.context().waitForEvent('page');
	await popup.click('[data-action="open-reading"]');
	const reading = await opened;
	await reading.waitForSelector('.article');
	expect(await reading.evaluate(kept)).toEqual(EXPECTED);
	await reading.reload();
	await reading.waitForSelector('.article');
	expect(await reading.evaluate(kept)).toEqual(EXPECTED);
	const address = reading.url();
	await first.close();

	const second = await openStage('en', join(profile, 'chromium'));
	const again = await second.newPage();
	await again.goto(address);
	await again.waitForSelector('.article');
	expect(await again.evaluate(kept)).toEqual(EXPECTED);
	// The tab it was read in is gone with the old session.
	expect(await again.locator('[data-action="show"]').count()).toBe(0);
	await second.close();
});

test('Firefox: the same', async () => {
	const folder = join(profile, 'firefox');
	const first = await openFirefoxStage(folder);
	const popup = await first.open(LEDGER);
	await popup.click('[data-action="open-reading"]');
	const path = await until(
		() =>
			popup.evaluate(
				`browser.extension.getViews({ type: 'tab' }).map(({ location }) => location.href.split('/reading.html')[1]).find(Boolean)`,
			),
		'the reading page to open',
	);
	const reading = await first.goto(`reading.html${path}`);
	await until(() => reading.evaluate(`!!document.querySelector('.article')`), 'the article');
	expect(await reading.evaluate(`(${kept})()`)).toEqual(EXPECTED);
	await first.close();

	const second = await openFirefoxStage(folder);
	const again = await second.goto(`reading.html${path}`);
	await until(() => again.evaluate(`!!document.querySelector('.article')`), 'the article after the restart');
	expect(await again.evaluate(`(${kept})()`)).toEqual(EXPECTED);
	await second.close();
});
