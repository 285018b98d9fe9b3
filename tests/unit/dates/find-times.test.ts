import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/dates/find-times';

const anchor = '2023-09-18'; // a Monday

function values(text: string, language = 'id', context = { anchor }): string[] {
	return findTimes(text, language, context).map(({ value }) => value);
}

describe('Indonesian time expressions', () => {
	it.each([
		['Ia datang Senin (18/9/2023).', '2023-09-18'],
		['Ia datang Minggu (17/9) malam.', '2023-09-17TNI'],
		['Ia ditangkap kemarin pukul 11 malam.', '2023-09-17T23:00'],
		['Rapat digelar Selasa pekan lalu.', '2023-09-12'],
		['Rapat akan digelar Rabu.', '2023-09-20'],
		['Rapat digelar Rabu.', '2023-09-13'],
		['Ia lahir pada 10 Nopember 1945.', '1945-11-10'],
		['Inflasi kuartal II 2023 turun.', '2023-Q2'],
		['Lagu era 1990-an.', '199'],
		['Hujan turun selama tiga hari.', 'P3D'],
		['Toko buka setiap hari.', 'P1D'],
		['Saat ini harga naik.', 'PRESENT_REF'],
		['Pesta itu 31 Desember lalu.', '2022-12-31'],
	])('reads %j as %s', (text, value) => expect(values(text)).toEqual([value]));

	it.each([
		'UU Nomor 6 Tahun 2011 tentang Keimigrasian',
		'Timnas menang 3-1 atas tuan rumah',
		'Juli berkata kepada Mei bahwa ia lelah',
		'hubungi 0812-3456-7890',
		'versi 17.0.1 sudah terbit',
		'penerbangan GA 2023 dan QZ8501',
		'harganya Rp 2.023 atau 18%',
		'ia memakai jam tangan saat jam malam',
		'nilai 12/15 dan 45/99',
	])('finds no time in %j', (text) => expect(values(text)).toEqual([]));

	it('takes "minggu" for a week and "Minggu" for Sunday', () => {
		expect(values('Ia datang minggu lalu.')).toEqual(['2023-W37']);
		expect(values('Ia datang hari Minggu lalu.')).toEqual(['2023-09-17']);
	});

	it('names the clock of the zone', () => {
		expect(findTimes('pukul 10.15 WIT', 'id', { anchor })).toMatchObject([{ value: '2023-09-18T10:15', zone: '+09:00' }]);
	});
});

describe('English time expressions', () => {
	it.each([
		['He said on Monday.', '2023-09-18'],
		['He will leave on Friday.', '2023-09-22'],
		['He left on Friday.', '2023-09-15'],
		['The vote will be held in October.', '2023-10'],
		['It fell in the second quarter of 2022.', '2022-Q2'],
		['He met her two weeks ago.', '2023-W36'],
		['The 16-year-old won.', 'P16Y'],
		['She spoke at 3:07 p.m. EDT.', '2023-09-18T15:07'],
		['It was 12:00 UTC Sunday.', '2023-09-17T12:00Z'],
	])('reads %j as %s', (text, value) => expect(values(text, 'en')).toEqual([value]));

	it.each(['It may rain', 'March on', 'April showers her with praise $2000', 'a second opinion'])('finds no day in %j', (text) => {
		expect(values(text, 'en').filter((value) => value !== '2023-04')).toEqual([]);
	});
});

describe('yesterday in Malay', () => {
	it('is "semalam", which is last night in Indonesian', () => {
		expect(values('Beliau tiba semalam.', 'ms')).toEqual(['2023-09-17']);
		expect(values('Ia tiba semalam.', 'id')).toEqual(['2023-09-17TNI']);
	});
});

describe('the day everything is counted from', () => {
	it("is the day on the publisher's clock", () => {
		const utcEvening = '2023-09-17T20:00:00Z';
		expect(values('Kami rapat hari ini.', 'id', { anchor: utcEvening })).toEqual(['2023-09-17']);
		expect(values('Kami rapat hari ini.', 'id', { ...{ zone: 'Asia/Jakarta' }, anchor: utcEvening })).toEqual(['2023-09-18']);
	});

	it('must be a day: nothing is found without one', () => expect(values('Senin', 'id', { anchor: 'yesterday' })).toEqual([]));

	it('does not matter to a language we have no table of', () => expect(values('2023-09-18', 'sw')).toEqual([]));
});

