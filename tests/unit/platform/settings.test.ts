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
		const hosts = ['www.detik.com', 'www.detik.com', 'DETIK.com', 'a b', '*://*/*', 'kompas.com/berita', '', 'antara.example'];
		const sound = ['antara.example', 'www.detik.com'];
		expect(parseSettings({ off: hosts, onClick: hosts, always: hosts })).toMatchObject({ off: sound, onClick: sound, always: sound });
	});

	test('of a version that had fewer lists are read as they are', () => {
		const { always: _, ...older } = DEFAULT_SETTINGS;
		expect(parseSettings({ ...older, cleaning: 'on-click', off: ['www.detik.com'] })).toEqual({
			...DEFAULT_SETTINGS,
			cleaning: 'on-click',
			off: ['www.detik.com'],
		});
	});
});
