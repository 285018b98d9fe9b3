/** A stretch of one block's text: UTF-16 offsets into `blocks[block].text`, end exclusive. */
export interface Span {
	block: number;
	start: number;
	end: number;
}

/** A span with the text of its block: words that can be looked for where the article is not at hand. */
export interface Place extends Span {
	text: string;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'caption' | 'table' | 'embed' | 'preformatted';

/** One paragraph, heading, list item, caption or quotation of the article. */
export interface Block {
	kind: BlockKind;
	/** What a person would read aloud, white space collapsed. All analysis and all spans are over this. */
	text: string;
	/** The same, as markup that went through the sanitiser. */
	html: string;
	/** Heading level 2–6; absent on other kinds. */
	level?: number;
	/** For an embed: the address it stands for. */
	href?: string;
}

export type RemovedKind =
	| 'advertisement'
	| 'author-box'
	| 'byline'
	| 'caption'
	| 'comments'
	| 'follow'
	| 'hidden'
	| 'interface'
	| 'link-farm'
	| 'newsletter'
	| 'pager'
	| 'read-also'
	| 'related'
	| 'share'
	| 'tags'
	| 'video-promotion';

/** A piece of the page that does not belong to the article, and why we think so. */
export interface Removed {
	text: string;
	kind: RemovedKind;
	/** Id of the rule that found it. */
	rule: string;
	/** What the rule saw, as data for a sentence in the reader's language: message key `removed_<rule>` and its values. */
	reason: string[];
	/**
	 * True if the piece may be hidden in the live page: it is unmistakable clutter and holds nothing of the article.
	 * A piece that is only left out of the article's text (a byline, a caption) stays visible in the page.
	 */
	hide: boolean;
}

/** An instant or a day: ISO 8601, as exact as the page gives it ("2023-09-18", "2023-11-02T20:59:53+07:00"). */
export type IsoDate = string;

export interface DatedBy {
	value: IsoDate;
	/** Ids of the layers that give this day, best first ("json-ld", "meta", "time", "url", "text"). */
	layers: string[];
	/** Layers that give another day. */
	against: string[];
}

export interface FirstPublishedBy {
	/** As the page names it ("beritasatu.com"). */
	name: string;
	rule: string;
	/** The words it rests on. */
	text: string;
}

/** What is known of the page beside its words. All of it is plain text: markup never gets this far. */
export interface Metadata {
	url: string;
	canonicalUrl?: string;
	title: string;
	site: { name: string; host: string };
	authors: string[];
	editors: string[];
	published?: DatedBy;
	modified?: DatedBy;
	/** The place the dateline names ("Moskwa"). */
	dateline?: string;
	/** BCP 47, from the text itself. */
	language: string;
	/** 0–1, how clearly the text is in that language. */
	languageConfidence: number;
	firstPublishedBy?: FirstPublishedBy;
	/** The article goes on at another address. */
	continuesAt?: { url?: string; text: string; rule: string };
	/** Only the beginning is there; the rest is for subscribers. */
	stub?: { rule: string; text: string };
	/** The outlet's own statement on who owns and funds it, from its JSON-LD `ownershipFundingInfo`. */
	ownershipInfoUrl?: string;
}

export interface Article extends Metadata {
	/** The page is larger than what is read of a page: what stands at its end is not here. */
	cut?: true;
	blocks: Block[];
	removed: Removed[];
}

/** Why a page is not read as an article. Message keys are `declined_<reason>`. */
export type DeclineReason =
	| 'empty'
	| 'front-page'
	| 'search'
	| 'login'
	| 'error-page'
	| 'too-short'
	| 'not-html'
	| 'no-article'
	| 'too-large';

/**
 * The nodes an article came from, parallel to its lists. Never part of a report: a report is plain JSON.
 * A block may come from several nodes (text between two `<br>`), a removed piece may be several elements.
 */
export interface NodesOf<N> {
	blocks: N[][];
	removed: N[][];
}

export type LiveNodes = NodesOf<Node>;

export type ReadingOf<N> = { outcome: 'article'; article: Article; nodes: NodesOf<N> } | DeclinedReading;

/** A reading without its nodes. */
export type PlainReading = { outcome: 'article'; article: Article } | DeclinedReading;

export interface DeclinedReading {
	outcome: 'declined';
	url: string;
	title: string;
	reason: DeclineReason;
}
