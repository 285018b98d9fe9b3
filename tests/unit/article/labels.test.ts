import { describe, expect, it } from 'vitest';
import { labelStart, labelText, wholeLabel } from '../../../src/article/clutter/labels';
import { CLUTTER_LABELS, type ClutterLabels } from '../../../src/languages/clutter';

const lists = CLUTTER_LABELS.flatMap((labels) => Object.entries(labels) as [keyof ClutterLabels, string[]][]);

describe('the label tables', () => {
	it('are written as they are looked up, and each is found again', () => {
		for (const [kind, words] of lists) for (const word of words) expect(wholeLabel(`${word}:`), word).toContain(kind);
	});
	it('name nothing twice in one list', () => {
		for (const [, words] of lists) expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
	});
});

describe('labels on the page', () => {
	it('are read whatever stands around them', () => {
		expect(labelText('► BACA JUGA :')).toBe('baca juga');
		expect(wholeLabel('[Related Articles]')).toContain('related');
	});
	it('are the same in Turkish capitals', () => {
		expect(wholeLabel('İLGİLİ HABERLER')).toContain('related');
		expect(wholeLabel('İlgili Haberler')).toContain('related');
	});
	it('are told apart from the line they begin', () => {
		expect(labelStart('Baca juga: Harga beras naik')).toMatchObject({ label: 'baca juga', rest: 'Harga beras naik', parted: true });
		expect(labelStart('Baca juga Harga beras naik')).toMatchObject({ label: 'baca juga', parted: false });
		expect(labelStart('Pembaca juga mengeluh')).toBeUndefined();
	});
});
