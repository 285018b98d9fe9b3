import { type NamingTable, type NounKind, namingTableOf, type RoleKind } from '../languages/naming';
import { type CountryNames, countryNamesOf } from './countries';
import { registryEntries } from './registry';
import type { Word } from './words';

/** All that a form of the language's table can be. One form may be several things: "pejabat" is a role and a noun for people. */
export interface Tags {
	role?: RoleKind;
	people?: NounKind;
	body?: NounKind;
	document?: boolean;
	post?: boolean;
	honorific?: boolean;
	kin?: boolean;
	former?: boolean;
	one?: boolean;
	many?: boolean;
	pronoun?: boolean;
	clauseOpener?: boolean;
	particle?: boolean;
	place?: boolean;
	rank?: boolean;
	namedAfter?: boolean;
	field?: boolean;
	related?: boolean;
	unit?: boolean;
	legislature?: boolean;
	telling?: boolean;
	spokesperson?: boolean;
	/** ISO 3166-1 alpha-2: the form names this country. */
	country?: string;
	/** The form is an adjective or a name of citizens of this country. */
	demonym?: string;
}

interface Form {
	/** As the table has it. */
	text: string;
	words: string[];
	/** Written with a capital in the table: matches only so. */
	exact: boolean;
	tags: Tags;
}

/** What stands after the mark in "they're". */
const CONTRACTIONS: ReadonlySet<string> = new Set(['re', 've', 'll', 'd', 'm', 's']);

/** One word with a capital. Asked of each name on record, at a press when no pattern is compiled yet. */
function isOneName(name: string): boolean {
	const first = name.charAt(0);
	return name.length > 1 && first !== first.toLowerCase() && !name.includes(' ');
}

/** A language's table made ready for longest-match look-up. */
export class Vocabulary {
	private readonly forms = new Map<string, Form[]>();
	readonly headFirst: boolean;
	readonly nameParticles: ReadonlySet<string>;
	readonly anonymity: readonly string[];
	readonly surnames: ReadonlySet<string>;
	readonly givenNames: ReadonlySet<string>;
	readonly knownAs: Readonly<Record<string, string>>;
	readonly alsoCalled: RegExp | undefined;
	readonly sentenceOpeners: ReadonlySet<string>;
	readonly countries: CountryNames;

	constructor(language: string) {
		const table = namingTableOf(language);
		this.headFirst = table.headFirst;
		this.nameParticles = new Set(table.nameParticles);
		this.anonymity = table.anonymity;
		this.surnames = new Set(table.surnames);
		this.givenNames = new Set(table.givenNames);
		this.knownAs = table.knownAs;
		this.alsoCalled = table.alsoCalled;
		this.sentenceOpeners = new Set(table.sentenceOpeners);
		this.countries = countryNamesOf(language);
		this.addTable(table);
		for (const [name, country] of this.countries.byName) this.add(name, { country });
		for (const [name, country] of this.countries.byDemonym) this.add(name, { demonym: country });
		this.addRegistry();
		for (const list of this.forms.values()) list.sort((a, b) => b.words.length - a.words.length);
	}

	/** The longest form that begins at `words[index]`; a form never runs over a comma or a sentence's end. */
	match(words: readonly Word[], index: number): { length: number; tags: Tags } | undefined {
		const first = words[index];
		if (!first) return undefined;
		let tags: Tags | undefined;
		let length = 0;
		for (const form of this.forms.get(first.lower) ?? []) {
			if (form.words.length < length) break;
			if (!fits(form, words, index) || (!first.capital && isNameOnly(form.tags))) continue;
			tags = { ...tags, ...form.tags };
			length = form.words.length;
		}
		return tags ? { length, tags } : (this.matchNumber(first) ?? this.matchContraction(first));
	}

	/** "Twenty-seven": a number of several parts counts as its first. */
	private matchNumber({ text }: Word): { length: number; tags: Tags } | undefined {
		const hyphen = text.indexOf('-');
		const form =
			hyphen >= 0 && this.forms.get(text.slice(0, hyphen).toLowerCase())?.find(({ words, tags }) => words.length === 1 && tags.many);
		return form ? { length: 1, tags: form.tags } : undefined;
	}

