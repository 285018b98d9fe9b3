import { wordsOfAll } from '../../languages/metadata';
import { type JsonLdNode, nameOf, typesOf, valuesOf } from './json-ld';
import { meta, type PageFacts } from './page-facts';
import { plainText } from './plain-text';
import { attribute, insideOf, queryAll, textOf } from './safe-dom';
import { squeeze } from './title';

export interface People {
	authors: string[];
	editors: string[];
}

const alternatives = (words: string[]) =>
	words
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.()]/g, '\\$&'))
		.join('|');
const WRITER = new RegExp(`^(?:${alternatives(wordsOfAll('writer'))})(?: ?: ?|$)`, 'iu');
const EDITOR = new RegExp(`^(?:${alternatives(wordsOfAll('editor'))})(?: ?: ?|$)`, 'iu');
const BY = new RegExp(`^(?:${alternatives(wordsOfAll('by'))})(?: ?: ?| |$)`, 'iu');
const ROLE = new RegExp(`[,|•·–-]? *(?:${alternatives(wordsOfAll('role'))})$`, 'iu');
const NOBODY = new Set(wordsOfAll('nobody').map(squeeze));
const CREDENTIAL =
	/^(?:ph\.? ?d|m\.? ?d|m\.? ?s|b\.? ?s|r\.? ?d\.? ?n?|m\.? ?b\.? ?a|m\.? ?p\.? ?h|jr|sr|esq|c\.? ?f\.? ?p|c\.? ?p\.? ?a|j\.? ?d|d\.? ?o|r\.? ?n|i{2,3}|iv|s\.? ?h|m\.? ?si|dr|c\.?s\.?c\.?s)\.?,?$/i;
const CONNECTED = /\s*[;/|•]\s*|\s+(?:and|dan|und|et|y|e|og|en|&|with|con|avec)\s+/iu;

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
const ASIDE = new Set(['aside', 'footer', 'nav']);
const MAX_PEOPLE = 12;

/**
 * Who wrote the article and who edited it: people only, not the outlet and not "Admin". Some systems give the editor as the
 * author; the page's own "Penulis" and "Editor" lines come first, so the two are told apart by them.
 * @param lines the page's text from its headline on
 * @param outlets names of site and publisher
 */
export function readPeople(facts: PageFacts, lines: string[], outlets: string[]): People {
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
	const sources: unknown[][] = [
		labelled.writers,
		...AUTHOR_META.slice(0, 3).map((name) => meta(facts, name)),
		facts.article ? valuesOf(facts.article, 'author').filter(isNoOrganisation).map(nameOf) : [],
		...AUTHOR_META.slice(3).map((name) => meta(facts, name)),
		markedBylines(facts),
		labelled.by,
	];
	for (const source of sources) {
		const authors = people(source).filter((name) => !edited.has(squeeze(name)));
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

/** "Penulis: X", "Editor" with the name on the next line, "Oleh X". */
function readLabels(lines: string[]): { writers: string[]; editors: string[]; by: string[] } {
	const found = { writers: [] as string[], editors: [] as string[], by: [] as string[] };
	lines.forEach((line, i) => {
		if (line.length > 120) return;
		for (const [label, names] of [
			[WRITER, found.writers],
			[EDITOR, found.editors],
			[BY, found.by],
		] as const) {
			const match = label.exec(line);
			if (!match || names.length >= MAX_PEOPLE) continue;
			const rest = line.slice(match[0].length).trim() || (lines[i + 1] ?? '');
			if (rest.length <= 80) names.push(rest);
			break;
		}
	});
	return found;
}

function markedBylines(facts: PageFacts): string[] {
	return queryAll(
		facts.document,
		'[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[rel~="author"],.byline,.author-name,.entry-author,.post-author,.author',
		40,
	)
		.filter((element) => !insideOf(element, ASIDE))
		.map((element) => attribute(element, 'content', 200) || textOf(element, 200))
		.slice(0, 8);
}

/** Several names in one string, with their labels and roles taken off. */
export function splitNames(text: string): string[] {
	const names: string[] = [];
	for (const part of text.split(CONNECTED)) {
		for (const piece of part.split(/\s*,\s*/)) {
			if (CREDENTIAL.test(piece) && names.length > 0) names[names.length - 1] += `, ${piece}`;
			else names.push(cleanName(piece));
		}
	}
	return names.filter(Boolean).slice(0, MAX_PEOPLE);
}

function cleanName(text: string): string {
	return text
		.replace(WRITER, '')
		.replace(BY, '')
		.replace(ROLE, '')
		.replace(/\s+[-–—]\s+.*$/, '')
		.replace(/\s*\(.*$/, '')
		.replace(/^[\s:,.–-]+|[\s:,–-]+$/g, '')
		.trim();
}

function isPerson(name: string, outlets: Set<string>): boolean {
	const squeezed = squeeze(name);
	if (squeezed.length < 2 || name.length > 60 || NOBODY.has(squeezed) || outlets.has(squeezed)) return false;
	if (/[@\d_<>{}[\]]|https?:|www\.|\.(?:com|id|net|org|co)\b/i.test(name)) return false;
	return !/^(?:pt|cv)\b|\b(?:redaksi|newsroom|editorial|desk|media|staff|team|tim)\b/i.test(name) && name.split(' ').length <= 6;
}

function unique(names: string[]): string[] {
	const seen = new Set<string>();
	return names.filter((name) => !seen.has(squeeze(name)) && seen.add(squeeze(name))).slice(0, MAX_PEOPLE);
}
