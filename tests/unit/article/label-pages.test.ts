import { describe, expect, it } from 'vitest';
import type { RemovedKind } from '../../../src/article/article';
import { CLUTTER_LABELS, type ClutterLabels } from '../../../src/languages/clutter';
import { articleOf, PARAGRAPHS, page, textOf } from './page';

/** What newsrooms print, as read on their pages: by language, the labels a reader must never meet in an article. */
const PRINTED: Record<string, Partial<Record<keyof ClutterLabels, string[]>>> = {
	Indonesian: {
		readAlso: ['Baca juga', 'BACA JUGA', 'Lihat juga', 'Simak', 'Baca'],
		related: [
			'Berita Terkait',
			'Berita Lainnya',
			'Berita Terbaru',
			'Berita Terkini',
			'Artikel Terkait',
			'Rekomendasi',
			'Terpopuler',
			'Populer',
			'Pilihan Redaksi',
			'Jangan Lewatkan',
			'News Feed',
		],
		advertisement: ['Iklan', 'ADVERTISEMENT', 'SCROLL TO CONTINUE WITH CONTENT', 'Scroll down untuk melanjutkan membaca'],
	},
	English: {
		readAlso: ['Read more', 'READ MORE', 'ALSO READ', 'RELATED'],
		related: [
			'RELATED ARTICLES',
			'Related Posts',
			'RELATED COVERAGE',
			'You May Also Like',
			'Most Read',
			"Don't Miss",
			'Recommended',
			'RECOMMENDED FOR YOU',
			'Trending',
		],
		advertisement: ['Advertisement', 'Sponsored'],
	},
	Malay: { readAlso: ['Baca juga', 'Berita berkaitan'], related: ['Artikel berkaitan'], advertisement: ['Iklan'] },
	German: {
		readAlso: ['Lesen Sie auch', 'Auch interessant', 'Mehr zum Thema', 'Mehr dazu'],
		related: ['Das könnte Sie auch interessieren'],
		advertisement: ['Anzeige', 'Werbung'],
	},
	French: { readAlso: ['À lire aussi', 'Lire aussi'], related: ['Les plus lus'], advertisement: ['Publicité'] },
	Spanish: { readAlso: ['Lee también', 'Más información'], related: ['Te puede interesar'], advertisement: ['Publicidad'] },
	Italian: { readAlso: ['Leggi anche'], related: ['I più letti'], advertisement: ['Pubblicità'] },
	Portuguese: { readAlso: ['Leia também'], related: ['Mais lidas'], advertisement: ['Publicidade'] },
	Dutch: { readAlso: ['Lees ook'], related: ['Meest gelezen'], advertisement: ['Advertentie'] },
	Polish: { readAlso: ['Czytaj więcej', 'Czytaj też'], related: ['Najczęściej czytane'], advertisement: ['Reklama'] },
	Norwegian: { readAlso: ['Les også'], related: ['Mest lest'], advertisement: ['Annonse'] },
	Turkish: { readAlso: ['Ayrıca okuyun'], related: ['İlgili Haberler'], advertisement: ['REKLAM'] },
	Russian: { readAlso: ['Читайте также'], related: ['Популярное'], advertisement: ['Реклама'] },
	Japanese: { readAlso: ['あわせて読みたい'], related: ['関連記事'], advertisement: ['広告'] },
	Swedish: { readAlso: ['Läs också'], related: ['Mest läst'], advertisement: ['Annons'] },
	Danish: { readAlso: ['Læs også'], related: ['Mest læste'], advertisement: ['Annonce'] },
	Finnish: { readAlso: ['Lue myös'], related: ['Luetuimmat'], advertisement: ['Mainos'] },
	Hungarian: { readAlso: ['Olvassa el ezt is'], related: ['Legolvasottabb'], advertisement: ['Hirdetés'] },
	Czech: { readAlso: ['Čtěte také'], related: ['Nejčtenější'], advertisement: ['Reklama'] },
	Romanian: { readAlso: ['Citește și'], related: ['Cele mai citite'], advertisement: ['Publicitate'] },
	Greek: { readAlso: ['Διαβάστε επίσης'], related: ['Σχετικά άρθρα'], advertisement: ['Διαφήμιση'] },
	Ukrainian: { readAlso: ['Читайте також'], related: ['Популярні новини'], advertisement: ['Реклама'] },
	Vietnamese: { readAlso: ['Xem thêm'], related: ['Tin liên quan'], advertisement: ['Quảng cáo'] },
	Korean: { readAlso: ['관련기사'], related: ['많이 본 뉴스'], advertisement: ['광고'] },
	Chinese: { readAlso: ['延伸閱讀', '相关阅读'], related: ['热门新闻'], advertisement: ['广告'] },
	Arabic: { readAlso: ['اقرأ أيضا'], related: ['الأكثر قراءة'], advertisement: ['إعلان'] },
};

/** A report in which each piece stands after a paragraph of its own, so that none can lean on the one before it. */
function among(pieces: string[]): { html: string; text: string[] } {
	const text = pieces.flatMap((_, i) => PARAGRAPHS.map((paragraph) => `${paragraph} (${i + 1})`));
	const html = pieces.map((piece, i) => {
		const own = text.slice(i * PARAGRAPHS.length, (i + 1) * PARAGRAPHS.length).map((paragraph) => `<p>${paragraph}</p>`);
		return [...own.slice(0, 3), piece, ...own.slice(3)].join('');
	});
	return { html: page(html.join('')), text };
}

const link = (words: string) => `<a href="/lain">${words}</a>`;

function removed(html: string, kinds: RemovedKind[]): string {
	return articleOf(html)
		.article.removed.filter(({ kind }) => kinds.includes(kind))
		.map(({ text }) => text)
		.join('\n');
}

describe.each(Object.entries(PRINTED))('on a page in %s', (_, { readAlso = [], related = [], advertisement = [] }) => {
	it('a line that points elsewhere goes, and nothing else', () => {
		const { html, text } = among(readAlso.map((label) => `<p><strong>${label}: ${link('Harga beras naik di tiga kota')}</strong></p>`));
		expect(textOf(articleOf(html).article)).toEqual(text);
		for (const label of readAlso) expect(removed(html, ['read-also', 'related'])).toContain(label);
	});
	it('a box of other articles goes with its label', () => {
		const { html, text } = among(
			related.map(
				(label) =>
					`<h3>${label}</h3><ul><li>${link('Harga beras naik di tiga kota')}</li><li>${link('Banjir surut, warga pulang')}</li></ul>`,
			),
		);
		expect(textOf(articleOf(html).article)).toEqual(text);
		for (const label of related) expect(removed(html, ['related'])).toContain(label);
	});
	it('the word above an advertisement goes', () => {
		const { html, text } = among(advertisement.map((label) => `<p>${label}</p>`));
		expect(textOf(articleOf(html).article)).toEqual(text);
		for (const label of advertisement) expect(removed(html, ['advertisement'])).toContain(label);
	});
});

it('every language with labels is on this list', () => {
	expect(CLUTTER_LABELS.length).toBe(Object.keys(PRINTED).length);
});
