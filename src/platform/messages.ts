import type { Place } from '../article/article';
import type { NamedCopy } from '../page/page-copies';
import type { Finding, SessionState } from '../page/page-session';
import type { SiteChoice, UnreachableReason } from '../ui/page-port';
import type { Result } from './result';

/**
 * What goes over each edge. A message is `{edge, …}`; a receiver answers its own edge only and never sees another's.
 *
 *   screen (popup, reading page, options) or background → page     {@link PageRequest}
 *   page (content script) → background                             {@link PageNotice}
 *   screen → background                                            {@link ScreenRequest}
 */
export type PageRequest =
	/** Nobody answers where the script is missing that copies. */
	| { edge: 'page'; kind: 'copy' }
	/** What was found in a copy. `clean`: the reader pressed the button, and wants this site cleaned. */
	| { edge: 'page'; kind: 'adopt'; copy: string; found: Finding<number>; clean: boolean }
	| { edge: 'page'; kind: 'show'; places: readonly Place[] }
	| { edge: 'page'; kind: 'show-removed'; index: number }
	| { edge: 'page'; kind: 'clear-marks' }
	| { edge: 'page'; kind: 'restore' | 'hide-again'; index: number | 'all' }
	/** The reader's keyboard shortcut: everything back, or everything away again. */
	| { edge: 'page'; kind: 'toggle' }
	/** Cleaning was turned on or off for this site. */
	| { edge: 'page'; kind: 'set-cleaning'; on: boolean };

export type PageAnswer = Result<NamedCopy | SessionState | 'shown' | 'gone' | 'done', UnreachableReason>;

/** All that a content script may say: a page may have taken it over, so nothing here can widen what the page can do. */
export type PageNotice = { edge: 'notice'; kind: 'cleaned'; count: number } | { edge: 'notice'; kind: 'looks-like-news' };

/** What the reader is about to be asked for. The popup may be gone by the time of the answer. */
export type Wish = { kind: 'site'; host: string } | { kind: 'every-news-page' };

export type ScreenRequest =
	| { edge: 'screen'; kind: 'announce'; wish: Wish; tabId?: number }
	| { edge: 'screen'; kind: 'withdraw' }
	/** Done by the background and not by the screen, which may close the moment after. Answered with the {@link SiteState} that follows. */
	| { edge: 'screen'; kind: 'set-site'; host: string; choice: SiteChoice; tabId?: number };
