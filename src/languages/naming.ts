import { englishNaming } from './en/naming';
import { indonesianNaming } from './id/naming';
import type { SourceKind } from './source-kinds';

/** What a title, a role or a noun says its bearer is; what is written has nouns of its own. */
export type NounKind = Exclude<SourceKind, 'document'>;

/** `of-body`: the role says nothing without the body it belongs to ("ketua", "spokesman"); the kind is then the body's. */
export type RoleKind = NounKind | 'of-body';

/**
 * The words a language has for those who speak in the news. Forms are lower case and match any case; a form with a capital
 * ("PM", "MK") matches only as it is written.
 */
export interface NamingTable {
	/** Whether a noun stands before what describes it ("juru bicara partai") or after it ("party spokesman"). */
	headFirst: boolean;
	/** Titles and roles of one person. */
	roles: Readonly<Partial<Record<RoleKind, readonly string[]>>>;
	/** Nouns for people in the plural or in a mass ("para ahli", "officials", "warga"). */
	people: Readonly<Partial<Record<NounKind, readonly string[]>>>;
	/** Nouns that make a phrase the name of an organisation, or stand for one ("kementerian", "campaign"). */
	bodies: Readonly<Partial<Record<NounKind, readonly string[]>>>;
	/** Short names of public persons, with the name they stand for; they join two names of one article. */
	knownAs: Readonly<Record<string, string>>;
	/** What stands between a name and another one that its bearer goes by ("alias", "akrab disapa"); anchored at its beginning. */
	alsoCalled: RegExp | undefined;
	/** Bodies that are part of another: where the phrase names that one too, it tells the kind ("Satuan Tugas … KPK"). */
	units: readonly string[];
	/** Roles of those who speak for a body, mostly one named just before. */
	spokespersons: readonly string[];
	/** Nouns for somebody's words, who stands right after ("pengakuan pasien"). */
	tellings: readonly string[];
	/** Bodies of the lists above whose members and officers are politicians. */
	legislatures: readonly string[];
	/** Nouns for something written or measured ("laporan", "poll"). */
	documents: readonly string[];
	/** Nouns for something posted on a platform ("cuitan", "tweet"). */
	posts: readonly string[];
	/** Words that only show respect or rank and are no part of a name ("Pak", "Mr."). */
	honorifics: readonly string[];
	/** Ranks and degrees: whatever follows one with a capital is the name itself ("Komisaris Besar Ade Rahmat"). */
	ranks: readonly string[];
	/** Nouns and offices that a name of their own follows ("Yayasan X", "Camat X"): one word after them at least is no person's. */
	namedAfter: readonly string[];
	/** Roles that often are told of somebody else, who stands right after ("kuasa hukum Rina Sari"). */
	related: readonly string[];
	/** Words with a capital inside the names of bodies and offices ("Penegakan", "Kemiskinan"): they end such a name and begin no person's. */
	fields: readonly string[];
	/** Names of places, written as they are but for capitals. */
	places: readonly string[];
	/** Common first names in lower case: one of them begins a name wherever it stands after an office. */
	givenNames: readonly string[];
	/** Roles that the name right after them does not bear but is related to ("suami Rina" is not Rina). */
	kin: readonly string[];
	/** Words that say an office is held no more ("mantan", "former"). */
	former: readonly string[];
	/** Words before a noun that make it one unnamed person ("seorang", "a"). */
	one: readonly string[];
	/** Words before a noun that make it several unnamed people ("para", "some"). */
	many: readonly string[];
	/** Words that say nothing about whom a pronoun means: only the text around it does. */
	pronouns: readonly string[];
	/** Words at which the phrase that names ends and what is told about it begins ("yang", "who"). */
	clauseOpeners: readonly string[];
	/** Words inside a phrase that are neither name nor role ("di", "of"). */
	particles: readonly string[];
	/** Small words inside a person's name ("bin", "van"). */
	nameParticles: readonly string[];
	/** Nouns of the lists above that are common surnames too ("King", "Dean"). */
	surnames: readonly string[];
	/** Words that often open a sentence and then have a capital that says nothing. */
	sentenceOpeners: readonly string[];
	/** Words that open the reason why somebody is not named; the reason runs to the end of the clause. */
	anonymity: readonly string[];
}

const NOTHING: NamingTable = {
	headFirst: false,
	roles: {},
	people: {},
	bodies: {},
	knownAs: {},
	alsoCalled: undefined,
	units: [],
	spokespersons: [],
	tellings: [],
	legislatures: [],
	documents: [],
	posts: [],
	honorifics: [],
	ranks: [],
	namedAfter: [],
	related: [],
	fields: [],
	places: [],
	givenNames: [],
	former: [],
	one: [],
	many: [],
	pronouns: [],
	clauseOpeners: [],
	particles: [],
	kin: [],
	nameParticles: [],
	surnames: [],
	sentenceOpeners: [],
	anonymity: [],
};

const TABLES: Readonly<Record<string, () => NamingTable>> = { en: englishNaming, id: indonesianNaming, ms: indonesianNaming };

/** The table of a language (BCP 47; Malay reads by the Indonesian one); an empty one where we have none. */
export function namingTableOf(language: string): NamingTable {
	return TABLES[language.split('-')[0] ?? '']?.() ?? NOTHING;
}
