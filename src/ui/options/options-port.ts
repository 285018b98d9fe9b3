import type { Appearance } from '../appearance';
import type { SiteChoice } from '../page-port';

export const CLEANING_CHOICES = ['listed', 'every-news-page', 'on-click'] as const;

/** Where cleaning happens by itself. */
export type CleaningChoice = (typeof CLEANING_CHOICES)[number];

/** The reader's choices, as far as the screens show them. */
export interface Choices {
	cleaning: CleaningChoice;
	/** Everything off, until turned on again. */
	paused: boolean;
	/** The browser grants every site. */
	allowedEverywhere: boolean;
	appearance: Appearance;
}

/** Hosts by what the reader decided about them, each list sorted. */
export interface Sites {
	/** Those of `offered` too. */
	shipped: string[];
	/** By a grant of their own, or on the list and cleaned because the reader said so of them. */
	added: string[];
	off: string[];
	/** Cleaned on the toolbar click alone, though others like them are cleaned by themselves. */
	onClick: string[];
	/** Joined the list that ships with us after installation, and are not cleaned yet. */
	offered: string[];
}

export interface Shortcut {
	description: string;
	/** As the browser writes it; empty where the reader has set none. */
	keys: string;
}

/** What options and welcome can ask for. Questions for permission must come straight from a click. */
export interface OptionsPort {
	choices(): Promise<Choices>;
	sites(): Promise<Sites>;
	shortcuts(): Promise<Shortcut[]>;
	setCleaning(cleaning: CleaningChoice): Promise<CleaningChoice>;
	setPaused(paused: boolean): Promise<void>;
	saveAppearance(appearance: Appearance): void;
	/** False where the browser, or the reader it asked, said no. */
	setSite(host: string, choice: SiteChoice): Promise<boolean>;
	/** Asks for all of `Sites.offered` at once; false where the reader said no. */
	acceptOffered(hosts: readonly string[]): Promise<boolean>;
	/** All settings as text that {@link importSettings} takes. */
	exportSettings(): Promise<string>;
	/** False where the text is not settings of ours. */
	importSettings(text: string): Promise<boolean>;
	/** Settings, kept reports and grants the reader gave. */
	deleteEverything(): Promise<void>;
	/** Calls back when anything of this changes elsewhere; the answer stops it. */
	watch(changed: () => void): () => void;
}
