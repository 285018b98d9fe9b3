import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILDS } from './harness/launch';

describe.each(['chrome', 'firefox'])('the built manifest for %s', (browser) => {
	const built = JSON.parse(readFileSync(join(BUILDS, `${browser}-mv3`, 'manifest.json'), 'utf8'));

	// Not a snapshot that writes itself: who asks for a new permission changes this file by hand, and sees it reviewed.
	test('is the one that was agreed on', () => {
		const agreed = JSON.parse(readFileSync(join(import.meta.dirname, 'manifests', `${browser}.json`), 'utf8'));
		expect(built).toEqual(agreed);
	});

	test('asks for no website beyond the shipped ones', () => {
		expect(built.host_permissions.filter((pattern: string) => !/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/.test(pattern))).toEqual([]);
		expect(built.content_scripts).toBeUndefined();
	});

	test('lets its pages connect to nothing and the web see nothing of it', () => {
		expect(built.content_security_policy.extension_pages).toMatch(/^default-src 'none';.* connect-src 'none';/);
		expect(built.web_accessible_resources).toBeUndefined();
		expect(built.externally_connectable).toBeUndefined();
	});

	test('names files that are there', () => {
		const files = readdirSync(join(BUILDS, `${browser}-mv3`));
		for (const script of [
			'early.js',
			'clean.js',
			'read.js',
			'probe.js',
			'background.js',
			'popup.html',
			'reading.html',
			'options.html',
			'welcome.html',
		]) {
			expect(files).toContain(script);
		}
	});
});
