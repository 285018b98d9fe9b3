/** What a reporting verb tells of what was said. */
export type Sense =
	| 'say'
	| 'write'
	| 'show'
	| 'ask'
	| 'order'
	| 'hope'
	| 'assess'
	| 'admit'
	| 'deny'
	| 'warn'
	| 'threaten'
	| 'refuse'
	| 'promise'
	| 'announce'
	| 'report';

/**
 * A verb of reporting in its forms. All are lower case; a form the verb does not have in the news is left out.
 * `takes`: what may follow. `clause`: whatever follows is what was said ("mengatakan harga turun"). `opened`: only what a comma,
 * a colon or a word like "bahwa" opens; its bare object is a thing ("menyampaikan pidato").
 */
export interface ReportingVerb {
	/** Absent where only the tag is used ("celetuk"). */
	active?: string;
	/** The bare root after the words said ("…," kata X). */
	tag?: string;
	passive?: string;
	sense: Sense;
	takes: 'clause' | 'opened';
}

/** A speech act told with a noun ("mengucapkan terima kasih"): what was done is the verb with its object. */
export interface SpeechAct {
	/** Id of the act, for the reader's language: message key `act_<act>`. */
	act: string;
	verbs: readonly string[];
	/** First words of the object; without them the verb alone is the act ("mendoakan"). */
	objects?: readonly string[];
}

/** Words of a language that tell who said what; all lower case. */
export interface StatementWords {
	verbs: readonly ReportingVerb[];
	acts: readonly SpeechAct[];
	/** Nouns that speak for a document or a person when a tag names them ("bunyi surat itu"). */
	tagNouns: readonly string[];
	/** Tags that are nouns as well ("ceritanya"): tags only right after a quotation. */
	nounTags: readonly string[];
	/** Words of office only after another one ("Jaksa Agung", but "Agung Laksono"). */
	officeModifiers: readonly string[];
	/** Suffixes that stand for the speaker in a tag ("katanya"). */
	clitics: readonly string[];
	/** "menurut X" and its like. */
	accordingTo: readonly string[];
	/** What follows `accordingTo` when nobody speaks ("menurut rencana"). */
	notSources: readonly string[];
	/** Words that take over from another outlet ("dilansir", "dikutip dari"). */
	relays: readonly string[];
	/** Open what was said after the verb ("bahwa"). */
	openers: readonly string[];
	/** Stand between source and verb ("juga"). */
	adverbs: readonly string[];
	/** Before a verb: it was not said. */
	negators: readonly string[];
	/** Before a verb: whether it was said is in doubt ("diduga"). */
	hedges: readonly string[];
	/** Nouns that a clause tells the words of ("pernyataan X bahwa"). */
	speechNouns: readonly string[];
	/** Before a verb: it was not said yet, or is meant to be. */
	unreal: readonly string[];
	/** Join a verb to the subject of the verb before ("dan", "seraya"). */
	joiners: readonly string[];
	/** Words that begin a sentence or clause and are no part of the source ("sementara itu"). */
	connectives: readonly string[];
	/** First word of a phrase of place, time or circumstance. */
	prepositions: readonly string[];
	/** Words that make a new clause ("sedangkan"). */
	subordinators: readonly string[];
	pronouns: readonly string[];
	/** Of those and others, what stands for the outer speaker within reported words ("pihaknya", "dirinya"). */
	selfWords: readonly string[];
	relative: readonly string[];
	/** First words of unnamed and counted sources ("para", "salah satu"). */
	determiners: readonly string[];
	/** Nouns for persons who speak ("juru bicara", "warga"). */
	roles: readonly string[];
	/** Nouns for documents that speak ("laporan", "surat edaran"). */
	documents: readonly string[];
	/** Words of offices and ranks before a name ("menteri", "kombes"). */
	titles: readonly string[];
	/** Words of institutions that stand in titles and names of bodies ("kementerian", "komisi"). */
	institutions: readonly string[];
	/** Places that stand between an office and a name ("Bupati Bogor …"). */
	places: readonly string[];
	/** Parts of the day and the like, beside the days and months of the calendar. */
	timeWords: readonly string[];
	/** First words of phrases that end in a proper name ("kantor berita Korea KCNA"). */
	namingNouns: readonly string[];
	/** Small words within names ("bin", "van"). */
	nameParticles: readonly string[];
}
