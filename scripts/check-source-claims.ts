// npx tsx scripts/check-source-claims.ts
// Warns of claims in the registry of sources that were 18 months old or more when the registry was last gone through.
import registry from '../src/data/sources/registry.json';
import { registryEntries } from '../src/sources/registry';

const STALE_AFTER_MONTHS = 18;

const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '12');
const checked = months(registry.checked);
const stale = registryEntries.flatMap(({ id, claims = [] }) =>
	claims
		.filter(({ asOf }) => checked - months(asOf) > STALE_AFTER_MONTHS)
		.map(({ by, label, asOf, url }) => ({ id, by, label, asOf, url })),
);
for (const { id, by, label, asOf, url } of stale) console.warn(`${id}: "${label}", ${by}, as of ${asOf}: ${url}`);
const all = registryEntries.reduce((sum, { claims = [] }) => sum + claims.length, 0);
console.log(`${stale.length} of ${all} claims are older than ${STALE_AFTER_MONTHS} months (as of ${registry.checked})`);
