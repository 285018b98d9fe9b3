import { LETTER } from '../../languages/letters';

const NO_WORD = new RegExp(`[^${LETTER}\\p{N}]+`, 'gu');

/** Letters and digits only, so that spacing and quotation marks never decide. */
export function squeeze(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(NO_WORD, '');
}
