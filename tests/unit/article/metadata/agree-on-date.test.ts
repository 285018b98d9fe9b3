import { expect, test } from 'vitest';
import { agree, type LayeredDate } from '../../../../src/article/metadata/agree-on-date';
import { findDates } from '../../../../src/article/metadata/date-text';

function dated(layer: LayeredDate['layer'], text: string, more: Partial<LayeredDate> = {}): LayeredDate {
	const date = findDates(text)[0];
	if (!date) throw new Error(`no date in ${text}`);
	return { layer, date, ...more };
}
const settled = (dates: LayeredDate[], homeOffset?: string) => agree(dates, homeOffset)?.value;

test('a Jakarta clock labelled UTC is put right by the clock the page prints', () => {
	expect(settled([dated('meta', '2018-05-01T19:38:19+00:00'), dated('text', 'Selasa, 1 Mei 2018 — 19:38 WIB')])).toBe(
		'2018-05-01T19:38:19+07:00',
	);
});

test('a right instant in UTC stays that instant, told in the zone the page prints', () => {
	expect(
		settled([dated('json-ld', '2018-05-17T12:00:05+00:00'), dated('meta', '2018-05-17T19:00:00Z'), dated('text', '17/05/2018, 19:00 WIB')]),
	).toBe('2018-05-17T19:00:05+07:00');
});

test('an offset with the wrong sign yields to the printed clock in the zone of the language', () => {
	expect(settled([dated('meta', '2021-06-16T13:00:00-07:00'), dated('text', '16 Juni 2021 13:00')], '+07:00')).toBe(
		'2021-06-16T13:00:00+07:00',
	);
});

test('where the language has no one zone, a printed clock without one keeps the offset the machine gives', () => {
	expect(settled([dated('meta', '2022-02-04T15:29:27+01:00'), dated('text', '04. Februar 2022, 15:29 Uhr')])).toBe(
		'2022-02-04T15:29:27+01:00',
	);
});

test('the zone follows from an instant in UTC and a printed clock', () => {
	expect(settled([dated('meta', '2023-11-09T01:49:09Z'), dated('text', 'November 8, 2023 at 5:49 p.m.')])).toBe(
		'2023-11-08T17:49:09-08:00',
	);
});

test('late in the evening the local day of the address is the day, not that of UTC', () => {
	expect(settled([dated('meta', '2020-02-18T02:18:11Z'), dated('url', '2020-02-17')])).toBe('2020-02-17');
});

test('the day most layers give wins, and the layer that gives another is named', () => {
	expect(agree([dated('json-ld', '2022-02-07'), dated('time', '2022-02-04'), dated('url', '2022-02-04')])).toEqual({
		value: '2022-02-04',
		layers: ['time', 'url'],
		against: ['json-ld'],
	});
});

test('two layers that differ: the more reliable one, and the other is named', () => {
	expect(agree([dated('url', '2020-07-08'), dated('meta', '2020-07-09')])).toEqual({
		value: '2020-07-09',
		layers: ['meta'],
		against: ['url'],
	});
});

test('one layer alone does not make an old article new', () => {
	const shown = dated('text', '30 December 2013', { besideHeadline: true });
	expect(settled([dated('meta', '2024-08-07T12:01:51Z'), shown])).toBe('2013-12-30');
	expect(settled([dated('json-ld', '2024-08-07'), dated('meta', '2024-08-07'), shown])).toBe('2024-08-07');
});

test('a layer that needs support counts only with it', () => {
	const page = dated('json-ld', '2011-12-28', { needsSupport: true });
	expect(agree([page])).toBeUndefined();
	expect(settled([page, dated('text', '28 December 2011')])).toBe('2011-12-28');
});

test('"3/4/2020" agrees with a layer that reads it month first', () => {
	expect(agree([dated('json-ld', '2020-03-04'), dated('text', '3/4/2020')])).toEqual({
		value: '2020-03-04',
		layers: ['json-ld', 'text'],
		against: [],
	});
});

test('nothing gives nothing', () => {
	expect(agree([])).toBeUndefined();
});
