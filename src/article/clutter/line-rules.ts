import type { RemovedKind } from '../article';
import type { LabelKind } from './labels';
import { isAddress, isLinkOnly, type Line } from './line';
import { namesPhotographer } from './photo-credit';

/** A line that is clutter by its own words. */
export interface LineRule {
	id: string;
	kind: RemovedKind | ((line: Line) => RemovedKind);
	applies(line: Line): boolean;
	/** Lines it must take and must leave; in HTML, a line each. */
	matches: string[];
	spares: string[];
}

const KIND_OF: Record<LabelKind, RemovedKind> = {
	readAlso: 'read-also',
	related: 'related',
	advertisement: 'advertisement',
	pager: 'pager',
	video: 'video-promotion',
	follow: 'follow',
	newsletter: 'newsletter',
	share: 'share',
	comments: 'comments',
	tags: 'tags',
	interface: 'interface',
	credit: 'byline',
	dated: 'byline',
	photo: 'caption',
	copyright: 'interface',
	consent: 'interface',
};

/** A photographer or agency in brackets after the last word: capital letters or a site's name, parted by a slash. Initials of the desk ("(vyp/kna)") have neither. */
const CREDIT_AT_END =
	/\((?:[Ff]oto|[Pp]hoto|[Dd]ok|[Ii]mage|[Cc]redit)?:? ?(?=[^()]{0,60}(?:\p{Lu}|\.com))\p{L}[^()/]{1,40}\/ ?\p{Lu}[^()/]{1,40}\)\.?$/u;

/** How agencies begin a caption: "FILE -", "ARCHIV - day, place:", "In this … file photo". */
const AGENCY_CAPTION =
	/^(?:Image|Media) (?:source|caption)[,:]? \S|^(?:FILE|ARCHIV|ARCHIVO|ARCHIVE|FOTO ARSIP|Archivfoto) ?[-–—:] ?\S|^In this .{3,45}(?:file |undated |handout )(?:photo|image|frame)/u;

/** Buttons for the size of letters. */
const FONT_SIZES = /^(?:[Ff]ont ?:? ?)?(?:A[-+]? ?){2,4}$/;

