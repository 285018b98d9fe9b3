import { expect, test } from 'vitest';
import { findId, type RegistryEntry, recordOf, registryEntries } from '../../../src/sources/registry';

test('an owner on record is shown, and a claim below it says who says so', () => {
	const globe = recordOf(findId('jakarta-globe') as RegistryEntry);
	expect(globe.owner).toBe('B-Universe Media Holdings');
	expect(globe.claims.some(({ label }) => label.includes('B-Universe Media Holdings'))).toBe(true);
});

test('an entry without evidence says no more than what it is called', () => {
	const bare = registryEntries.find(({ claims, evidence }) => !claims && !evidence) as RegistryEntry;
	expect(Object.keys(recordOf(bare)).filter((key) => key !== 'country')).toEqual(['id', 'name', 'claims']);
	expect(recordOf(bare).claims).toEqual([]);
});
