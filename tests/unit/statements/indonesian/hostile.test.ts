import { describe, expect, it } from 'vitest';
import { findIndonesianStatements } from '../../../../src/statements/indonesian/find-indonesian-statements';

/** Processor time, for the machine may be busy with other things. */
function millisecondsFor(text: string): number {
	const started = process.cpuUsage();
	findIndonesianStatements([{ kind: 'paragraph', text, html: '' }], 'id');
	return process.cpuUsage(started).user / 1000;
}

describe('a page that means harm', () => {
	it.each(['kata Budi, ', 'Budi mengatakan kepada ', 'menurut A, ', '"a," katanya. ', 'A, ', 'dan Budi, ', 'Aaa Bbb (AB) ', '( ', '“a'])(
		'does not hold the reader up with %j over and over',
		(unit) => {
			expect(millisecondsFor(unit.repeat(Math.ceil(30_000 / unit.length)))).toBeLessThan(500);
		},
	);
});
