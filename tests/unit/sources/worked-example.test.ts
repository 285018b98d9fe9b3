import { expect, test } from 'vitest';
import { identifySources } from '../../../src/sources/identify-sources';
import { articleOf, saidBy } from './article-of';

const article = articleOf([
	'Moskwa, Beritasatu.com – Pemimpin Korea Utara Kim Jong-un mengakhiri kunjungannya selama hampir sepekan di Rusia. Pada Senin (18/9/2023), ia mengucapkan terima kasih yang tulus kepada Presiden Rusia Vladimir Putin.',
	'Kantor Berita Korea KCNA pada hari Senin mengatakan, Kim Jong-un menyampaikan terima kasih yang tulus kepada Presiden Putin.',
	'KCNA juga menuliskan, Kim Jong-un mendoakan kemakmuran dan an kesejahteraan untuk rakyat Rusia.',
	'Rusia sangat menginginkan persediaan peluru artileri Korea Utara untuk digunakan di Ukraina, kata para ahli.',
]);

const { sources, sourceOf } = identifySources(article, [
	saidBy(article, 'ia', { antecedent: 'Pemimpin Korea Utara Kim Jong-un' }),
	saidBy(article, 'Kantor Berita Korea KCNA'),
	saidBy(article, 'Kim Jong-un', { fromBlock: 1 }),
	saidBy(article, 'KCNA', { fromBlock: 2 }),
	saidBy(article, 'Kim Jong-un', { fromBlock: 2 }),
	saidBy(article, 'para ahli'),
]);

test('the six mentions of the worked example are three sources', () => {
	expect(sourceOf).toEqual(['s1', 's2', 's1', 's2', 's1', 's3']);
});

test('Kim Jong-un is a named person, an official by the title the article gives', () => {
	expect(sources[0]).toMatchObject({ name: 'Kim Jong-un', naming: 'named-person', kind: 'official', description: 'Pemimpin Korea Utara' });
});

test('KCNA is a news agency on record; that it is state media stands only in a dated claim', () => {
	expect(sources[1]).toMatchObject({ naming: 'named-organisation', kind: 'news-agency', registry: { id: 'kcna', country: 'KP' } });
	expect(sources[1]?.registry?.claims[0]).toMatchObject({ by: 'State Media Monitor', asOf: '2025-08' });
});

test('para ahli are an unnamed group of experts', () => {
	expect(sources[2]).toMatchObject({ name: 'para ahli', naming: 'unnamed-group', kind: 'expert' });
});
