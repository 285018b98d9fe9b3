import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeInternet, fakeInternet } from './harness/fake-internet';
import { visibleLetters } from './harness/in-page';
import { launch, type TestBrowser } from './harness/launch';
import { readState } from './harness/read-report';
import { lettersOf, sharedPages } from './harness/shared-pages';

/** Two shapes of the article this was made for: the link farm as a widget below, and inside the article. */
const SHAPES = sharedPages().filter(({ id }) => id === 'seed' || id === 'seed-incontent');
const FARM = ['Konten ini Otomatis tidak dikelola oleh kami', 'Antarkabarid', 'Kopiminfo'].map(lettersOf);

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
	let internet: FakeInternet;
	let browser: TestBrowser;
	beforeAll(async () => {
		internet = await fakeInternet((url) => SHAPES.find(({ id }) => url.pathname === `/2023/09/${id}.html`)?.html);
		browser = await launch(name, { proxyPort: internet.port });
	});
	afterAll(async () => {
		await browser?.close();
		internet?.close();
	});

	test.skipIf(SHAPES.length === 0).each(SHAPES)(
		'$id: the farm goes, the article stays, and the popup tells who said what',
		async ({ id, body }) => {
			const page = await browser.page();
			await page.goto(`https://kabarkilas.example/2023/09/${id}.html`);
			const popup = await browser.openPopup(page);
			const state = await readState(popup);
			const report = state.outcome === 'read' ? state.report : undefined;
			if (report?.outcome !== 'article') throw new Error('not read as an article');

			expect(report.article.title).toBe('Pulang dari Rusia, Kim Jong-un Bawa Oleh-oleh Drone Peledak');
			expect(report.article.site).toEqual({ name: 'Kabar Kilas', host: 'kabarkilas.example' });

			const { withUs } = await page.evaluate(visibleLetters);
			expect(body.map(lettersOf).filter((unit) => !withUs.includes(unit))).toEqual([]);
			expect(FARM.filter((line) => withUs.includes(line))).toEqual([]);

			await popup.waitFor(`document.querySelectorAll('[data-statement]').length === ${report.statements.length}`);
			const nameOf = (source: string) => report.sources.find((one) => one.id === source)?.name;
			// The worked example, row by row; a nested statement has the time of the one it stands in.
			const own = report.statements.filter(({ within }) => within === undefined);
			expect(own.map(({ source, when }) => [nameOf(source), when?.value, when?.basis])).toEqual([
				['Kim Jong-un', '2023-09-18', 'stated'],
				['Kantor Berita Korea KCNA', '2023-09-18', 'worked-out'],
				['Kantor Berita Korea KCNA', '2023-09-18', 'carried-over'],
				['para ahli', '../2023-09-18', 'publication'],
			]);
			const nested = report.statements.filter(({ within }) => within !== undefined);
			expect(nested.map(({ source }) => nameOf(source))).toEqual(['Kim Jong-un', 'Kim Jong-un']);
			const shown = await popup.text('body');
			for (const words of [
				'Kim Jong-un',
				'Kantor Berita Korea KCNA',
				'para ahli',
				'mengucapkan terima kasih yang tulus',
				'beritasatu.com',
				'Moskwa',
			]) {
				expect(shown).toContain(words);
			}
			await popup.close();
			await page.close();
		},
	);
});
