import type { RemovedKind } from '../article';

/** An element that names itself as something else than the article, in its class or id. */
export interface ElementRule {
	id: string;
	kind: RemovedKind;
	/** Words a class or id begins with, or that follow a `-`, `_` or blank in it; a trailing `*` lets the word go on. */
	words: string;
	/** An element with more prose than this (characters outside links) may be the article itself and is left to Readability. */
	prose: number;
	/** A class or id it is for, and one that only looks like it. */
	matches: string[];
	spares: string[];
}

export const ELEMENT_RULES: ElementRule[] = [
	{
		id: 'advertisement-class',
		kind: 'advertisement',
		words:
			'ad ads adv advert advertise* advertisement* adslot* adunit* adbox adwrap* adcontainer adsbygoogle ad-slot dfp gpt div-gpt-ad sponsor sponsored sponsors parallax* outbrain taboola* mgid dablewidget* popin* revcontent zergnet teads iklan anzeige werbung publicidad publicite reklam* trc_related* scriptrootc* zox-ad publicidade pubblicita annonse annonce annons advertentie reclame hirdetes* mainos',
		prose: 250,
		matches: ['parallaxindetail scrollpage', 'gmr-banner-in ads-middle', 'div-gpt-ad-1690000000-0'],
		spares: ['adopt-a-pet', 'address', 'admin-content', 'gradient'],
	},
	{
		id: 'related-class',
		kind: 'related',
		words:
			'related* recommend* read-more readmore* more-stories more-news more-from more-on also-read alsoread read-also readalso see-also seealso bacajuga* baca-juga* lihatjg lihat-juga linksisip terkait artikel-terkait berita-terkait trending popular popular-* most-read mostread most-popular most-viewed terpopuler suggested* up-next nextup next-up latest-news latest-posts latest-stories jp-relatedposts yarpp* you-may-like editors-pick* read-next what-to-read wp-embedded-content promo promos promobox rail rail__* swiper* recent-posts recent-articles most-commented most-discussed related_* storylist also-on inline-recirc recirc* teaser-list zergnet lire-aussi voir-aussi a-lire leggi-anche lea-tambien leia-tambem leia-mais lees-ook les-ogsa laes-ogsa las-ocksa lue-myos czytaj-* zobacz-* mehr-zum-thema auch-interessant noticias-relacionadas relacionad* correlati articoli-correlati verwandt* relaterad* powiazane souvisejici',
		prose: 500,
		matches: ['baca-juga__list', 'related-posts', 'jp-relatedposts', 'linksisip'],
		spares: ['correlated', 'article-body', 'unpopular-opinion'],
	},
	{
		id: 'share-class',
		kind: 'share',
		words:
			'share shares sharing sharebar share-bar sharedaddy sharetools sharebuttons sharing-* social socials social-* socialshare addthis* addtoany* a2a a2a_kit click-to-tweet sw-click-to-tweet swp_ctt swp_social* jp-sharing ssba* sd-sharing fb-like teilen partager compartir condividi compartilhar udostepnij',
		prose: 120,
		matches: ['entry-share', 'sharedaddy sd-sharing-enabled', 'social-share'],
		spares: ['shareholders', 'antisocial', 'socialism'],
	},
	{
		id: 'follow-class',
		kind: 'follow',
		words: 'follow follow-us followus google-news googlenews whatsapp-channel',
		prose: 120,
		matches: ['follow-us', 'google-news'],
		spares: ['following', 'followed-by'],
	},
	{
		id: 'newsletter-class',
		kind: 'newsletter',
		words:
			'newsletter* subscribe* subscription* signup sign-up mailchimp mc4wp* mc_embed* optin opt-in email-signup inline-newsletter donate donation cta cta-* nyhetsbrev nyhedsbrev uutiskirje nieuwsbrief hirlevel',
		prose: 500,
		matches: ['newsletter-signup', 'inline-newsletter'],
		spares: ['news', 'letters'],
	},
	{
		id: 'comments-class',
		kind: 'comments',
		words:
			'comment comments comment-* comments-* commentlist disqus* respond fb-comments vukkle* komentar livefyre coral-* spot-im* responses',
		prose: 4000,
		matches: ['comments-area', 'disqus_thread'],
		spares: ['commentary', 'commented'],
	},
	{
		id: 'tags-class',
		kind: 'tags',
		words:
			'tag tags tag-list taglist tag-links tags-links tag-cloud tagcloud post-tags entry-tags article-tags topics keywords cat-links post-categories categories etiquetas mots-cles schlagworte stichworte slowa-kluczowe',
		prose: 60,
		matches: ['tags-links', 'post-tags'],
		spares: ['tagline', 'stage'],
	},
	{
		id: 'author-box-class',
		kind: 'author-box',
		words:
			'author-bio author-box author-content post-author author-* authorbox author-info author-card author-profile author-description author-about authorbio about-author about-the-author abouttheauthor bio bios writer-bio contributor contributors editor-bio',
		prose: 900,
		matches: ['author-bio', 'about-the-author'],
		spares: ['biology', 'authority'],
	},
	{
		id: 'byline-class',
		kind: 'byline',
		words:
			'byline* author authors author-name authorname posted-on posted-by postedon entry-meta post-meta postmeta article-meta articlemeta story-meta post-info entry-info article-info article-date post-date entry-date story-date publish-date published-date pubdate pub-date date-published dateline-* timestamp time-stamp reading-time read-time readtime estimated-read-time view-count views-count post-views dateline-date last-updated updated-date date datetime meta-date meta-author credits-meta autor autoren autore auteur auteurs verfasser autorzy fecha datum publicado pubblicato date-publication publish-time',
		prose: 160,
		matches: ['byline', 'entry-meta', 'post-views'],
		spares: ['authority', 'update-text', 'candidate'],
	},
	{
		id: 'caption-class',
		kind: 'caption',
		words:
			'caption* captiontext figcaption figure-caption wp-caption* image-caption photo-caption img-caption media-caption imagecaption photocaption wf_caption image-credit photo-credit image-source photo-source picture-credit credit credits image-description image-info image-text photo-text foto-caption gallery-caption photo_caption inlineimage inlineimage-* picture-description legend slideshow gallery-description legende bildunterschrift bildtext bildetekst billedtekst bildbeschreibung bildnachweis didascalia pie-foto pie-de-foto piefoto leyenda legenda kuvateksti podpis-zdjecia image-legend media-legend',
		prose: 700,
		matches: ['wp-caption-text', 'image-credit', 'articlebody-inlineimage inlineimage-imageembed'],
		spares: ['accreditation', 'creditors', 'para-text'],
	},
	{
		id: 'interface-class',
		kind: 'interface',
		words:
			'breadcrumb breadcrumbs breadcrumb-* skip-link skiplink screen-reader-text sr-only visually-hidden visuallyhidden screenreader* toolbar tooltip tooltip-* cookie cookie-* cookies cookielaw* gdpr consent consent-* print-only printonly noscript video-player videoplayer jw-player jwplayer audio-player audioplayer vjs-* mejs-* toc table-of-contents ez-toc* lwptoc* toc-container toc_container paywall-* login-form capping* back-to-top backtotop font-resize fontsize jetpack-slideshow-noscript robots-nocontent accessibility-* search-form copyright post-navigation nav-links navigation nav',
		prose: 200,
		matches: ['skip-link screen-reader-text', 'ez-toc-container', 'cookie-law-info-bar'],
		spares: ['stoc', 'navy-blue', 'modality'],
	},
	{
		id: 'dialog-class',
		kind: 'interface',
		words: 'modal modal-dialog modal-content modal-body modal__* popup popup-content popup-wrapper lightbox',
		prose: 1500,
		matches: ['modal fade', 'popup-wrapper'],
		spares: ['article modal-enabled', 'multimodal'],
	},
	{
		id: 'sidebar-class',
		kind: 'related',
		words: 'sidebar sidebar-* sidebar_* side-bar rightrail right-rail',
		prose: 900,
		matches: ['sidebar', 'article-sidebar right'],
		spares: ['side-effects', 'no-sidebar', 'with-sidebar'],
	},
	{
		id: 'pager-class',
		kind: 'pager',
		words: 'pagination pagination-* pager pager-* paging page-links page-nav pagenav pagelinks',
		prose: 80,
		matches: ['pagination', 'pager-next'],
		spares: ['pageant', 'page'],
	},
];

