import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/platform/settings';

describe('stored settings', () => {
	test.each([
		undefined,
		null,
		'settings',
		7,
		[],
		{ cleaning: 'everything', off: 'detik.com', paused: 'yes', appearance: { textSize: 900 } },
	])('fall back to what we ship with when damaged: %j', (stored) => {
		expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
	});

	test('keep what is sound beside what is not', () => {
		const settings = parseSettings({ paused: true, appearance: { theme: 'sepia', textSize: Number.NaN } });
		expect(settings.paused).toBe(true);
		expect(settings.appearance).toEqual({ ...DEFAULT_SETTINGS.appearance, theme: 'sepia' });
	});

	test('hold hosts as a browser writes them, each once, and nothing that is none', () => {
		const off = ['www.detik.com', 'www.detik.com', 'DETIK.com', 'a b', '*://*/*', 'kompas.com/berita', '', 'antara.example'];
		expect(parseSettings({ off }).off).toEqual(['antara.example', 'www.detik.com']);
	});
});
