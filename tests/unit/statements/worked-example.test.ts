import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../../../src/article/article';
import { findStatements } from '../../../src/statements/find-statements';

const paragraphs = [
	'Moskwa, Beritasatu.com – Pemimpin Korea Utara Kim Jong-un mengakhiri kunjungannya selama hampir sepekan di Rusia. Pada Senin (18/9/2023), ia mengucapkan terima kasih yang tulus kepada Presiden Rusia Vladimir Putin.',
	'Kunjungan Kim Jong-un di Rusia, yang dimulai pada Selasa (12/9/2023) lalu ini, telah menunjukkan potensi hubungan militer antara kedua negara. Pemimpin Korea Utara itu mendapat akses berkunjung ke pabrik pembuatan roket luar angkasa hingga kapal selam Rusia. Ia juga melakukan pertukaran senjata secara simbolis dengan Putin.',
	'Bahkan saat kunjungannya ke Vladivostok, kota pelabuhan Rusia, Kim Jong-un mendapat hadiah lima drone peledak, sebuah drone pengintai, dan rompi antipeluru sebagai hadiah dari gubernur wilayah Primorye, yang wilayahnya berbatasan dengan Tiongkok dan Korea Utara.',
	'Kantor Berita Korea KCNA pada hari Senin mengatakan, Kim Jong-un menyampaikan terima kasih yang tulus kepada Presiden Putin dan pejabat Rusia atas perhatian khusus dan keramahtamahan mereka, saat ia melakukan kunjungan.',
	'KCNA juga menuliskan, Kim Jong-un mendoakan kemakmuran dan an kesejahteraan untuk rakyat Rusia.',
	'Korea Utara dan Rusia, saat ini berada di bawah sanksi global dari Barat. Di mana Kremlin terkena sanksi karena serangannya terhadap Ukraina, sedangkan Pyongyang karena uji coba senjata nuklirnya.',
	'Kunjungan Kim Jong-un ke Rusia memang meresahkan negara-negara Barat, mengingat negara yang terisolasi itu mempunyai senjata nuklir, dan bisa saja memberikan senjata kepada Moskwa untuk melakukan serangan terhadap Ukraina.',
	'Rusia sangat menginginkan persediaan peluru artileri Korea Utara untuk digunakan di Ukraina, sementara Pyongyang mencari bantuan dalam bidang teknologi satelit dan meningkatkan peralatan militer era Soviet, kata para ahli.',
];
const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text, html: '' }));
const words = (span: Span | undefined) => span && blocks[span.block]?.text.slice(span.start, span.end);

describe('the article this was made for', () => {
	const rows = findStatements({ blocks, language: 'id' }).map((draft) => ({
		mention: words(draft.mention),
		antecedent: words(draft.antecedent),
		cue: words(draft.cue),
		content: draft.content.map(words),
		act: draft.act,
		within: draft.within,
		kind: draft.kind,
	}));

	it('has six statements, and everything else is the newsroom’s own voice', () => {
		expect(rows).toHaveLength(6);
	});

	it('thanks: “ia” is Kim Jong-un', () => {
		expect(rows[0]).toEqual({
			mention: 'ia',
			antecedent: 'Pemimpin Korea Utara Kim Jong-un',
			cue: 'mengucapkan',
			content: ['mengucapkan terima kasih yang tulus kepada Presiden Rusia Vladimir Putin'],
			act: 'thank',
			within: undefined,
			kind: 'indirect',
		});
	});

	it('the news agency says it, over “pada hari Senin”', () => {
		expect(rows[1]).toMatchObject({
			mention: 'Kantor Berita Korea KCNA',
			cue: 'mengatakan',
			content: [
				'Kim Jong-un menyampaikan terima kasih yang tulus kepada Presiden Putin dan pejabat Rusia atas perhatian khusus dan keramahtamahan mereka, saat ia melakukan kunjungan',
			],
			within: undefined,
		});
	});

	it('within it, Kim Jong-un thanks', () => {
		expect(rows[2]).toMatchObject({
			mention: 'Kim Jong-un',
			antecedent: 'Pemimpin Korea Utara Kim Jong-un',
			cue: 'menyampaikan',
			act: 'thank',
			within: 1,
		});
	});

	it('KCNA a second time, misprint and all, with the name spelt out above', () => {
		expect(rows[3]).toMatchObject({
			mention: 'KCNA',
			antecedent: 'Kantor Berita Korea KCNA',
			cue: 'menuliskan',
			content: ['Kim Jong-un mendoakan kemakmuran dan an kesejahteraan untuk rakyat Rusia'],
			within: undefined,
		});
		expect(rows[4]).toMatchObject({ mention: 'Kim Jong-un', cue: 'mendoakan', act: 'pray', within: 3 });
	});

	it('the experts, unnamed, after their words', () => {
		expect(rows[5]).toEqual({
			mention: 'para ahli',
			antecedent: 'para ahli',
			cue: 'kata',
			content: [
				'Rusia sangat menginginkan persediaan peluru artileri Korea Utara untuk digunakan di Ukraina, sementara Pyongyang mencari bantuan dalam bidang teknologi satelit dan meningkatkan peralatan militer era Soviet',
			],
			act: undefined,
			within: undefined,
			kind: 'indirect',
		});
	});
});