describe('what the page says that cannot be', () => {
	const contradiction = (text: string) =>
		findTimes(text, 'id', { anchor }).map((expression) => [expression.value, expression.contradiction]);

	it('keeps a date whose weekday differs', () => expect(contradiction('Senin (19/9/2023)')).toEqual([['2023-09-19', 'weekday-differs']]));
	it('keeps a day no month has', () => expect(contradiction('pada 31/2/2023')).toEqual([['2023-02-31', 'impossible-date']]));
	it('keeps a past day that lies ahead', () =>
		expect(contradiction('Rabu (20/9/2023) lalu')).toEqual([['2023-09-20', 'after-publication']]));
	it('says nothing of a date that fits', () => expect(contradiction('Senin (18/9/2023)')).toEqual([['2023-09-18', undefined]]));
});

describe('the extents', () => {
	it('of two days in one month are those of each day', () => {
		expect(findTimes('March 5-7, 2013', 'en', { anchor }).map(({ text, value }) => [text, value])).toEqual([
			['March 5', '2013-03-05'],
			['7, 2013', '2013-03-07'],
		]);
	});

	it('are those of the words in the text, without the preposition', () => {
		const text = 'İa berkata pada Senin (18/9/2023) malam.';
		const [found] = findTimes(text, 'id', { anchor });
		expect(found && text.slice(found.start, found.end)).toBe('Senin (18/9/2023) malam');
		expect(found?.text).toBe('Senin (18/9/2023) malam');
	});
});

describe('a long row of words of time', () => {
	it.each(['Senin (18/9/2023) pukul 10.15 WIB', 'tanggal 18-20 September 2023', 'akhir tahun lalu, UU Nomor 6 Tahun 2011'])(
		'%j is read the same however often it stands in it',
		(words) => {
			const once = values(words);
			const often = 60;
			expect(once).not.toEqual([]);
			expect(values(`${words} `.repeat(often))).toEqual(Array(often).fill(once).flat());
		},
	);
});

describe('years later', () => {
	it('are counted from the year named last', () => {
		expect(values('Built in 1986, it closed three years later.', 'en')).toEqual(['1986', '1989']);
		expect(values('Tiga tahun kemudian ia pindah.')).toEqual(['2026']);
	});
});

describe('the tense of an English sentence', () => {
	it.each([
		['Aides who asked not to be named said on Monday that it was over.', '2023-09-18'],
		['He is not qualified to be president, she said on Wednesday.', '2023-09-13'],
		['The vote will be held on Wednesday.', '2023-09-20'],
		['In May, the council voted.', '2023-05'],
	])('of %j puts the day at %s', (text, value) => expect(values(text, 'en')).toEqual([value]));
});

describe('a month or season named "last"', () => {
	it.each([
		['It opened last September.', '2022-09'],
		['It opened last August.', '2023-08'],
		['It opened last summer.', '2023-SU'],
		['It opened last fall.', '2022-FA'],
	])('is over: %j is %s', (text, value) => expect(values(text, 'en', { anchor: '2023-09-18' })).toEqual([value]));
});

it('finds up to a place what it finds in the whole text', () => {
	const text = 'Kata dia, Senin (18/9/2023) pukul 10.15 WIB. Pada hari yang sama, dua hari sebelum 20 September, dan pada Oktober 2022.';
	const all = findTimes(text, 'id', { anchor: '2023-09-18' });
	expect(all.length).toBeGreaterThan(3);
	for (let until = 0; until <= text.length; until++) {
		const found = findTimes(text, 'id', { anchor: '2023-09-18' }, until);
		expect(found).toEqual(all.slice(0, found.length));
		expect(found.length).toBeGreaterThanOrEqual(all.filter(({ start }) => start < until).length);
	}
	expect(findTimes(text, 'id', { anchor: '2023-09-18' }, 1)).toEqual([]);
});
