import { describe, expect, test } from 'vitest';
import { withChoice } from '../../../src/platform/change-site';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/platform/settings';
import { describeSite, type Grants } from '../../../src/platform/site-access';
import type { SiteChoice } from '../../../src/ui/page-port';

const GRANTS: Grants = { shipped: ['*://*.kompas.com/*', '*://*.tempo.co/*'], added: ['*://kabar.example/*'], everywhere: false };

const MODES: Settings['cleaning'][] = ['listed', 'every-news-page', 'on-click'];

const by = (cleaning: Settings['cleaning'], rest: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, cleaning, ...rest });

/** What a reader finds who makes these choices on one site, one after the other. */
const choosing = (settings: Settings, host: string, choices: SiteChoice[], grants = GRANTS) =>
	choices.reduce((now, choice) => withChoice(now, host, choice, grants), settings);

const stateOf = (host: string, settings: Settings, grants = GRANTS) => describeSite(host, grants, settings).choice;

describe('where the reader chose "only when I click"', () => {
	const one = choosing(by('on-click'), 'nasional.kompas.com', ['clean']);

	test('one site turned on is cleaned, and no other of the list', () => {
		expect(one.cleaning).toBe('on-click');
		expect(stateOf('nasional.kompas.com', one)).toBe('clean');
		expect(stateOf('www.tempo.co', one)).toBe('ask');
	});

	test('that is the whole site, as the list has it', () => {
		expect(one.always).toEqual(['kompas.com']);
		expect(stateOf('www.kompas.com', one)).toBe('clean');
		expect(stateOf('bukankompas.com', one)).toBe('ask');
	});

	test('a site that was added is cleaned, and remembered by its grant alone', () => {
		expect(choosing(by('on-click'), 'kabar.example', ['clean'])).toEqual(by('on-click'));
		expect(stateOf('kabar.example', by('on-click'))).toBe('clean');
	});

	test('that is so too where the browser has granted the one host by itself', () => {
		const grants: Grants = { ...GRANTS, added: ['*://kompas.com/*'] };
		expect(stateOf('www.kompas.com', choosing(by('on-click'), 'kompas.com', ['clean'], grants), grants)).toBe('clean');
	});

	test('turned off again wherever on it the reader is, the site is as it was', () => {
		expect(choosing(one, 'megapolitan.kompas.com', ['ask'])).toEqual(by('on-click'));
	});

	test('"never" outranks it for one host, and taken back it is cleaned again', () => {
		const never = choosing(one, 'www.kompas.com', ['off']);
		expect(stateOf('www.kompas.com', never)).toBe('off');
		expect(stateOf('nasional.kompas.com', never)).toBe('clean');
		expect(choosing(never, 'www.kompas.com', ['clean'])).toEqual(one);
	});

	test('turned on while all is paused, the one site is cleaned and the mode stays', () => {
		const settings = choosing(by('on-click', { paused: true }), 'www.kompas.com', ['clean']);
		expect(stateOf('www.kompas.com', settings)).toBe('clean');
		expect(stateOf('www.tempo.co', settings)).toBe('ask');
	});

	test('the choice outlives a time in another mode, in which nothing of it is seen', () => {
		const elsewhere = { ...one, cleaning: 'listed' as const };
		expect(describeSite('www.kompas.com', GRANTS, elsewhere).because).toBe('shipped');
		expect(stateOf('www.kompas.com', { ...elsewhere, cleaning: 'on-click' })).toBe('clean');
	});

	test('without its grant a site is not cleaned, whatever was chosen', () => {
		const taken: Grants = { ...GRANTS, shipped: ['*://*.tempo.co/*'] };
		expect(stateOf('www.kompas.com', one, taken)).toBe('ask');
		expect(choosing(by('on-click'), 'www.kompas.com', ['clean'], taken)).toEqual(by('on-click'));
	});
});

test('where the browser was told to let us work everywhere, one site can be turned on all the same', () => {
	const everywhere: Grants = { ...GRANTS, everywhere: true };
	const settings = choosing(by('listed'), 'toko.example', ['clean'], everywhere);
	expect(stateOf('toko.example', settings, everywhere)).toBe('clean');
	expect(stateOf('warung.example', settings, everywhere)).toBe('ask');
});

test('a site the reader added can be left to the click where every news page is cleaned', () => {
	const everywhere: Grants = { shipped: [], added: [], everywhere: true };
	const settings = choosing(by('every-news-page'), 'kabar.example', ['ask'], everywhere);
	expect(stateOf('kabar.example', settings, everywhere)).toBe('ask');
	expect(stateOf('kabar.example', choosing(settings, 'kabar.example', ['clean'], everywhere), everywhere)).toBe('clean');
});

describe.each(MODES)('in the mode "%s"', (cleaning) => {
	const grants: Grants = { ...GRANTS, everywhere: cleaning === 'every-news-page' };

	test.each(['www.kompas.com', 'kabar.example'])('%s: off is off, on is cleaned, in whatever order', (host) => {
		for (const choices of [['off'], ['clean', 'off'], ['off', 'clean', 'off'], ['ask', 'off']] as SiteChoice[][]) {
			expect(stateOf(host, choosing(by(cleaning), host, choices, grants), grants)).toBe('off');
		}
		for (const choices of [['clean'], ['off', 'clean'], ['ask', 'clean'], ['off', 'ask', 'clean']] as SiteChoice[][]) {
			expect(stateOf(host, choosing(by(cleaning), host, choices, grants), grants)).toBe('clean');
		}
	});

	test('a choice for one site is none for all', () => {
		for (const choice of ['clean', 'off', 'ask'] as const) {
			expect(choosing(by(cleaning), 'www.kompas.com', [choice], grants).cleaning).toBe(cleaning);
		}
	});
});
