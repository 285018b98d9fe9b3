import { beginsWithCapital } from '../../languages/capital';
import { wordsOfAll } from '../../languages/metadata';
import { findAll, hasToken, type PageElement } from '../copy/page-tree';
import { amongOthers, besideArticle, withAncestors } from './furniture';
import { type JsonLdNode, nameOf, typesOf, valuesOf } from './json-ld';
import { readLines } from './lines';
import { meta, type PageFacts } from './page-facts';
import { plainText } from './plain-text';
import { squeeze } from './squeeze';

export interface People {
	authors: string[];
	editors: string[];
}

const alternatives = (words: string[]) =>
	words
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.()*]/g, '\\$&'))
		.join('|');
// A pattern of hundreds of words takes a browser most of a millisecond to compile while a reader waits: each is used only where
// one of its words stands.
const WRITER = new RegExp(`^(?:${alternatives(wordsOfAll('writer'))})(?: ?: ?|$)`, 'iu');
const EDITOR = new RegExp(`^(?:${alternatives(wordsOfAll('editor'))})(?: ?: ?|$)`, 'iu');
const BY = new RegExp(`^(?:${alternatives(wordsOfAll('by'))})(?: ?: ?| |$)`, 'iu');
/** The first two letters of each label, or its only one: most lines begin with none of them. */
const BEGINNINGS = new Set((['writer', 'editor', 'by'] as const).flatMap(wordsOfAll).map((word) => word.slice(0, 2)));
const ROLES = wordsOfAll('role');
const ROLE = new RegExp(`[,|•·–-]? *(?:${alternatives(wordsOfAll('role'))})$`, 'iu');
const NOBODY = new Set(wordsOfAll('nobody').map(squeeze));
/** Words that are in the names of outlets, desks and posts, not of people. */
const NO_PERSON =
	/^(?:pt|cv|the|full|about|view|read|more|all|see|find)\b|^(?:foto|photo|bild|fot|фото|写真|ảnh|kuva) ?:|\b(?:gmbh|verlag|llc|inc|ltd|redaksi|newsroom|news|editorial|desk|media|staff|team|tim|bureau|agency|university|writer|reporter|correspondent|editor-at-large|business|ministr(?:y|ies))\b/i;
/** What stands behind a reporter's name where an agency's copy is printed. */
const AGENCY_TAIL = /\s+(?:(?:the )?associated press|reuters|usa today|bloomberg|afp|bernama)$/i;
const CREDENTIAL =
	/^(?:ph\.? ?d|m\.? ?d|m\.? ?s|b\.? ?s|r\.? ?d\.? ?n?|m\.? ?b\.? ?a|m\.? ?p\.? ?h|jr|sr|esq|c\.? ?f\.? ?p|c\.? ?p\.? ?a|j\.? ?d|d\.? ?o|r\.? ?n|i{2,3}|iv|s\.? ?h|m\.? ?si|dr|c\.?s\.?c\.?s|(?:\p{L}{1,3}\.){1,3} ?\p{L}{0,4}\.?)\.?,?$/iu;
const CONNECTED = / ?[;/|•] ?| (?:and|dan|und|et|y|e|og|en|&|with|con|avec) /iu;

/** Best first: the newsroom system's own fields before those that templates fill with the outlet. */
const AUTHOR_META = [
	'content_author',
	'dtk:author',
	'parsely-author',
	'sailthru.author',
	'citation_author',
	'byl',
	'dable:author',
	'article:author_name',
	'cxenseparse:author',
	'author',
	'article:author',
	'dc.creator',
	'dcterms.creator',
	'creator',
	'twitter:data1',
];
const EDITOR_META = ['content_editor', 'editor'];
const MAX_PEOPLE = 12;
/** A byline stands within these lines of the headline. */
const BYLINE_LINES = 40;

