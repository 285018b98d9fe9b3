import { expect, test } from 'vitest';
import { findDates } from '../../../../src/article/metadata/date-text';

const printed: [string, string, string?, string?][] = [
	['Kamis, 02 Nov 2023 20:59 WIB', '2023-11-02', '20:59', '+07:00'],
	['Kompas.com - 02/11/2023, 21:34 WIB', '2023-11-02', '21:34', '+07:00'],
	['20/1/2026 18:30', '2026-01-20', '18:30'],
	['Minggu, 18 Juli 2021 – 18:52 WIB', '2021-07-18', '18:52', '+07:00'],
	['Rabu 27 September 2023 16:06 WIB', '2023-09-27', '16:06', '+07:00'],
	['16 Juni 2021 13:00', '2021-06-16', '13:00'],
	['Selasa, 01/05/2018 05:27 WIB', '2018-05-01', '05:27', '+07:00'],
	['Selasa, 1 Mei 2018 — 19:38 WIB', '2018-05-01', '19:38', '+07:00'],
	['Selasa 01 May 2018 19:00 WITA', '2018-05-01', '19:00', '+08:00'],
	['Selasa, 16 Februari 2016 | 13:01 WIB', '2016-02-16', '13:01', '+07:00'],
	["Jum'at, 17 Februari 2017 - 13:30 wib", '2017-02-17', '13:30', '+07:00'],
	['Diterbitkan 21.26, 13/04/2019', '2019-04-13', '21:26'],
	['Senin, 15 Mei 2017 18:43 WIB | 699 Views', '2017-05-15', '18:43', '+07:00'],
	['Posted on Oktober 27, 2015', '2015-10-27'],
	['September 18, 2023', '2023-09-18'],
	['Nov 8, 2023 at 5:49 p.m.', '2023-11-08', '17:49'],
	['12th October 2020', '2020-10-12'],
	['2021-06-16T13:00:00-07:00', '2021-06-16', '13:00:00', '-07:00'],
	['2016-02-16T13:01:52+0700', '2016-02-16', '13:01:52', '+07:00'],
	['2018/05/01 05:27:04', '2018-05-01', '05:27:04'],
	['Wed, 16 Jun 2021 13:00:00 GMT', '2021-06-16', '13:00:00', 'Z'],
	['04. Februar 2022, 15:29 Uhr', '2022-02-04', '15:29'],
	['27 juin 2019', '2019-06-27'],
	['24 de abril de 2020', '2020-04-24'],
	['15 августа 2016, 13:43', '2016-08-15', '13:43'],
	['2020年7月3日', '2020-07-03'],
];

test.each(printed)('reads %j', (text, day, time, offset) => {
	const found = findDates(text)[0];
	expect([found?.day, found?.time, found?.offset]).toEqual([day, time, offset]);
});

test.each(['31/02/2023', 'UU Nomor 6 Tahun 2011', '192.168.2001', 'Windows 10 2023', '14 Agustus', '3.141592'])(
	'finds no whole date in %j',
	(text) => {
		expect(findDates(text)).toEqual([]);
	},
);

test('a date that can be read month first says so', () => {
	expect(findDates('3/4/2020')[0]).toMatchObject({ day: '2020-04-03', otherDay: '2020-03-04' });
	expect(findDates('2/24/2026')[0]?.day).toBe('2026-02-24');
});