interface NameWord {
	word: string;
	rule: ElementRule;
	/** Ends where the name's own word ends; else more of that word may follow. */
	whole: boolean;
}

/** The words of all rules by their first two characters, longest first, so that "author-bio" is not read as "author". */
const WORDS_BY_BEGINNING = indexWords();

function indexWords(): Map<string, NameWord[]> {
	const words = new Map<string, NameWord>();
	for (const rule of ELEMENT_RULES)
		for (const word of rule.words.split(' ')) if (!word.endsWith('*') && !words.has(word)) words.set(word, { word, rule, whole: true });
	for (const rule of ELEMENT_RULES) {
		for (const entry of rule.words.split(' ')) {
			const word = entry.slice(0, -1);
			if (entry.endsWith('*') && !words.has(word)) words.set(word, { word, rule, whole: false });
		}
	}
	const index = new Map<string, NameWord[]>();
	for (const found of [...words.values()].sort((x, y) => y.word.length - x.word.length)) {
		const beginning = found.word.slice(0, 2);
		const list = index.get(beginning);
		if (list) list.push(found);
		else index.set(beginning, [found]);
	}
	return index;
}

/** A name that begins so says what a box is not, or what is in it. */
const NEGATED = /(?:^|\s)(?:has|no|not|non|hide|with|without|hide-from|exclude)[-_]$/;
/** What may not follow a whole word: more of it, or what says that something else is open or free of it. */
const GOES_ON = /(?:[a-z0-9]|-(?:enabled|open|ready|active|free)(?![a-z]))/y;

