import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import newsSites from '../../../src/data/news-sites.json';
import schema from '../../../src/data/news-sites.schema.json';

/** Lists under copyleft or without a licence: a host may not rest on these alone. */
const NOT_ALONE = new Set(['news-homepages', 'abpindo', 'yavuz', 'us-news-domains']);

describe('the news sites we ship with', () => {
	test('hold to their schema', () => {
		const ajv = new Ajv();
		addFormats(ajv);
		const validate = ajv.compile(schema);
		expect(validate(newsSites), JSON.stringify(validate.errors)).toBe(true);
	});

	test('are sorted and stand once each', () => {
		const hosts = newsSites.map(({ host }) => host);
		expect(hosts).toEqual([...new Set(hosts)].sort());
	});

	test('rest on a list that lets its facts be taken', () => {
		expect(newsSites.filter(({ basis }) => basis.every((list) => NOT_ALONE.has(list)))).toEqual([]);
	});

	test('are 118 Indonesian ones and some 150 from all over the world', () => {
		const abroad = newsSites.filter(({ country }) => country !== 'ID');
		expect(newsSites.length - abroad.length).toBe(118);
		expect(abroad.length).toBeGreaterThanOrEqual(140);
		expect(abroad.length).toBeLessThanOrEqual(160);
		// No country beside Indonesia has more than a fifth of the rest.
		const counts = new Map<string, number>();
		for (const { country } of abroad) counts.set(country, (counts.get(country) ?? 0) + 1);
		expect(Math.max(...counts.values()) / abroad.length).toBeLessThan(0.2);
		expect(counts.size).toBeGreaterThan(30);
	});

	test('publish in a language we read, and none is a government’s', () => {
		expect(newsSites.filter(({ languages }) => !languages.some((language) => ['en', 'id', 'ms'].includes(language)))).toEqual([]);
		// TVRI is Indonesia's public broadcaster: its domain is the state's, its site a newsroom's.
		expect(newsSites.map(({ host }) => host).filter((host) => /(^|\.)(gov|go|gob|gouv)(\.|$)/.test(host))).toEqual([
			'abcnews.go.com',
			'tvri.go.id',
		]);
	});
});
