import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import newsSites from '../../../src/data/news-sites.json';
import registry from '../../../src/data/sources/registry.json';
import schema from '../../../src/data/sources/registry.schema.json';
import { findHost, registryEntries } from '../../../src/sources/registry';

const NEWS = new Set<string | undefined>(['news-agency', 'newsroom']);
/** How many claims were older than eighteen months when the registry was last gone through; may only be lowered. */
const OLD_CLAIMS = 242;
const namesOf = ({ name, names, aliases = [], asSource = [], framed = [] }: (typeof registryEntries)[number]) => ({
	strong: [name, names?.id, names?.native, ...aliases].filter(
		(each) => each !== undefined && !asSource.includes(each) && !framed.includes(each),
	),
	weak: [...asSource, ...framed],
});
const allNamesOf = (entry: (typeof registryEntries)[number]) => [...namesOf(entry).strong, ...namesOf(entry).weak];

test('the registry is as its schema says', () => {
	const ajv = new Ajv2020({ allErrors: true });
	addFormats(ajv);
	const validate = ajv.compile(schema);
	validate(registry);
	expect(validate.errors).toBeNull();
});

test('entries stand in the order of their ids, each id once', () => {
	const ids = registryEntries.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)].sort());
});

test('an entry without evidence says only what it is called and where it publishes', () => {
	const allowed = ['aliases', 'asSource', 'classes', 'framed', 'hosts', 'id', 'name', 'names'];
	for (const entry of registryEntries.filter(({ evidence }) => !evidence)) {
		expect(allowed, entry.id).toEqual(expect.arrayContaining(Object.keys(entry)));
	}
});

test('at least 200 agencies and outlets and 120 bodies stand on evidence', () => {
	const withEvidence = registryEntries.filter(({ evidence }) => evidence);
	const news = withEvidence.filter(({ kind }) => NEWS.has(kind));
	expect(news.length).toBeGreaterThanOrEqual(200);
	expect(withEvidence.length - news.length).toBeGreaterThanOrEqual(120);
});

test('the page of every claim is among the evidence of its entry, and newer claims stand first', () => {
	for (const { id, claims = [], evidence = [] } of registryEntries) {
		for (const claim of claims) expect(evidence, id).toContain(claim.url);
		const dates = claims.map(({ asOf }) => asOf);
		expect(dates, id).toEqual(dates.toSorted().toReversed());
	}
});

test('an owner is named in the words of a claim, so that it never stands without who says so', () => {
	for (const { id, owner, claims = [] } of registryEntries) {
		if (owner)
			expect(
				claims.some(({ label }) => label.includes(owner)),
				`${id}: ${owner}`,
			).toBe(true);
	}
});

test('every Indonesian site that is cleaned has an entry', () => {
	const hosts = newsSites.filter(({ country }) => country === 'ID').map(({ host }) => host);
	expect(hosts.length).toBeGreaterThan(100);
	expect(hosts.filter((host) => !findHost(host))).toEqual([]);
});

test.each(['afp', 'anadolu', 'antara', 'ap', 'bernama', 'efe', 'kyodo', 'reuters', 'tass', 'xinhua', 'yonhap'])(
	'%s, a great agency, has a claim with its date',
	(id) => {
		expect(registryEntries.find((entry) => entry.id === id)?.claims?.[0]?.asOf).toMatch(/^\d{4}/);
	},
);

/** Claims age: what was true of an owner or a funder two years ago need not be true now. */
describe('age of claims', () => {
	const MONTHS = 18;
	const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
	const claims = registryEntries.flatMap(({ id, claims = [] }) => claims.map((claim) => ({ id, ...claim })));
	const oldOn = (day: string) => claims.filter(({ asOf }) => monthOf(day) - monthOf(asOf) > MONTHS);

	test('none is of a day after the registry was gone through', () => {
		const checked = monthOf(registry.checked);
		for (const { id, asOf } of claims) if (asOf.length > 4) expect(monthOf(asOf), id).toBeLessThanOrEqual(checked);
	});

	test(`those older than ${MONTHS} months did not grow more when it was gone through`, () => {
		const old = oldOn(registry.checked);
		if (old.length > 0) console.warn(`${old.length} of ${claims.length} claims of the registry are older than ${MONTHS} months`);
		expect(old.length).toBeLessThanOrEqual(OLD_CLAIMS);
	});
});

describe('names', () => {
	test('one that counts anywhere means one entry', () => {
		const owner = new Map<string, string>();
		for (const entry of registryEntries) {
			for (const name of new Set(namesOf(entry).strong)) {
				expect(owner.get(name as string), `${name} of ${entry.id}`).toBeUndefined();
				owner.set(name as string, entry.id);
			}
		}
	});

	test('one that several entries share counts in a frame only', () => {
		for (const entry of registryEntries) {
			const others = new Set(registryEntries.flatMap((other) => (other === entry ? [] : allNamesOf(other))));
			for (const name of allNamesOf(entry)) if (others.has(name)) expect(entry.framed, entry.id).toContain(name);
		}
	});

	test.each(['ITU', 'Antara', 'APA', 'Tempo', 'Suara', 'Kan', 'SANA', 'UNI', 'DR', 'Merdeka', 'BIG', 'BIN', 'MA', 'RT', 'UPI', 'MAP'])(
		'%s, a word or another name too, does not count just anywhere',
		(name) => {
			for (const entry of registryEntries) expect(namesOf(entry).strong, entry.id).not.toContain(name);
		},
	);

	test('the phrase for a class is the name of nobody', () => {
		const all = new Set(registryEntries.flatMap(allNamesOf));
		for (const phrase of registryEntries.flatMap(({ classes = [] }) => classes)) expect(all).not.toContain(phrase);
	});
});

test('a host belongs to one entry', () => {
	const hosts = registryEntries.flatMap((entry) => entry.hosts ?? []);
	expect(hosts).toEqual([...new Set(hosts)]);
});
