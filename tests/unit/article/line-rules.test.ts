import { describe, expect, it } from 'vitest';
import { LINE_RULES, lineRule } from '../../../src/article/clutter/line-rules';
import { lineOf } from './page';

describe.each(LINE_RULES)('rule $id', (rule) => {
	it.each(rule.matches)('takes: %s', (html) => expect(rule.applies(lineOf(html))).toBe(true));
	it.each(rule.spares)('leaves: %s', (html) => expect(rule.applies(lineOf(html))).toBe(false));
});

describe('no rule takes what only looks like clutter', () => {
	it.each([
		'<p>1. Jalan Ottista (Pasar Baru)</p>',
		'<p>RING I</p>',
		'<h2>Komentar Netizen</h2>',
		'<p>Simak ulasannya berikut ini.</p>',
		'<p>Tag line</p>',
		'<p><a href="https://arsip.example/naskah.html">https://arsip.example/naskah.html</a></p>',
		'<p><a href="/x">The Harbour Gazette reported:</a></p>',
		'<p>Baca Juga Tidak ada kapal yang tertunda selama pemeriksaan, kata pengamat kelautan, meskipun ada keberatan dari oposisi.</p>',
		'<p>Advertisement spending fell by a third last year, the agency said.</p>',
	])('%s', (html) => expect(lineRule(lineOf(html))).toBeUndefined());
});
