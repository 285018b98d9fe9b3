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
	/** The words after the first. */
	rest: readonly string[];
	/** Written with a capital in the table: matches only so. */
	exact: boolean;
	/** Forms of one list share theirs. */
	tags: Readonly<Tags>;
}

const NO_WORDS: readonly string[] = [];

/** A form that begins at a word: how many words it has, and what it can be. */
interface Match {
	length: number;
	tags: Readonly<Tags>;
}

const PARTED = /['’-]/;
/** What stands after the mark in "they're". */
const CONTRACTIONS: ReadonlySet<string> = new Set(['re', 've', 'll', 'd', 'm', 's']);

/** One word with a capital. Asked of each name on record, at a press when no pattern is compiled yet. */
function isOneName(name: string): boolean {
	const first = name.charAt(0);
	return name.length > 1 && first !== first.toLowerCase() && !name.includes(' ');
}

const MINISTRY = /^Kementerian (.+?)(?: \/.*)?$/u;

/** A language's table made ready for longest-match look-up. Of its thousands of forms an article has a few dozen: the others are never cut up. */
export class Vocabulary {
	/** By the first word in lower case, as the tables have them and in their order. */
	private readonly written = new Map<string, Pick<Form, 'text' | 'tags'>[]>();
	/** The same, the longest first: of the words asked for. */
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
	}

	/** The longest form that begins at `words[index]`; a form never runs over a comma or a sentence's end. */
	match(words: readonly Word[], index: number): Match | undefined {
		const first = words[index];
		if (!first) return undefined;
		const forms = this.formsOf(first.lower);
		if (!forms) return this.matchPart(first.text);
		let longest: Form | undefined;
		let tags: Tags | undefined;
		for (let place = 0; place < forms.length; place++) {
			const form = forms[place] as Form;
			if (longest && form.rest.length < longest.rest.length) break;
			if (!fits(form, words, index) || (!first.capital && isNameOnly(form.tags))) continue;
			tags = tags ? { ...tags, ...form.tags } : form.tags;
			longest = form;
		}
		return longest && tags ? { length: longest.rest.length + 1, tags } : this.matchPart(first.text);
	}

	/** "Twenty-seven": a number of several parts counts as its first. "They're" counts as the pronoun in it. */
	private matchPart(text: string): Match | undefined {
		if (!PARTED.test(text)) return undefined;
		const number = this.oneWord(text.slice(0, Math.max(0, text.indexOf('-'))), 'many');
		if (number) return number;
		const mark = Math.max(0, text.lastIndexOf("'"), text.lastIndexOf('’'));
		return CONTRACTIONS.has(text.slice(mark + 1)) ? this.oneWord(text.slice(0, mark), 'pronoun') : undefined;
	}

	private oneWord(text: string, tag: 'many' | 'pronoun'): Match | undefined {
		const form = this.formsOf(text.toLowerCase())?.find(({ rest, tags }) => rest.length === 0 && tags[tag]);
		return form && { length: 1, tags: form.tags };
	}

	/** A word whose capital is owed to the sentence it opens ("But", "Namun"). */
	isSentenceOpener(word: Word): boolean {
		return this.sentenceOpeners.has(word.lower);
	}

	private addTable(table: NamingTable): void {
		for (const [kind, forms] of Object.entries(table.roles)) this.addAll(forms, { role: kind as RoleKind });
		for (const [kind, forms] of Object.entries(table.people)) this.addAll(forms, { people: kind as NounKind });
		for (const [kind, forms] of Object.entries(table.bodies)) this.addAll(forms, { body: kind as NounKind });
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
		for (const [tag, forms] of Object.entries(lists)) this.addAll(forms, { [tag]: true });
	}

	/** Bodies on record stand for themselves in a phrase ("Kabiro Humas Kemenkeu"), and a ministry tells its minister's title. */
	private addRegistry(): void {
		for (const { kind, names, aliases, asSource } of registryEntries) {
			if (!kind || kind === 'company') continue;
			const tags = { body: kind as NounKind };
			if (aliases) this.addAll(aliases.filter(isOneName), tags);
			if (asSource) this.addAll(asSource.filter(isOneName), tags);
			const name = names?.id;
			if (!name?.includes(' ')) continue;
			this.add(name.toLowerCase(), tags);
			const portfolio = MINISTRY.exec(name)?.[1]?.toLowerCase();
			if (portfolio) this.addAll([`menteri ${portfolio}`, `wakil menteri ${portfolio}`], { role: 'official' });
		}
	}

	private addAll(forms: readonly string[], tags: Tags): void {
		for (const form of forms) this.add(form, tags);
	}

	private add(text: string, tags: Tags): void {
		const space = text.indexOf(' ');
		const key = (space < 0 ? text : text.slice(0, space)).toLowerCase();
		const written = this.written.get(key);
		if (written) written.push({ text, tags });
		else this.written.set(key, [{ text, tags }]);
	}

	private formsOf(word: string): readonly Form[] | undefined {
		const written = this.written.get(word);
		if (!written) return undefined;
		let forms = this.forms.get(word);
		if (!forms) {
			forms = [];
			for (const { text, tags } of written) addByLength(forms, formOf(text, tags));
			this.forms.set(word, forms);
		}
		return forms;
	}
}

function formOf(text: string, tags: Tags): Form {
	const rest = text.includes(' ') ? text.split(' ').slice(1) : NO_WORDS;
	return { text, rest, exact: text !== text.toLowerCase(), tags };
}

/** Of forms of one length the first added stays first; what is known of a form already counts before what is new. */
function addByLength(forms: Form[], made: Form): void {
	const known = forms.find(({ text }) => text === made.text);
	if (known) {
		known.tags = { ...made.tags, ...known.tags };
		return;
	}
	let place = forms.length;
	while (place > 0 && (forms[place - 1] as Form).rest.length < made.rest.length) place--;
	forms.splice(place, 0, made);
}

/** A place ("Serang", but "serang") or a word of the names of bodies: with a small letter it is a word like any other. */
function isNameOnly(tags: Tags): boolean {
	if (!tags.place && !tags.field) return false;
	return Object.keys(tags).every((tag) => tag === 'place' || tag === 'field');
}

/** Whether a form whose first word is, in whatever case, the one at `index` stands there. */
function fits({ text, rest, exact }: Form, words: readonly Word[], index: number): boolean {
	if (exact && !sameMixedCase((words[index] as Word).text, rest.length > 0 ? text.slice(0, text.indexOf(' ')) : text)) return false;
	for (let offset = 0; offset < rest.length; offset++) {
		const expected = rest[offset] as string;
		const word = words[index + 1 + offset];
		if (!word || word.afterBreak || word.afterStop) return false;
		if (!(exact ? sameMixedCase(word.text, expected) : word.lower === expected)) return false;
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
