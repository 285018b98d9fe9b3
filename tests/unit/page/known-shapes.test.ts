import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/cli/parse-document';
import { holdsProse, KNOWN_SHAPES, shapeOf } from '../../../src/page/known-shapes';

function elementOf(markup: string): Element {
	const element = parseDocument(`<!doctype html><body>${markup}</body>`).body.firstElementChild;
	if (!element) throw new Error('no element');
	return element;
}

describe.each(KNOWN_SHAPES)('$id', (shape) => {
	test('takes what it must', () => {
		const element = elementOf(shape.example.matches);
		expect(shapeOf(element)).toBe(shape);
		expect(holdsProse(element)).toBe(false);
	});
	test('spares what it must', () => {
		const element = elementOf(shape.example.spares);
		expect(shapeOf(element) === undefined || holdsProse(element)).toBe(true);
	});
});

describe('a box that may hold something of an article', () => {
	const sentence =
		'Pemerintah kota akan membuka kembali jembatan lama di tepi timur mulai Senin, setelah perbaikan selama delapan bulan selesai.';
	test.each([
		['a paragraph', `<div class="baca-juga"><p>${sentence}</p></div>`],
		['the headline', '<div class="baca-juga"><h1>Jembatan Dibuka</h1></div>'],
		['bare text beside links', `<div class="baca-juga"><a href="/x">Baca juga</a>${sentence}</div>`],
		['an article whose every phrase is a link', `<div class="baca-juga">${`<a href="/x">${sentence}</a> `.repeat(20)}</div>`],
		['something the reader writes in', '<div class="baca-juga"><textarea></textarea></div>'],
	])('is spared for %s', (_, markup) => {
		expect(holdsProse(elementOf(markup))).toBe(true);
	});
	test('is not spared for a label and ten headlines', () => {
		expect(holdsProse(elementOf(`<div class="baca-juga"><b>Baca Juga:</b>${`<a href="/x">${sentence}</a>`.repeat(10)}</div>`))).toBe(false);
	});
});
