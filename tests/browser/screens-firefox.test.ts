import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCENES } from './screens-scenes';
import { type FirefoxStage, openFirefoxStage } from './screens-stage-firefox';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One of each layout; screens.test.ts has every state, theme and language in Chromium. */
const LAYOUTS = SCENES.filter(({ screen, name }) =>
	/^(popup-(ledger|ledger-why|article|removed|save-menu|long-words|right-to-left|failed-details|working)|reading-(ledger|timeline|appearance|long-words)|options-(as-installed|delete)|welcome-.*)$/.test(
		`${screen}-${name}`,
	),
);

let stage: FirefoxStage;
beforeAll(async () => {
	stage = await openFirefoxStage();
});
afterAll(() => stage?.close());

test.each(LAYOUTS)('$screen $name in Firefox: nothing axe objects to, nothing cut off at 320 px', async (scene) => {
	const page = await stage.open(scene, { theme: 'light' });
	await page.evaluate(AXE);
	const { violations } = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)) as AxeResults;
	expect(
		violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`)),
	).toEqual([]);
	await page.setViewport({ width: 320, height: 600 });
	const cutOff = await page.evaluate(`[...document.querySelectorAll('body *')]
		.filter((element) => !element.closest('.visually-hidden, pre, svg') && element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
		.map((element) => element.outerHTML.slice(0, 120))`);
	expect(cutOff).toEqual([]);
	await page.close();
});
