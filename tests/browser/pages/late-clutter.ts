import { LINK_FARM, newsPage, READ_ALSO } from './news-page';

export interface LatePage {
	id: string;
	html: string;
	/** What the page does late, run in it; resolves when it is done. */
	act: () => Promise<boolean>;
	/** Selector of what must be out of sight in the end. */
	gone: string;
	/** Selector of what must stay. */
	stays: string;
}

const markup = (html: string) => `<template id="late">${html}</template>`;

/** Five pages whose clutter comes after the page, in view and out of it. */
export const LATE_PAGES: LatePage[] = [
	{
		id: 'widget-fills-itself-in-view',
		html: newsPage({
			inside: '<div id="taboola-mid-article"></div>',
			end: markup('<a href="/iklan"><img alt="" width="600" height="240">Obat ini bikin kaget dokter</a>'),
		}),
		act: async () => {
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
			const late = document.querySelector<HTMLTemplateElement>('#late');
			if (late) document.querySelector('#taboola-mid-article')?.append(late.content.cloneNode(true));
			return true;
		},
		gone: '#taboola-mid-article a',
		stays: '.isi > p, h1',
	},
	{
		id: 'read-also-put-between-paragraphs-in-view',
		html: newsPage({ inside: '', end: markup(READ_ALSO) }),
		act: async () => {
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
			const late = document.querySelector<HTMLTemplateElement>('#late');
			if (late) document.querySelector('.isi > p')?.after(late.content.cloneNode(true));
			return true;
		},
		gone: '.baca-juga a',
		stays: '.isi > p, h1',
	},
	{
		id: 'link-farm-fills-itself-below',
		html: newsPage({ long: 4, after: '<div id="peternakan"></div>', end: markup(LINK_FARM) }),
		act: async () => {
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
			const late = document.querySelector<HTMLTemplateElement>('#late');
			if (late) document.querySelector('.isi')?.append(late.content.cloneNode(true));
			return true;
		},
		gone: '.isi .widget a',
		stays: '.isi > p, h1',
	},
	{
		id: 'load-more-brings-another-article',
		html: newsPage({ long: 2, after: '<div id="lagi"></div>' }),
		act: async () => {
			for (let number = 0; number < 3; number++) {
				await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
				const article = document.querySelector('article')?.cloneNode(true);
				if (article) document.querySelector('#lagi')?.append(article);
			}
			return true;
		},
		gone: '.baca-juga a',
		stays: '.isi > p, h1',
	},
	{
		id: 'page-replaces-its-article',
		html: newsPage({ long: 2 }),
		act: async () => {
			const body = document.querySelector('.isi');
			const copy = body?.cloneNode(true) as HTMLElement | undefined;
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
			for (const paragraph of copy?.querySelectorAll(':scope > p') ?? []) paragraph.textContent = `Kedua. ${paragraph.textContent}`;
			history.pushState({}, '', '/artikel-kedua');
			if (copy) body?.replaceWith(copy);
			return true;
		},
		gone: '.baca-juga a',
		stays: '.isi > p, h1',
	},
];

/**
 * A link farm above the view that is found when the reader has gone past it, in one box of bare text that reaches beyond the view on both
 * sides, where the browser does not hold the place. The text in the middle of the view and its place then are in `window.seen`.
 */
export const BARE_TEXT_PAGE = newsPage({
	long: 12,
	inside: LINK_FARM,
	after: '',
	head: '<style>html{overflow-anchor:none}</style>',
	end: `<script>
		scrollTo(0, 3000);
		const range = document.createRange();
		for (const text of document.querySelector('.isi').childNodes) {
			range.selectNodeContents(text);
			if (range.getBoundingClientRect().top > innerHeight / 2) break;
		}
		window.seen = { range, top: range.getBoundingClientRect().top };
	</script>`,
})
	.replaceAll('<p>', '')
	.replaceAll('</p>', '<br><br>');
