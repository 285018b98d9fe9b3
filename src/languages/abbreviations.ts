/** Words written with a period that does not, or need not, end the sentence. All lower case, without the last period. */
export interface Abbreviations {
	/** Something always follows within the sentence, most often a name ("Mr.", "Kombes."). */
	neverLast: readonly string[];
	/** Only an abbreviation when a number follows ("No. 5"). */
	beforeNumber: readonly string[];
	/** May well be the last word ("Inc.", "U.S.", "dll."): the next word decides. */
	maybeLast: readonly string[];
	/** Words that, capitalised after one of `maybeLast`, begin a new sentence. */
	sentenceStarters: readonly string[];
}