/** The name of a video in quotation marks: "Simak Video "…"". */
const TITLE_OF_VIDEO = /^(?:simak|tonton|saksikan|lihat|watch)(?: juga)? video ?:? ?["“‘'].{3,140}["”’']$/i;

const LETTER_BY_MAIL =
	/newsletter|inbox|e-?mail|mailing list|subscri|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hírlev|boletín|biuletyn|рассылк|розсилк/i;

/** The unit of a reading time: the pattern of all of it takes a browser a millisecond to compile while a reader waits. */
const MINUTES = /min|menit|dk|dakika|мин|분|分/i;
const READING_TIME =
	/^(?:(?:lesezeit|lesedauer|reading time|temps de lecture|lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|waktu baca|okuma süresi|læsetid|lästid|время чтения)\s?:?\s?)?(?:ca\.? )?\d{1,2}\s?(?:min\.?|mins|minutes?|minuten?|minuti|minutos?|menit|minut|minuter|minutter|dk\.?|dakika|мин\.?|분|分)(?:\s?(?:read|reading|reading time|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestijd|czytania|membaca|baca|okuma|чтения|lesetid|läsning))?$/iu;

const FOLLOW_ON =
	/^(?:follow|like|find|join|reach|connect with|contact|tweet)\b.{1,60}\b(?:on|at)\b.{0,40}(?:twitter|facebook|instagram|youtube|telegram|whatsapp|tiktok|linkedin|snapchat|@)/i;

/** Something stands between the label and the rest, so that it is not the first word of a sentence. */
const isParted = (line: Line) => line.start?.parted === true;

/** The label is parted from the rest, or so long that nothing else begins with it. */
const isPlain = (line: Line) => isParted(line) || (line.start?.label.split(' ').length ?? 0) >= 3;

const starts = (line: Line, kind: LabelKind) => line.start?.kinds.includes(kind) ?? false;

export const LINE_RULES: LineRule[] = [
	{
		id: 'whole-label',
		kind: (line) => KIND_OF[line.whole.find((kind) => !NEEDS_RUN.has(kind)) as LabelKind],
		applies: (line) =>
			line.whole.some((kind) => !NEEDS_RUN.has(kind)) &&
			!(line.block.kind === 'heading' && line.whole.every((kind) => HEADS_PROSE.has(kind))),
		matches: ['ADVERTISEMENT', 'SCROLL TO CONTINUE WITH CONTENT', 'Perbesar', '<a>Load more</a>'],
		spares: ['Komentar Netizen', 'Tag line', 'Simak ulasannya berikut ini.'],
	},
	{
		id: 'read-also-line',
		kind: 'read-also',
		applies: (line) =>
			starts(line, 'readAlso') &&
			line.text.length < 400 &&
			(line.linkShare >= 0.4 || (isPlain(line) && line.block.links.length > 0 && line.linkShare > 0.2)) &&
			!(line.sentence && !isParted(line) && line.linkShare < 0.6),
		matches: [
			'Baca juga artikel terkait <a>Jembatan</a> atau tulisan menarik lainnya <a>Sari Dewi</a>',
			'Baca juga: <a>Harga beras naik di tiga kota</a>',
			'Related: <a>How to pack</a>',
			'Lihat juga: <a>Timnas menang</a>',
		],
		spares: [
			'Baca juga: Kajian independen akan diterbitkan secara penuh, ujar insinyur senior, sementara pekerjaan berlanjut di sisi timur.',
			'Simak ulasannya berikut ini.',
		],
	},
	{
		id: 'read-also-unlinked',
		kind: 'read-also',
		applies: (line) =>
			starts(line, 'readAlso') &&
			isParted(line) &&
			/^[^\p{L}\p{N}]*(?:baca|lihat|simak|related|read|see also|also read|also on|watch|lesen|lire|à lire|leia|leggi|lee|lea|les |lees|czytaj|читайте)/iu.test(
				line.text,
			) &&
			line.text.length < 200 &&
			!line.sentence,
		matches: ['[Related: Salesforce keynote on AI', 'Baca juga: Harga beras naik di tiga kota'],
		spares: ['Baca: kata itu diucapkan guru kepada murid.', 'More than ten people were hurt'],
	},
	{
		id: 'line-of-a-player',
		kind: 'video-promotion',
		applies: (line) =>
			starts(line, 'video') &&
			line.text.length < 160 &&
			(TITLE_OF_VIDEO.test(line.text) || (!line.sentence && (line.linkShare > 0.3 || isParted(line)))),
		matches: [
			'Simak Video "Detik-detik evakuasi"',
			'Simak Video: <a>Detik-detik evakuasi</a>',
			'Watch the video: <a>The moment it happened</a>',
		],
		spares: ['Video games sold well this year', 'Video itu diunggah pada Senin.'],
	},
	{
		id: 'embed-placeholder',
		kind: 'video-promotion',
		applies: (line) => line.text.length < 250 && /\[gambas:[^\]]{1,60}\]/i.test(line.text),
		matches: ['[Gambas:Video 20detik]', 'Simak Video "Sakit Jantung" [Gambas:Video 20detik] (abc/def)'],
		spares: ['[sic]'],
	},
	{
		id: 'continues-below',
		kind: 'advertisement',
		applies: (line) =>
			starts(line, 'advertisement') &&
			line.words <= 12 &&
			(line.start?.rest === '' || (isParted(line) && !(line.words > 8 && /\p{Ll}.{0,40}\.$/u.test(line.text)))),
		matches: ['ADVERTISEMENT - STORY CONTINUES BELOW', 'Publicidad'],
		spares: [
			'Advertising: set up audiences for your campaigns in the tool.',
			'Ad spending fell by a third',
			'Iklan itu ditayangkan sejak Senin',
		],
	},
	{
		id: 'follow-line',
		kind: 'follow',
		applies: (line) =>
			starts(line, 'follow') &&
			line.text.length < 260 &&
			(line.linkShare > 0.05 || line.words <= 12) &&
			line.start?.label.includes(' ') === true,
		matches: ['Follow us on <a>Facebook</a> and <a>Twitter</a>', 'Ikuti kami di <a>Google News</a>'],
		spares: ['Follow-up studies are planned.'],
	},
	{
		id: 'follow-on-network',
		kind: 'follow',
		applies: (line) => line.words <= 32 && FOLLOW_ON.test(line.text),
		matches: [
			'Follow Newsbeat on Instagram, Facebook, Twitter and YouTube.',
			'Reach the reporters on Twitter at http://twitter.com/reporter',
			'Follow Jane Doe on Twitter: @janedoe',
		],
		spares: ['He followed her on the road to Twitter.', 'Find out more about the race on Monday.'],
	},
	{
		id: 'newsletter-line',
		kind: 'newsletter',
		applies: (line) =>
			starts(line, 'newsletter') &&
			line.text.length < 320 &&
			line.block.kind !== 'list-item' &&
			(line.linkShare > 0.15 || LETTER_BY_MAIL.test(line.text)),
		matches: [
			'<a>Sign up for our newsletter</a>',
			'Subscribe to <a>WIRED</a> and stay smart with more of your favorite writers.',
			'Get the latest news in your inbox',
		],
		spares: ['Sign up for a class at the community college.', 'Subscribers paid more last year.'],
	},
	{
		id: 'newsletter-link',
		kind: 'newsletter',
		applies: (line) =>
			line.words <= 12 &&
			line.block.kind === 'paragraph' &&
			line.block.links.length > 0 &&
			line.block.links.every(({ text }) => /newsletter|nyhetsbrev|nyhedsbrev|nieuwsbrief|uutiskirje|hírlevél|biuletyn/i.test(text)),
		matches: ['Hier geht es zum <a>Newsletter</a>', 'Mit dem <a>Newsletter</a> bleiben Sie auf dem Laufenden.'],
		spares: ['The newsletter was printed twice.', 'He sold the <a>paper</a> and its newsletter.'],
	},
	{
		id: 'share-line',
		kind: 'share',
		applies: (line) => starts(line, 'share') && line.words <= 8 && line.whole.length === 0 && !line.sentence && line.linkShare > 0.5,
		matches: ['Share: <a>Facebook</a> <a>Twitter</a> <a>WhatsApp</a>'],
		spares: ['Share prices fell on Monday', 'Email: press@example.org'],
	},
	{
		id: 'tags-line',
		kind: 'tags',
		applies: (line) => starts(line, 'tags') && isParted(line) && line.linkShare > 0.3,
		matches: ['Tags: <a>banjir</a>, <a>jakarta</a>', 'Filed Under: <a>Politics</a>'],
		spares: ['Topics range from law to music.'],
	},
	{
		id: 'pager-line',
		kind: 'pager',
		applies: (line) =>
			line.words <= 8 &&
			/^(?:\d|halaman|page|seite|página)/i.test(line.text) &&
			/^(?:\d{1,3} (?:dari|of|von|sur|de|di) \d{1,3}(?: (?:halaman|pages?|seiten|photos?|foto|slides?))?|(?:halaman|page|seite|página) ?:? ?(?:ke-?)?\d{1,3}(?: (?:dari|of|von|\/) ?\d{1,3})?|halaman ?:? ?(?:\d{1,2} ){1,9}(?:\d{1,2}|show all|selanjutnya))$/i.test(
				line.text,
			),
		matches: ['2 dari 5 halaman', 'Page 1 of 4', 'halaman ke-1 dari 2', 'Halaman: <a>1</a> <a>2</a> <a>Show All</a>'],
		spares: ['2 of 5 people agreed'],
	},
	{
		id: 'copyright-line',
		kind: 'interface',
		applies: (line) =>
			line.text.length < 260 &&
			(starts(line, 'copyright') ||
				/©|all rights reserved|無断転載|무단전재|todos los derechos reservados|\bcopyright ?(?:\(c\)|ⓒ|©|\d{4})/iu.test(line.text)),
		matches: ['Copyright 2019 The Gazette. All rights reserved.', '© 2021 Example'],
		spares: ['The copyright law was changed in June.'],
	},
	{
		id: 'call-to-click',
		kind: 'interface',
		applies: (line) =>
			isLinkOnly(line) &&
			line.words <= 14 &&
			/^(?:lihat .{2,30} selengkapnya$|click here|klik (?:di sini|disini|untuk)|tap here|hier klicken|cliquez ici|haz clic|clique aqui|clicca qui)/i.test(
				line.text,
			),
		matches: ['<a>Click here to subscribe to the newsletter</a>', '<a>Klik di sini</a>', '<a>Lihat Ekonomi Selengkapnya</a>'],
		spares: ['Click here, the teacher said.'],
	},
	{
		id: 'comment-count',
		kind: 'comments',
		applies: (line) =>
			line.words <= 4 &&
			/^\(?[\d.,]|\d\)?$/.test(line.text) &&
			/^(?:komentar|comments?|kommentare|commentaires|comentarios|commenti|komentarze|kommentarer|komentáře|reacties|yorumlar|комментарии|коментарі) ?\(?\d{1,6}\)?$|^\(?[\d.,]{1,9}\)? ?(?:comments?|komentar|kommentare?|commentaires?|comentarios|comentários|commenti|reacties|komentarz[ey]?|shares?|views?|likes?|dibaca|letture|kali dibaca|post comment)\b/i.test(
				line.text,
			),
		matches: ['12 Comments', '1.234 Views', '0 Komentar', 'Komentar (0)'],
		spares: ['12 commentators resigned'],
	},
	{
		id: 'caption-with-credit',
		kind: 'caption',
		applies: (line) =>
			line.block.kind === 'paragraph' && line.text.length < 420 && /\)\.?$/.test(line.text) && CREDIT_AT_END.test(line.text),
		matches: [
			'Warga membersihkan lumpur di Bandung, Senin (20/12/2021). (Liputan6.com/Herman)',
			'The first barges leave the river (AP Photo/Jane Doe)',
		],
		spares: ['"Kami siap," tutup dia. (vyp/kna)', 'The club won (3/4)'],
	},
	{
		id: 'caption-with-named-credit',
		kind: 'caption',
		applies: (line) => line.block.kind === 'paragraph' && line.text.length < 320 && namesPhotographer(line.text),
		matches: [
			'Jan Novák, photo: Archives of the ministry',
			'Pasar pagi di Bandung. Foto: Sari Dewi/Antara',
			'Spotkanie w Gdańsku, fot. Jan Kowalski',
			'Das Stadion am Abend. Bild: Sascha Muster',
		],
		spares: [
			'He sent the photo: it showed the bridge.',
			'Nach dem Spiel bat er um ein Foto: „Nur eins“, sagte er.',
			'Look at this photo: a bridge, seen from below by a team of four divers.',
		],
	},
	{
		id: 'agency-caption',
		kind: 'caption',
		applies: (line) => line.block.kind === 'paragraph' && line.text.length < 500 && AGENCY_CAPTION.test(line.text),
		matches: [
			'FILE - The governor arrives at the town hall on March 3, 2020.',
			'In this Dec. 12, 2006, file photo, made available by the museum, a diver rises from the lake.',
			'ARCHIV - 12.03.2021, Berlin: Ein Boot liegt am Ufer.',
			'Image caption, The bridge on Monday',
		],
		spares: ['FILE servers fail at night.', 'In this June image of herself she no longer believes.', 'Archiv und Museum bleiben zu.'],
	},
	{
		id: 'reading-time',
		kind: 'byline',
		applies: (line) => line.words <= 6 && /\d/.test(line.text) && MINUTES.test(line.text) && READING_TIME.test(line.text),
		matches: ['6 Min.', '5 min read', 'Lesezeit: 4 Minuten', 'Temps de lecture : 3 minutes', '3 menit membaca'],
		spares: ['3 minutes of silence were held', '6 Mindestlöhne'],
	},
	{
		id: 'consent-line',
		kind: 'interface',
		applies: (line) => line.text.length < 400 && starts(line, 'consent'),
		matches: [
			'An dieser Stelle finden Sie einen externen Inhalt von Example, der den Artikel ergänzt.',
			'Pour afficher ce contenu, vous devez accepter les cookies.',
			'To view this content, you will need to update your cookie settings.',
		],
		spares: ['An dieser Stelle stand bis 1990 die Mauer.', 'To view the eclipse, thousands came to the hill.'],
	},
	{
		id: 'photo-credit-line',
		kind: 'caption',
		applies: (line) =>
			starts(line, 'photo') &&
			isParted(line) &&
			line.words <= 16 &&
			line.block.kind === 'paragraph' &&
			/^[^:：]{1,40}[:：]/.test(line.text),
		matches: ['Foto: Antara/Sari', 'Titelbild: Jane Doe on Unsplash', 'Crédit photo : Jane Doe'],
		spares: ['Photos of the bridge were shown on Monday.', 'Foto itu diambil pada Senin.'],
	},
	{
		id: 'appeared-in',
		kind: 'interface',
		applies: (line) =>
			line.text.length < 500 &&
			/^artikel ini (?:telah|sudah) (?:tayang|terbit|dimuat|dipublikasikan)\b.{0,80}dengan judul/i.test(line.text),
		matches: ['Artikel ini telah tayang di Kabar.com dengan judul "Jembatan Retak", Klik untuk baca: https://kabar.com/1.'],
		spares: ['Artikel ini telah dibaca seribu kali, kata penulisnya.'],
	},
	{
		id: 'hashtags',
		kind: 'tags',
		applies: (line) => line.text.startsWith('#') && line.text.length < 200 && /^(?:#[^\s#]{2,40}\s?){1,12}$/.test(line.text),
		matches: ['#Jembatan #Wanasari', '#prayforlirang'],
		spares: ['#1 song of the year', '# 3 of 5'],
	},
	{
		id: 'lone-number',
		kind: 'interface',
		applies: (line) => line.block.kind === 'paragraph' && (/^[\d.,+\-–—|•·*#\s]{1,12}$/.test(line.text) || FONT_SIZES.test(line.text)),
		matches: ['3.409', '* * *', '|', 'A- A+', 'Font: A A A'],
		spares: ['1. Jalan Ottista', '2021: the year'],
	},
];

/** Labels that are clutter together with the links after them. */
const NEEDS_RUN = new Set<LabelKind>(['readAlso', 'related']);

/** Labels that may also head a part of the article: as a heading they need what follows to tell. */
const HEADS_PROSE = new Set<LabelKind>([
	'readAlso',
	'related',
	'credit',
	'dated',
	'photo',
	'tags',
	'video',
	'interface',
	'comments',
	'pager',
]);

export function lineRule(line: Line): { rule: LineRule; kind: RemovedKind } | undefined {
	if (isAddress(line)) return undefined;
	const rule = LINE_RULES.find((own) => own.applies(line));
	return rule && { rule, kind: typeof rule.kind === 'function' ? rule.kind(line) : rule.kind };
}