/** The rule of the first word in a name, lower case, that a rule has. */
function ruleOfName(name: string): ElementRule | undefined {
	for (let at = 0; at < name.length; at++) {
		if (!isWordCharacter(name.charCodeAt(at)) || isWordCharacter(name.charCodeAt(at - 1))) continue;
		for (const { word, rule, whole } of WORDS_BY_BEGINNING.get(name.slice(at, at + 2)) ?? []) {
			if (!name.startsWith(word, at)) continue;
			GOES_ON.lastIndex = at + word.length;
			if (whole && GOES_ON.test(name)) continue;
			if (NEGATED.test(name.slice(Math.max(0, at - LONGEST_NEGATION), at))) break;
			return rule;
		}
	}
	return undefined;
}

/** Of the words of {@link NEGATED}, with what stands around. */
const LONGEST_NEGATION = 12;

/** a–z, 0–9. */
const isWordCharacter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** "ArticleMeta", "imageCaption": whole words, so that a name made by a tool ("bAdXs") is not read as one with "ad" in it. */
const JOINED_WORDS = /([a-z]{4})(?=[A-Z][a-z]{3})/g;

/** Pages repeat a few names on thousands of elements. */
const KNOWN = new Map<string, ElementRule | null>();
const MOST_KNOWN = 5000;

/** The rule an element's class and id fall under; undefined for most. Linear in their length. */
export function elementRule(className: string, id: string): ElementRule | undefined {
	const names = id ? `${className} ${id}` : className;
	const known = KNOWN.get(names);
	if (known !== undefined) return known ?? undefined;
	const rule = ruleOfName(names.replace(JOINED_WORDS, '$1-').toLowerCase());
	if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
	KNOWN.set(names, rule ?? null);
	return rule;
}
