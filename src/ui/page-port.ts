import type { Place } from '../article/article';
import type { Report } from '../report/report';

/**
 * What a screen can ask of the page it is about. The screens know this interface only; the entry points tie it to the
 * browser, tests and the gallery to plain objects.
 */
export interface PagePort {
	/** Host and title at once, before anything is read. */
	about(): Promise<PageAbout>;
	/** Reads (and, where cleaning is on, cleans) the page. */
	read(): Promise<PageState>;
	/** Scrolls the page to words of the article and marks them. `gone`: the page no longer holds these words. */
	show(places: readonly Place[]): Promise<'shown' | 'gone'>;
	/** Shows a removed piece where it stands (restored for the moment). */
	showRemoved(index: number): Promise<'shown' | 'gone'>;
	clearMarks(): Promise<void>;
	/** Brings back one removed piece, or all of this page. */
	restore(index: number | 'all'): Promise<PageState>;
	/** Hides again what was restored. */
	hideAgain(index: number | 'all'): Promise<PageState>;
	/** This site's switch: grants, registers and remembers; the answer is the state after it. */
	setSite(choice: SiteChoice): Promise<SiteState>;
	/** Keeps the report and opens it in a tab of its own. */
	openReadingPage(): Promise<void>;
	openOptions(): Promise<void>;
}

export interface PageAbout {
	url: string;
	/** The real host of the tab. */
	host: string;
	title: string;
	site: SiteState;
}

/** `clean`: by itself, on every visit. `off`: never. `ask`: only on the toolbar click. */
export type SiteChoice = 'clean' | 'off' | 'ask';

export interface SiteState {
	host: string;
	choice: SiteChoice;
	/** Why: shipped with us, added by the reader, "every news page", or nobody asked yet. */
	because: 'shipped' | 'added' | 'every-news-page' | 'default' | 'turned-off' | 'everywhere-off';
}

export type PageState =
	| {
			outcome: 'read';
			report: Report;
			/** Whether each piece of `article.removed` is hidden in the page now. */
			hidden: boolean[];
			/** `fought`: the page kept undoing what we hid, so we stopped. */
			cleaning: 'on' | 'off' | 'fought';
	  }
	/** `details`: what the browser says of a failure, for whoever looks into it. */
	| { outcome: 'unreachable'; reason: UnreachableReason; details?: string };

/** Why a page cannot be read at all. Message keys are `unreachable_<reason>`. */
export type UnreachableReason = 'browser-page' | 'store' | 'pdf' | 'file' | 'not-loaded' | 'failed';
