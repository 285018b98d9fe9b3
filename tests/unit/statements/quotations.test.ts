import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/statements/quotations';
import { expectLinearTime } from '../growth';

const inner = (text: string) => findQuotations(text).map((q) => text.slice(q.innerStart, q.innerEnd));

describe('findQuotations', () => {
	it.each([
		['curly marks', '“Kami siap,” kata Rina.', ['Kami siap,']],
		['straight marks', '"Kami siap," kata Rina. "Besok."', ['Kami siap,', 'Besok.']],
		['the same curly mark on both sides, as Kompas has it', '”Kami siap,” kata Rina.', ['Kami siap,']],
		['an opening mark typed where only a closing one can stand', '“Kami siap,“ kata Rina. “Besok.“', ['Kami siap,', 'Besok.']],
		['low opening marks', 'Er sagte: „Wir kommen.“', ['Wir kommen.']],
		['guillemets', '« Nous viendrons », dit-elle. «Demain»', ['Nous viendrons', 'Demain']],
		['low marks within guillemets', '«Он сказал „да“ мне», — вспомнил Иван.', ['Он сказал „да“ мне']],
		['typewriter marks', "``We are ready,'' she said.", ['We are ready,']],
		['single marks', 'Menteri: ‘Harga beras turun’', ['Harga beras turun']],
		['single marks around one apostrophe', '‘We don’t know yet,’ he said.', ['We don’t know yet,']],
		[
			'double marks within double marks',
			'“Di sini ada “jagoan” pasar. Kami atur,” kata Rina. “Besok.”',
			['Di sini ada “jagoan” pasar. Kami atur,', 'Besok.'],
		],
		['single marks within double marks', '“She said ‘no’ to me,” he recalled.', ['She said ‘no’ to me,']],
	])('reads %s', (_name, text, expected) => {
		expect(inner(text)).toEqual(expected);
	});

	it.each([
		['possessives and contractions', "The voters' choice isn't the party's."],
		['a decade', "the ’90s and the '80s band’s"],
		['inches', 'a 6" pipe and a 32" screen'],
		['a lone mark late in the block', 'Harga beras naik lagi di pasar induk dan warga mengeluh "mahal'],
	])('leaves %s alone', (_name, text) => {
		expect(inner(text)).toEqual([]);
	});

	it('reads a quotation that the block does not close to the end of the block', () => {
		const text = '“Kami siap. Besok kami berangkat.';
		expect(findQuotations(text)).toEqual([
			{ start: 0, end: text.length, innerStart: 1, innerEnd: text.length, closed: false, single: false },
		]);
	});

	it('lets the second of two opening straight marks win when the first was never closed', () => {
		expect(inner('Kata "itu membuat warga bertanya. "Kapan selesai?" tanya Rina.')).toEqual(['Kapan selesai?']);
	});

	it.each(['"', '“', '“a,“', '‘a ', "'a ", '``', '”a'])('takes time in proportion to text made of %j', (part) => {
		expectLinearTime(25_000, (n) => part.repeat(n), findQuotations);
	});
});
