import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

type Messages = Record<string, { message: string }>;

const read = (language: string): Messages => JSON.parse(readFileSync(join(ROOT, 'public', '_locales', language, 'messages.json'), 'utf8'));

const en = read('en');
const LANGUAGES = readdirSync(join(ROOT, 'public', '_locales'));

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the sentences in %s', (language) => {
	const other = read(language);

	test('are those of English: none missing, none more', () => {
		expect(Object.keys(other).sort()).toEqual(Object.keys(en).sort());
	});

	test('take the same values', () => {
		const differing = Object.keys(en).filter(
			(key) => String(placeholders(en[key]?.message ?? '')) !== String(placeholders(other[key]?.message ?? '')),
		);
		expect(differing).toEqual([]);
	});
});

describe('all sentences', () => {
	test.each(LANGUAGES)('in %s say something, in keys the browsers take', (language) => {
		for (const [key, { message }] of Object.entries(read(language))) {
			expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
			expect(message.trim()).not.toBe('');
		}
	});

	test('are used', () => {
		const code = sourceText();
		const written = new Set([...code.matchAll(/['"`]([\w@-]+)['"`]/g)].map(([, key]) => (key as string).replaceAll('-', '_')));
		for (const [, key] of code.matchAll(/__MSG_(\w+)__/g)) written.add(key as string);
		const beginnings = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, beginning]) => beginning as string);
		const unused = Object.keys(en).filter(
			(key) =>
				!written.has(key) && !written.has(key.replace(/_(one|other)$/, '')) && !beginnings.some((beginning) => key.startsWith(beginning)),
		);
		expect(unused).toEqual([]);
	});

	test('that the manifest and the background name exist', () => {
		const named = [...sourceText().matchAll(/__MSG_(\w+)__|['"](command_\w+)['"]/g)].map(([, manifest, command]) => manifest ?? command);
		expect(named.length).toBeGreaterThan(3);
		expect(named.filter((key) => !en[key as string])).toEqual([]);
	});
});

function sourceText(): string {
	const folders = ['src/ui', 'src/platform', 'entrypoints'];
	const files = folders.flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => join(ROOT, folder, file)),
	);
	return [...files, join(ROOT, 'wxt.config.ts')].map((file) => readFileSync(file, 'utf8')).join('\n');
}
