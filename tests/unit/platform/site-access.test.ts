import { describe, expect, test } from 'vitest';
import { whyUnreachable } from '../../../src/platform/ask-page';
import { coversHost, patternHost } from '../../../src/platform/host-patterns';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings';
import { describeSite, type Grants } from '../../../src/platform/site-access';

const GRANTS: Grants = { shipped: ['*://*.kompas.com/*'], added: ['*://kabar.example/*'], everywhere: false };

describe('the state of a site', () => {
	test('a shipped site and its subdomains are cleaned from the beginning', () => {
		expect(describeSite('nasional.kompas.com', GRANTS, DEFAULT_SETTINGS)).toMatchObject({ choice: 'clean', because: 'shipped' });
	});
	test('an added site is cleaned, its neighbour is not', () => {
		expect(describeSite('kabar.example', GRANTS, DEFAULT_SETTINGS)).toMatchObject({ choice: 'clean', because: 'added' });
		expect(describeSite('www.kabar.example', GRANTS, DEFAULT_SETTINGS)).toMatchObject({ choice: 'ask', because: 'default' });
	});
	test('what the reader turned off stays off, whatever is granted', () => {
		const settings = { ...DEFAULT_SETTINGS, off: ['www.kompas.com'] };
		expect(describeSite('www.kompas.com', { ...GRANTS, everywhere: true }, settings)).toMatchObject({
			choice: 'off',
			because: 'turned-off',
		});
	});
	test('paused is off everywhere', () => {
		expect(describeSite('www.kompas.com', GRANTS, { ...DEFAULT_SETTINGS, paused: true })).toMatchObject({
			choice: 'off',
			because: 'everywhere-off',
		});
	});
	test('"every news page" counts only with the grant that goes with it', () => {
		const settings = { ...DEFAULT_SETTINGS, cleaning: 'every-news-page' as const };
		expect(describeSite('toko.example', GRANTS, settings).choice).toBe('ask');
		expect(describeSite('toko.example', { ...GRANTS, everywhere: true }, settings)).toMatchObject({
			choice: 'clean',
			because: 'every-news-page',
		});
	});
	test('a grant given everywhere in the browser is no wish to clean everywhere', () => {
		expect(describeSite('toko.example', { ...GRANTS, everywhere: true }, DEFAULT_SETTINGS).choice).toBe('ask');
	});
	test('"only on click" cleans nothing of the list by itself, and what the reader added', () => {
		const settings = { ...DEFAULT_SETTINGS, cleaning: 'on-click' as const };
		expect(describeSite('www.kompas.com', GRANTS, settings)).toMatchObject({ choice: 'ask', because: 'default' });
		expect(describeSite('kabar.example', GRANTS, settings)).toMatchObject({ choice: 'clean', because: 'added' });
	});
	test('one site of the list that the reader turned on is one they added', () => {
		const settings = { ...DEFAULT_SETTINGS, cleaning: 'on-click' as const, always: ['kompas.com'] };
		expect(describeSite('www.kompas.com', GRANTS, settings)).toMatchObject({ choice: 'clean', because: 'added' });
	});
	test('of a site that is on the list and was added, the list has the word', () => {
		const grants = { ...GRANTS, added: ['*://www.kompas.com/*'] };
		expect(describeSite('www.kompas.com', grants, DEFAULT_SETTINGS)).toMatchObject({ choice: 'clean', because: 'shipped' });
	});
});

describe('match patterns', () => {
	test.each([
		['*://*.kompas.com/*', 'kompas.com', true],
		['*://*.kompas.com/*', 'nasional.kompas.com', true],
		['*://*.kompas.com/*', 'bukankompas.com', false],
		['*://kabar.example/*', 'www.kabar.example', false],
		['<all_urls>', 'kabar.example', true],
	])('%s and %s', (pattern, host, covered) => {
		expect(coversHost(pattern, host)).toBe(covered);
	});
	test('name their host, or none', () => {
		expect(patternHost('*://*.kompas.com/*')).toBe('kompas.com');
		expect(patternHost('*://*/*')).toBeUndefined();
	});
});

describe('why a page cannot be read', () => {
	test.each([
		['', 'browser-page'],
		['chrome://extensions/', 'browser-page'],
		['about:config', 'browser-page'],
		['file:///berita.html', 'file'],
		['https://addons.mozilla.org/', 'store'],
		['https://kabar.example/laporan.PDF', 'pdf'],
		['https://kabar.example/berita', 'not-loaded'],
	])('%s: %s', (address, reason) => {
		expect(whyUnreachable(address)).toBe(reason);
	});
});
