import { describe, it } from 'vitest';
import { findIndonesianStatements } from '../../../../src/statements/indonesian/find-indonesian-statements';
import { expectLinearTime } from '../../growth';

describe('a page that means harm', () => {
	it.each(['kata Budi, ', 'Budi mengatakan kepada ', 'menurut A, ', '"a," katanya. ', 'A, ', 'dan Budi, ', 'Aaa Bbb (AB) ', '( ', '“a'])(
		'takes at most twice as long with twice as much of %j',
		(part) => {
			expectLinearTime(
				24_000,
				(characters) => part.repeat(characters / part.length),
				(text) => findIndonesianStatements([{ kind: 'paragraph', text, html: '' }], 'id'),
			);
		},
	);
});
