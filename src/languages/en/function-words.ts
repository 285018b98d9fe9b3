/** Closed classes of English: what a reader knows without a dictionary. Lower case. */

export const DETERMINERS =
	'the a an this these those each every either neither no some any all both many several few most another such half enough more less fewer what which'.split(
		' ',
	);

export const POSSESSIVES = 'my your his her its our their whose'.split(' ');

export const SUBJECT_PRONOUNS =
	'i you he she it we they there everyone everybody someone somebody anyone anybody nobody none others nothing everything something anything'.split(
		' ',
	);

export const OBJECT_PRONOUNS = 'me him us them himself herself itself themselves ourselves myself yourself yourselves'.split(' ');

export const PREPOSITIONS =
	'of in on at by for from with about against between among amid into onto upon through throughout during within without toward towards across behind beyond beneath under underneath over above below near off out outside inside around along alongside despite except like unlike via per regarding concerning including following besides versus vs'.split(
		' ',
	);

/** Open a clause; some of them a noun phrase as well ("after the vote"). */
export const SUBORDINATORS =
	'because although though while whereas if unless when whenever where wherever once until till since after before as than whether that lest'.split(
		' ',
	);

export const COORDINATORS = 'and or but nor yet plus'.split(' ');

export const QUESTION_WORDS = 'who whom whoever what whatever which whichever how why when where whether'.split(' ');

export const MODALS =
	"will would can could may might must shall should ’ll 'll ’d 'd cannot won’t won't can’t can't couldn’t couldn't wouldn’t wouldn't shouldn’t shouldn't".split(
		' ',
	);

export const BE = "be am is are was were been being isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't".split(' ');
export const HAVE = "have has had having hasn’t hasn't haven’t haven't hadn’t hadn't".split(' ');
export const DO = "do does did doing doesn’t doesn't don’t don't didn’t didn't".split(' ');

/** Adverbs that do not end in -ly, and those that stand within a verb group. */
export const ADVERBS =
	'not never also again already always almost often ever even just only still soon then now later earlier too very quite rather so far once twice here there today yesterday tomorrow tonight instead however meanwhile moreover nonetheless nevertheless further furthermore therefore thus perhaps maybe sometimes yet well away back forth ahead together apart indeed otherwise afterward afterwards long first last recently really likewise either else out up down over off'.split(
		' ',
	);

export const ADJECTIVES =
	'new old good bad great big small large high low long short own other same different few many much more most little young early late political public national federal local foreign former current presidential top senior chief leading likely able right wrong sure true certain clear free full hard easy strong weak real major minor key recent past previous next last first second third final main only several various similar possible due ready happy sorry proud aware open close dead white black red blue green republican democratic american russian chinese british french german european international economic social military legal general special private common good better best worse worst bigger biggest larger largest smaller higher highest lower lowest'.split(
		' ',
	);

/** Words for a time that stand alone as an adverbial, or after "on", "in", "last", "this". */
export const TIME_WORDS =
	'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend month year day january february march april may june july august september october november december'.split(
		' ',
	);

export const NUMBER_WORDS =
	'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions trillion percent'.split(
		' ',
	);

/** Nouns whose ending looks like another class. */
export const PLAIN_NOUNS =
	'people percent president police news politics campaign family thing something morning evening meeting hearing building spending funding polling fundraising briefing filing ruling warning feeling wedding shooting bombing killing training being ceiling offspring spring king ring wing string nothing anything everything need bed seed speed red deed feed bill hundred thousands republicans democrats series species business process address press class'.split(
		' ',
	);
