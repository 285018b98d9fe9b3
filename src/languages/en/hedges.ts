/** Words beside a verb of saying that keep the article from vouching that it was said. Lower case; verbs in their base form. */

/** "allegedly said" */
export const HEDGING_ADVERBS =
	'allegedly reportedly supposedly purportedly apparently seemingly ostensibly presumably possibly probably perhaps maybe'.split(' ');

/** "may have said" */
export const HEDGING_MODALS = 'may might could'.split(' ');

/** "appeared to suggest" */
export const HEDGING_VERBS = 'appear seem'.split(' ');

/** In the passive, "is said to have claimed". "Supposed" is not among them: "was supposed to say" is an obligation. */
export const HEDGING_PASSIVES = 'say report allege believe think rumor rumour understand claim presume suspect'.split(' ');
