/**
 * How what is said follows the verb.
 *
 * - `clause`: a clause, with or without "that" (says he won) · `that`: only with "that", or a question word
 * - `quote`: a quotation, before or after it · `infinitive`: "to …" (vows to fight)
 * - `object`: a noun phrase that is, or is about, what is said (announces a plan, criticises the plan)
 * - `person-clause`: whom, then a clause (tells her that) · `person-infinitive`: whom, then "to …" (urges her to run)
 */
export type Frame = 'clause' | 'that' | 'quote' | 'infinitive' | 'object' | 'person-clause' | 'person-infinitive';

/**
 * Verbs that report words, by frame. `weight` is how sure a reader can be, from the frame alone, that words are reported:
 * 3 always, 2 nearly always, 1 often (needs support: a person who says it), 0 half the time.
 */
export interface CueVerbs {
	frames: readonly Frame[];
	weight: 0 | 1 | 2 | 3;
	verbs: string;
}

export const cueVerbs: readonly CueVerbs[] = [
	{
		frames: ['clause', 'quote'],
		weight: 3,
		verbs: 'say add note argue claim insist assert contend maintain state declare explain reply remark retort quip',
	},
	{
		frames: ['clause', 'quote'],
		weight: 3,
		verbs: 'acknowledge admit announce complain concede conclude confess confirm boast brag caution comment',
	},
	{
		frames: ['clause', 'quote'],
		weight: 3,
		verbs: 'emphasize emphasise stress reiterate respond reveal recall recount report suggest testify tweet retweet write joke observe',
	},
	{
		frames: ['clause', 'quote'],
		weight: 3,
		verbs: 'allege predict propose warn vow pledge promise swear deny disclose opine lament muse mention',
	},
	{
		frames: ['clause', 'quote'],
		weight: 2,
		verbs: 'agree repeat counter point-out estimate forecast project speculate imply indicate hint signal post',
	},
	{
		frames: ['clause', 'quote'],
		weight: 2,
		verbs: 'proclaim affirm reaffirm attest certify blog relate elaborate interject exclaim rule read rave hypothesize theorize',
	},
	{
		frames: ['quote'],
		weight: 3,
		verbs:
			'ask continue answer shout yell scream chant whisper mutter mumble murmur cry call-out interrupt intone thunder bellow begin blast sneer snap scoff crow gush growl sigh deadpan chide plead go-on caption sing tease fire-back shoot-back chime-in laugh demand implore beg beam holler roar rant fume jeer taunt bark declare recite wonder boom blare utter mouth',
	},
	{ frames: ['clause', 'object'], weight: 1, verbs: 'show find indicate reveal suggest' },
	{ frames: ['that', 'quote'], weight: 2, verbs: 'charge complain fret worry make-clear make-it-clear' },
	{ frames: ['that'], weight: 1, verbs: 'demonstrate document conclude determine recommend request demand ask stipulate decree' },
	{
		frames: ['person-clause', 'quote'],
		weight: 3,
		verbs: 'tell remind inform assure notify warn advise promise brief caution email text reassure ask',
	},
	{
		frames: ['person-infinitive', 'quote'],
		weight: 2,
		verbs: 'urge ask order tell warn advise call-on implore beg exhort beseech instruct implore lobby petition request command counsel',
	},
	{
		frames: ['infinitive'],
		weight: 2,
		verbs: 'promise vow pledge refuse decline threaten ask demand swear propose volunteer claim request',
	},
	{ frames: ['infinitive'], weight: 1, verbs: 'agree offer call' },
	{
		frames: ['object'],
		weight: 2,
		verbs:
			'criticize criticise praise blame accuse call describe cite condemn denounce decry deride mock slam blast rip bash lambaste assail castigate chastise rebuke berate deplore applaud laud hail tout thank congratulate announce reiterate stress emphasize emphasise acknowledge deny dismiss explain mention urge propose label brand dub liken characterize characterise allege assert claim predict recall recount disclose admit question quote echo lament',
	},
	{
		frames: ['object'],
		weight: 1,
		verbs:
			'reject refute rebut dispute report note suggest express voice proclaim declare condemn reveal discuss confirm recommend request reference forecast estimate repeat ridicule insult attack defend promise pledge write tweet post retweet outline concede argue protest contradict detail ask demand invoke credit',
	},
	{
		frames: ['object'],
		weight: 2,
		verbs:
			'call-for call-on point-to point-out refer-to speak-of talk-about speak-about warn-of warn-about warn-against boast-of boast-about comment-on complain-about joke-about hint-at allude-to respond-to apologize-for write-about agree-with disagree-with insist-on lash-out-at rail-against speak-out-against ask-for ask-about brag-about elaborate-on muse-about argue-for argue-against advocate-for push-back-against take-issue-with reply-to object-to plead-for press-for testify-about tweet-about inquire-about lie-about expand-on harp-on touch-on weigh-in-on sound-off-on speak-against hit-back-at fire-back-at',
	},
];

/** Verbs that tell what was done by speaking, when no clause or quotation follows them: verb and what it is called. */
export const speechActs: Readonly<Record<string, string>> = {
	deny: 'deny',
	thank: 'thank',
	congratulate: 'congratulate',
	'apologize-for': 'apologise',
	promise: 'promise',
	vow: 'promise',
	pledge: 'promise',
	swear: 'promise',
	refuse: 'refuse',
	decline: 'refuse',
	threaten: 'threaten',
	ask: 'ask',
	request: 'ask',
	'ask-for': 'ask',
	'call-for': 'ask',
	'call-on': 'ask',
	'plead-for': 'ask',
	beg: 'ask',
	urge: 'urge',
	exhort: 'urge',
	implore: 'urge',
	order: 'order',
	instruct: 'order',
};