/**
 * Who wrote the article and who edited it: people only, not the outlet and not "Admin". Some systems give the editor as the
 * author; the page's own "Penulis" and "Editor" lines come first, so the two are told apart by them.
 * @param lines the page's text from its headline on
 * @param outlets names of site and publisher
 */
export function readPeople(facts: PageFacts, heading: PageElement | undefined, lines: string[], outlets: string[]): People {
	const notPeople = new Set(outlets.map(squeeze));
	const people = (values: unknown[]) =>
		unique(values.flatMap((value) => splitNames(plainText(value, 400))).filter((name) => isPerson(name, notPeople)));
	const labelled = readLabels(lines);
	const editors = people([
		...labelled.editors,
		...meta(facts, ...EDITOR_META),
		...(facts.article ? valuesOf(facts.article, 'editor').map(nameOf) : []),
	]);
	const edited = new Set(editors.map(squeeze));
	// Each is asked only where those before it name nobody.
	const sources: (() => unknown[])[] = [
		() => labelled.writers,
		...AUTHOR_META.slice(0, 3).map((name) => () => meta(facts, name)),
		() => (facts.article ? valuesOf(facts.article, 'author').filter(isNoOrganisation).map(nameOf) : []),
		...AUTHOR_META.slice(3).map((name) => () => meta(facts, name)),
		() => labelled.bare.filter((name) => isCapitalised(name) && name.includes(' ')).slice(0, 1),
		() => labelled.by.filter(isCapitalised),
		() => markedBylines(facts, heading).filter(isCapitalised).slice(0, 1),
		() => closingSignature(lines),
	];
	for (const source of sources) {
		const authors = people(source()).filter((name) => !edited.has(squeeze(name)));
		if (authors.length > 0) return { authors, editors };
	}
	return { authors: [], editors };
}

function isNoOrganisation(value: unknown): boolean {
	return (
		typeof value !== 'object' ||
		value === null ||
		!typesOf(value as JsonLdNode).some((type) => /Organization|Corporation|WebSite/.test(type))
	);
}

const mayBeLabel = (line: string) => BEGINNINGS.has(line.slice(0, 2).toLowerCase()) || BEGINNINGS.has(line.slice(0, 1));

/** "Penulis: X", "Editor" with the name on the next line, "Oleh X". */
function readLabels(lines: string[]): Record<'writers' | 'editors' | 'by' | 'bare', string[]> {
	const found = { writers: [] as string[], editors: [] as string[], by: [] as string[], bare: [] as string[] };
	lines.forEach((line, i) => {
		if (line.length > 120 || !mayBeLabel(line)) return;
		for (const [label, names] of [
			[WRITER, found.writers],
			[EDITOR, found.editors],
			[BY, found.by],
		] as const) {
			const match = label.exec(line);
			if (!match || names.length >= (label === BY ? 1 : MAX_PEOPLE) || (label === BY && i > BYLINE_LINES)) continue;
			const rest = line.slice(match[0].length).trim();
			const name = rest || (lines[i + 1] ?? '');
			// Without a colon a label may be any word ("Author", "Text"): what follows is a name only if nothing better is found.
			if (name.length <= 80) (names === found.writers && !match[0].includes(':') ? found.bare : names).push(name);
			break;
		}
	});
	return found;
}

const MOST_BYLINES = 60;

