import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCENES } from './screens-scenes';
import { openStage, type Stage, setTextSize } from './screens-stage';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page, only?: string[]): Promise<string[]> {
	const found: AxeResults = await page.evaluate(
		(rules) =>
			// biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the page
			(globalThis as any).axe.run(document, { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) }),
		only,
	);
	return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

describe.each(['en', 'id'] as const)('in %s', (language) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage(language);
	});
	afterAll(() => stage?.close());

	test.each(SCENES)(
		'$screen $name: nothing axe objects to in any theme, nothing cut off at 320 px or at twice the text size',
		async (scene) => {
			const page = await stage.open(scene, { theme: 'light', reducedMotion: true });
			await page.evaluate(AXE);
			expect(await violations(page)).toEqual([]);
			for (const theme of ['dark', 'sepia']) {
				await page.evaluate((name) => {
					document.documentElement.dataset.theme = name;
				}, theme);
				expect(await violations(page, ['color-contrast'])).toEqual([]);
			}
			await page.setViewportSize({ width: 320, height: 600 });
			expect(await cutOff(page)).toEqual([]);
			await page.setViewportSize({ width: scene.screen === 'popup' ? 400 : 640, height: 600 });
			await setTextSize(page, 200);
			expect(await cutOff(page)).toEqual([]);
			await page.close();
		},
	);
});

/** What reaches over the right edge of the window. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => !element.closest('.visually-hidden, pre, svg') && element.getBoundingClientRect().right > innerWidth + 1)
			.map((element) => element.outerHTML.slice(0, 120)),
	);
}