	/** "They're" counts as the pronoun in it. */
	private matchContraction({ text }: Word): { length: number; tags: Tags } | undefined {
		const mark = Math.max(text.lastIndexOf("'"), text.lastIndexOf('’'));
		const form =
			mark > 0 &&
			CONTRACTIONS.has(text.slice(mark + 1)) &&
			this.forms.get(text.slice(0, mark).toLowerCase())?.find(({ words, tags }) => words.length === 1 && tags.pronoun);
		return form ? { length: 1, tags: form.tags } : undefined;
	}

	/** A word whose capital is owed to the sentence it opens ("But", "Namun"). */
	isSentenceOpener(word: Word): boolean {
		return this.sentenceOpeners.has(word.lower);
	}

	private addTable(table: NamingTable): void {
		for (const [kind, forms] of Object.entries(table.roles)) for (const form of forms) this.add(form, { role: kind as RoleKind });
		for (const [kind, forms] of Object.entries(table.people)) for (const form of forms) this.add(form, { people: kind as NounKind });
		for (const [kind, forms] of Object.entries(table.bodies)) for (const form of forms) this.add(form, { body: kind as NounKind });
		const lists = {
			document: table.documents,
			post: table.posts,
			honorific: table.honorifics,
			kin: table.kin,
			former: table.former,
			one: table.one,
			many: table.many,
			pronoun: table.pronouns,
			clauseOpener: table.clauseOpeners,
			particle: table.particles,
			rank: table.ranks,
			namedAfter: table.namedAfter,
			place: table.places,
			field: table.fields,
			related: table.related,
			unit: table.units,
			legislature: table.legislatures,
			telling: table.tellings,
			spokesperson: table.spokespersons,
		};
		for (const [tag, forms] of Object.entries(lists)) for (const form of forms) this.add(form, { [tag]: true });
	}

	/** Bodies on record stand for themselves in a phrase ("Kabiro Humas Kemenkeu"), and a ministry tells its minister's title. */
	private addRegistry(): void {
		for (const { kind, names, aliases = [], asSource = [] } of registryEntries) {
			if (!kind || kind === 'company') continue;
			for (const alias of [...aliases, ...asSource]) if (isOneName(alias)) this.add(alias, { body: kind as NounKind });
			if (names?.id?.includes(' ')) this.add(names.id.toLowerCase(), { body: kind as NounKind });
			const portfolio = names?.id?.match(/^Kementerian (.+?)(?: \/.*)?$/u)?.[1]?.toLowerCase();
			if (portfolio) for (const title of ['menteri', 'wakil menteri']) this.add(`${title} ${portfolio}`, { role: 'official' });
		}
	}

	private add(form: string, tags: Tags): void {
		const words = form.split(' ');
		const key = (words[0] ?? '').toLowerCase();
		const list = this.forms.get(key);
		const known = list?.find((other) => other.text === form);
		const made = { text: form, words, exact: form !== form.toLowerCase(), tags };
		if (known) Object.assign(known.tags, { ...tags, ...known.tags });
		else if (list) list.push(made);
		else this.forms.set(key, [made]);
	}
}

/** A place ("Serang", but "serang") or a word of the names of bodies: with a small letter it is a word like any other. */
function isNameOnly(tags: Tags): boolean {
	if (!tags.place && !tags.field) return false;
	return Object.keys(tags).every((tag) => tag === 'place' || tag === 'field');
}

function fits(form: Form, words: readonly Word[], index: number): boolean {
	for (let offset = 0; offset < form.words.length; offset++) {
		const expected = form.words[offset] as string;
		const word = words[index + offset];
		if (!word || (offset > 0 && (word.afterBreak || word.afterStop))) return false;
		if (!(form.exact ? sameMixedCase(word.text, expected) : word.lower === expected)) return false;
	}
	return true;
}

/** In a form with capitals ("menteri BUMN") the capitals must be there; the other letters may be either ("Menteri BUMN"). */
function sameMixedCase(text: string, expected: string): boolean {
	return text === expected || (expected === expected.toLowerCase() && text.toLowerCase() === expected);
}

const cache = new Map<string, Vocabulary>();

export function vocabularyOf(language: string): Vocabulary {
	const known = cache.get(language) ?? new Vocabulary(language);
	cache.set(language, known);
	return known;
}