function isByline({ localName: tag, className, attributes, parentNode }: PageElement): boolean {
	if (className && /byline|author/i.test(className)) return true;
	if (!attributes) return false;
	const { itemprop, rel, href } = attributes;
	return (
		hasToken(itemprop, 'author') ||
		hasToken(rel, 'author') ||
		(hasToken(itemprop, 'name') && hasToken(parentNode?.attributes?.itemprop, 'author')) ||
		(tag === 'a' && href !== undefined && /\/(?:author|penulis)\//.test(href))
	);
}

/** Names in elements marked as a byline; where only a class says so, a single word is rather a menu entry. */
function markedBylines(facts: PageFacts, heading: PageElement | undefined): string[] {
	const around = withAncestors(heading);
	return findAll(facts.body, isByline, MOST_BYLINES)
		.filter((element) => !besideArticle(element, around) && !amongOthers(element, around))
		.map((element) => {
			const name = element.attributes?.content?.slice(0, 200) || (readLines(element, element, 200).lines[0] ?? '');
			const declared = /author/.test(`${element.attributes?.itemprop ?? ''} ${element.attributes?.rel ?? ''}`);
			return declared || cleanName(name).includes(' ') ? name : '';
		})
		.filter(Boolean)
		.slice(0, 12);
}

/** Words of a page's text are a name only where they look like one: "by submitting this form" is none. */
function isCapitalised(text: string): boolean {
	const name = cleanName(text.split(CONNECTED)[0]?.split(',')[0] ?? '');
	const words = name.split(' ');
	return (
		words.length <= 5 &&
		words.every((word) => beginsWithCapital(word) || /^(?:van|von|der|den|de|del|da|di|bin|binti|al|el|la|le|ter|ten|dos|du)$/.test(word))
	);
}

/** "(wandi/win)": reporter and editor at the end of the text. Shorter signs are initials and name nobody. */
function closingSignature(lines: string[]): string[] {
	for (const line of lines) {
		if (!line.endsWith(')')) continue;
		const reporter = /\((\p{Ll}{5,15})\/\p{L}{2,15}\)$/u.exec(line.slice(-40))?.[1];
		if (reporter) return [reporter];
	}
	return [];
}

/** Several names in one string, with their labels and roles taken off. */
export function splitNames(text: string): string[] {
	if (/^\s*(?:https?:|www\.|@)/i.test(text)) return [];
	const names: string[] = [];
	for (const part of text.replace(/\s+/g, ' ').split(CONNECTED)) {
		for (const piece of part.split(/ ?, ?/)) {
			if (names.length > 0 && CREDENTIAL.test(piece)) names[names.length - 1] += `, ${piece}`;
			else names.push(cleanName(piece));
		}
	}
	return names.filter((name) => name && !beginsWithRole(name)).slice(0, MAX_PEOPLE);
}

/** "Wartawan Tribun": what somebody is, not who. */
function beginsWithRole(name: string): boolean {
	const lower = name.toLowerCase();
	return ROLES.some((role) => lower.startsWith(`${role} `));
}

function endsInRole(name: string): boolean {
	const lower = name.toLowerCase();
	return ROLES.some((role) => lower.endsWith(role));
}

function cleanName(text: string): string {
	const unlabelled = mayBeLabel(text) ? text.replace(WRITER, '').replace(BY, '') : text;
	return (endsInRole(unlabelled) ? unlabelled.replace(ROLE, '') : unlabelled)
		.replace(AGENCY_TAIL, '')
		.replace(/\s+[-–—]\s+.*$/, '')
		.replace(/\s*\(.*$/, '')
		.replace(/^[\s:,.–-]+|[\s:,–-]+$|(?<=[^\s.]{3})\.$/g, '')
		.trim();
}

function isPerson(name: string, outlets: Set<string>): boolean {
	const squeezed = squeeze(name);
	if (squeezed.length < 2 || name.length > 60 || NOBODY.has(squeezed) || outlets.has(squeezed)) return false;
	if (/[@\d_<>{}[\]]|https?:|www\.|\.(?:com|id|net|org|co)\b/i.test(name)) return false;
	// Desks and agencies sign in two or three letters.
	if (/^(?:[a-zß-ü]{1,3}|[A-ZÄÖÜ]{2,4})$/.test(name)) return false;
	return !NO_PERSON.test(name) && name.split(' ').length <= 6;
}

function unique(names: string[]): string[] {
	const seen = new Set<string>();
	return names.filter((name) => !seen.has(squeeze(name)) && seen.add(squeeze(name))).slice(0, MAX_PEOPLE);
}
