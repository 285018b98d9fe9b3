import { describe, expect, it } from 'vitest';
import { verbForms } from '../../../../src/statements/english/verb-forms';

describe('verbForms', () => {
	it.each([
		['say', 'says', 'said', 'said', 'saying'],
		['write', 'writes', 'wrote', 'written', 'writing'],
		['deny', 'denies', 'denied', 'denied', 'denying'],
		['quip', 'quips', 'quipped', 'quipped', 'quipping'],
		['admit', 'admits', 'admitted', 'admitted', 'admitting'],
		['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
		['report', 'reports', 'reported', 'reported', 'reporting'],
		['lie', 'lies', 'lay', 'lain', 'lying'],
		['press', 'presses', 'pressed', 'pressed', 'pressing'],
		['explain', 'explains', 'explained', 'explained', 'explaining'],
	])('%s', (base, third, past, participle, gerund) => {
		expect(verbForms(base)).toEqual({ base, third, past, participle, gerund });
	});
});
