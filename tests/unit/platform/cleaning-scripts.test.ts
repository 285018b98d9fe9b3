import { describe, expect, test } from 'vitest';
import { cleaningScripts } from '../../../src/platform/cleaning-scripts';
import { coversHost } from '../../../src/platform/host-patterns';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/platform/settings';
import { describeSite, type Grants } from '../../../src/platform/site-access';

const GRANTS: Grants = { shipped: ['*://*.kompas.com/*', '*://*.tempo.co/*'], added: ['*://kabar.example/*'], everywhere: false };

const HOSTS = ['www.kompas.com', 'kompas.com', 'nasional.tempo.co', 'kabar.example', 'www.kabar.example', 'toko.example'];

const CHOICES: [string, Partial<Settings>][] = [
	['as installed', {}],
	['only on click', { cleaning: 'on-click' }],
	['only on click, but one site', { cleaning: 'on-click', always: ['kompas.com'] }],
	['only on click, one site always and one of its hosts never', { cleaning: 'on-click', always: ['kompas.com'], off: ['www.kompas.com'] }],
	['one site always that is not granted', { cleaning: 'on-click', always: ['toko.example'] }],
	['one never, one on click', { off: ['www.kompas.com'], onClick: ['nasional.tempo.co'] }],
	['every news page', { cleaning: 'every-news-page' }],
	['every news page but one', { cleaning: 'every-news-page', off: ['toko.example'] }],
	['paused', { cleaning: 'on-click', always: ['kompas.com'], paused: true }],
];

describe.each(CHOICES)('%s', (_, choices) => {
	const settings = { ...DEFAULT_SETTINGS, ...choices };

	test.each([
		['with what is granted at installation', GRANTS],
		['with the grant for every site', { ...GRANTS, everywhere: true }],
	])('a script runs exactly where the switch of a site says that it is cleaned, %s', (_, grants) => {
		const scripts = cleaningScripts(grants, settings);
		const runsOn = (host: string) =>
			scripts
				.filter(
					({ matches, excludeMatches }) =>
						[matches, excludeMatches ?? []].map((one) => one.some((p) => coversHost(p, host))).join() === 'true,false',
				)
				.map(({ id }) => id);
		const expected = (host: string) => {
			const { choice, because } = describeSite(host, grants, settings);
			if (choice !== 'clean') return [];
			return because === 'every-news-page' ? ['probe'] : ['early', 'clean'];
		};
		expect(HOSTS.map((host) => [host, runsOn(host)])).toEqual(HOSTS.map((host) => [host, expected(host)]));
	});
});
