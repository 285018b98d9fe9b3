import { describe, expect, test } from 'vitest';
import type { ArticleReport, Statement } from '../../../src/report/report';
import { citation } from '../../../src/ui/citation';
import { safeAddress } from '../../../src/ui/safe-address';
import { fileStem } from '../../../src/ui/save-report';
import { addressAtWords } from '../../../src/ui/text-fragment';
import { manyKinds, spanOf, workedExample } from './sample-reports';
import { testWords } from './test-words';

const PAGE = 'https://berita.example/2023/09/18/pulang-dari-rusia';

const addressOf = (text: string, words: string, change: Partial<ArticleReport['article']> = {}) => {
	const blocks = [{ kind: 'paragraph' as const, text, html: '' }];
	return addressAtWords({ ...workedExample.article, ...change, blocks }, spanOf(blocks, words));
};

describe('an address that opens the page at the words', () => {
	test('gives short words in full', () => {
		expect(addressOf('Ia berkata bahwa hujan akan turun.', 'hujan akan turun')).toBe(`${PAGE}#:~:text=hujan%20akan%20turun`);
	});

	test('gives a long quotation by its first and last words', () => {
		const words = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas tiga belas empat belas';
		expect(addressOf(`Katanya ${words}.`, words)).toBe(
			`${PAGE}#:~:text=satu%20dua%20tiga%20empat%20lima%20enam,dua%20belas%20tiga%20belas%20empat%20belas`,
		);
	});

	test('escapes what is syntax there', () => {
		expect(addressOf('a well-known, old & tried way', 'well-known, old & tried')).toBe(
			`${PAGE}#:~:text=well%2Dknown%2C%20old%20%26%20tried`,
		);
	});

	test('names the words before it where the same words stand there twice', () => {
		const text = 'Kami siap. Kata menteri itu lagi, kami siap. Kata wakilnya, kami siap.';
		const blocks = [{ kind: 'paragraph' as const, text, html: '' }];
		const start = text.lastIndexOf('kami siap');
		const article = { ...workedExample.article, blocks };
		expect(addressAtWords(article, { block: 0, start, end: start + 9 })).toBe(`${PAGE}#:~:text=siap.%20Kata%20wakilnya%2C-,kami%20siap`);
	});

	test('keeps a fragment the address already has, and survives half a character', () => {
		expect(addressOf('kata dia', 'kata', { url: `${PAGE}#top` })).toBe(`${PAGE}#top:~:text=kata`);
		expect(addressOf('kata \ud83d dia', 'kata \ud83d dia')).toContain('%EF%BF%BD');
	});
});

describe('a citation', () => {
	const statement = (index: number) => workedExample.statements[index] as Statement;

	test('says who, when, what that rests on, where, and links to the words', () => {
		expect(citation(workedExample, statement(0), testWords('en')).split('\n')).toEqual([
			'mengucapkan terima kasih yang tulus kepada Presiden Rusia Vladimir Putin [paraphrase]',
			'— Kim Jong-un (Pemimpin Korea Utara), September 18, 2023 (stated)',
			'Pulang dari Rusia, Kim Jong-un Bawa Oleh-oleh Drone Peledak, BeritaSatu.com, September 18, 2023',
			`${PAGE}#:~:text=mengucapkan%20terima%20kasih%20yang%20tulus%20kepada%20Presiden%20Rusia%20Vladimir%20Putin`,
		]);
	});

	test('never changes the words, the misprint of the publisher included', () => {
		expect(citation(workedExample, statement(3), testWords('id'))).toContain('kemakmuran dan an kesejahteraan');
	});

	test('says “no later than” for a time that is only that of publication', () => {
		expect(citation(workedExample, statement(5), testWords('en'))).toContain('no later than September 18, 2023');
	});

	test('puts direct words in quotation marks, once', () => {
		const [direct] = manyKinds.statements;
		expect(citation(manyKinds, direct as Statement, testWords('en')).split('\n')[0]).toBe('“We will answer every question about number 0”');
	});
});

test('links lead to web pages only', () => {
	expect(safeAddress('https://example.org/a')).toBe('https://example.org/a');
	for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/relative', 'chrome://settings', undefined]) {
		expect(safeAddress(address)).toBeUndefined();
	}
});

test('a file is named after day and title, in characters every file system takes', () => {
	expect(fileStem(workedExample)).toBe('2023-09-18-pulang-dari-rusia-kim-jong-un-bawa-oleh-oleh-drone-peledak');
	const article = { ...workedExample.article, title: '../\u202eCON: a*b?', published: undefined };
	expect(fileStem({ ...workedExample, article })).toBe('con-a-b');
});
