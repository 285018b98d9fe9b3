import { describe, expect, it } from 'vitest';
import { readSite, type SiteFacts } from '../../../../src/article/metadata/site';

function nameOf({ site, publisher, title = '', url = 'https://www.wanasari.co.id/berita/1' }: Record<string, string | undefined>): string {
	const facts: SiteFacts = {
		metas: new Map(site ? [['og:site_name', [site]]] : []),
		jsonLd: [],
		article: publisher ? { '@type': 'NewsArticle', publisher: { name: publisher } } : undefined,
		title,
		address: new URL((url ?? '').replace(/^https:\/\/web\.archive\.org\/web\/\d+\//, '')),
	};
	return readSite(facts, url ?? '').name;
}

describe('the name of a site', () => {
	it('is the one the page gives', () => expect(nameOf({ site: 'Kabar Wanasari' })).toBe('Kabar Wanasari'));
	it('is no address where the publisher has a name', () => {
		expect(nameOf({ site: 'https://economy.wanasari.co.id/', publisher: 'Wanasari' })).toBe('Wanasari');
		expect(nameOf({ site: 'www.wanasari.co.id', title: 'Jembatan retak - WANASARI.co.id' })).toBe('WANASARI.co.id');
	});
	it('is found among the words behind the title', () =>
		expect(nameOf({ site: 'wanasari.co.id', title: 'Jembatan retak - Koran WanaSari Ekonomi' })).toBe('WanaSari'));
	it('is the bare host where there is nothing else', () => {
		expect(nameOf({ site: 'https://economy.wanasari.co.id/' })).toBe('economy.wanasari.co.id');
		expect(nameOf({ title: 'Jembatan retak: warga memutar' })).toBe('wanasari.co.id');
	});
	it('stands without its motto', () => {
		expect(nameOf({ site: 'Wanasari | Berita terkini dan terpercaya' })).toBe('Wanasari');
		expect(nameOf({ site: 'Jembatan retak | Die WANASARI' })).toBe('Die WANASARI');
		expect(nameOf({ site: 'Kabar Kota - Pagi' })).toBe('Kabar Kota - Pagi');
	});
	it('keeps the motto where the rest is a person', () =>
		expect(nameOf({ site: 'Sari Dewi | Photography', url: 'https://www.saridewi.com/x' })).toBe('Sari Dewi | Photography'));
	it('is not the word for a front page', () => expect(nameOf({ site: 'Beranda', publisher: 'Wanasari' })).toBe('Wanasari'));
	it('is not the section the address names, nor a legal form', () => {
		expect(nameOf({ site: 'berita', publisher: 'Wanasari' })).toBe('Wanasari');
		expect(nameOf({ site: 'The Wanasari Post, LLC' })).toBe('The Wanasari Post');
	});
	it('is the original’s on the copy of an archive', () =>
		expect(nameOf({ url: 'https://web.archive.org/web/20200101000000/https://www.wanasari.co.id/berita/1' })).toBe('wanasari.co.id'));
});
