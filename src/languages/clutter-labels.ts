/**
 * What newsrooms print around an article, by what it is for. A label is written in lower case without the punctuation at its
 * ends; it is matched whole, or at the start of a line where its kind says so.
 */
export interface ClutterLabels {
	/** Before a link to another article, on the line itself or above a list ("Baca juga: …"). */
	readAlso?: string[];
	/** Headings of blocks of links to other articles. */
	related?: string[];
	/** Says that what follows is paid for, or that the text goes on after it. */
	advertisement?: string[];
	/** Moves to another page of the same article. */
	pager?: string[];
	/** Before a video that is not part of the text. */
	video?: string[];
	/** Asks to follow, install or join something. Matched at the start of a short line too. */
	follow?: string[];
	/** Asks for an address or a subscription. Matched at the start of a short line too. */
	newsletter?: string[];
	share?: string[];
	comments?: string[];
	tags?: string[];
	/** Words of buttons and players. */
	interface?: string[];
	/** Before the name of who wrote, edited or took something ("Penulis: …"). Matched at the start of a short line. */
	credit?: string[];
	/** Before a date or a time of reading on a line of its own ("Diterbitkan 21.26"). Matched at the start of a short line. */
	dated?: string[];
	/** Before the name of a photographer or agency ("Foto: …"). Matched at the start of a short line. */
	photo?: string[];
	/** Stands in the place of a post or video until the reader agrees to load it. Matched at the start of a line. */
	consent?: string[];
	/** Ends the article; what a page prints below it in its own name. Matched at the start of a line. */
	copyright?: string[];
}
