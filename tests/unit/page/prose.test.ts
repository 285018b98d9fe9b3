import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/cli/parse-document';
import { hasProse } from '../../../src/page/prose';

const page = (body: string) => parseDocument(`<!doctype html><title>Halaman</title><body>${body}</body>`);

describe('a page that may hold an article', () => {
	test('has two lines of running text, wherever they stand', () => {
		expect(
			hasProse(
				page(
					'<div><div>Gempa berkekuatan 5,1 mengguncang pesisir selatan pada Selasa pagi.<br>Tidak ada laporan kerusakan, kata petugas setempat.</div></div>',
				),
			),
		).toBe(true);
	});
	test('is no list of prices, however long', () => {
		expect(hasProse(page('<div class="card"><a href="/x">Sepatu lari ringan warna biru tua</a> <b>Rp99.000</b></div>'.repeat(500)))).toBe(
			false,
		);
	});
	test('is no index of linked headlines', () => {
		expect(
			hasProse(page('<li><a href="/x">Pemerintah kota membuka kembali jembatan lama di tepi timur pada Senin</a></li>'.repeat(50))),
		).toBe(false);
	});
	test('is none of which only scripts are long', () => {
		expect(hasProse(page(`<script>${'a long line of script that nobody reads '.repeat(50)}</script><p>Memuat …</p>`))).toBe(false);
	});
});
