import type { DeclineReason } from '../../src/article/article';
import type { Report } from '../../src/report/report';
import type { PageState, UnreachableReason } from '../../src/ui/page-port';
import {
	declined,
	longWords,
	manyKinds,
	nobodyQuoted,
	rightToLeft,
	strangeLanguage,
	stub,
	twoHundredStatements,
	workedExample,
} from '../unit/ui/sample-reports';

/** One state of one screen. */
export interface Scene {
	name: string;
	screen: 'popup' | 'reading' | 'options' | 'welcome';
	/** What the page behind the screen answers. */
	state?: PageState;
	/** The page has not answered yet. */
	unanswered?: boolean;
	settings?: object;
	/** Shipped hosts that joined the list after installation. */
	laterHosts?: number;
	/** The browser still grants every site, which it was asked for once. */
	grantLeft?: boolean;
	/** Selectors clicked once the screen is ready. */
	clicks?: string[];
	/** Keys pressed after that: where the focus is can be seen. */
	keys?: string[];
	/** Something lies over the window: a picture of the whole page would show it in no place it ever has. */
	overlay?: boolean;
}

function read(report: Report, rest: Partial<PageState & { outcome: 'read' }> = {}): PageState {
	const hidden = report.outcome === 'article' ? report.article.removed.map((piece) => piece.hide) : [];
	return { outcome: 'read', report, hidden, cleaning: 'on', ...rest };
}

const DECLINED: DeclineReason[] = [
	'empty',
	'front-page',
	'search',
	'login',
	'error-page',
	'too-short',
	'not-html',
	'no-article',
	'too-large',
];
const UNREACHABLE: UnreachableReason[] = ['browser-page', 'store', 'pdf', 'file', 'not-loaded', 'failed'];

const POPUP: Omit<Scene, 'screen'>[] = [
	{ name: 'ledger', state: read(workedExample) },
	{ name: 'ledger-why', state: read(workedExample), clicks: ['[data-statement="1"] [data-action="why"]', '.on-record summary'] },
	{ name: 'focus-on-strip', state: read(workedExample), keys: ['Tab'] },
	{ name: 'focus-on-filter', state: read(workedExample), keys: ['/'] },
	{ name: 'focus-on-statement', state: read(workedExample), keys: ['/', 'ArrowDown'] },
	{ name: 'ledger-filtered', state: read(workedExample), clicks: ['[data-filter="naming:unnamed-group"]'] },
	{ name: 'ledger-all-filters', state: read(manyKinds), clicks: ['[data-action="more-filters"]'] },
	{ name: 'ledger-many-kinds', state: read(manyKinds) },
	{ name: 'ledger-200', state: read(twoHundredStatements) },
	{ name: 'article', state: read(workedExample), clicks: ['#tab-article'] },
	{ name: 'article-many-kinds', state: read(manyKinds), clicks: ['#tab-article'] },
	{ name: 'removed', state: read(workedExample), clicks: ['#tab-removed'] },
	{
		name: 'removed-restored',
		state: read(workedExample, { hidden: workedExample.article.removed.map(() => false) }),
		clicks: ['#tab-removed'],
	},
	{ name: 'removed-many-kinds', state: read(manyKinds), clicks: ['#tab-removed'] },
	{ name: 'nothing-removed', state: read(nobodyQuoted), clicks: ['#tab-removed'] },
	{ name: 'long-words', state: read(longWords) },
	{ name: 'right-to-left', state: read(rightToLeft) },
	{ name: 'site-off', state: read(workedExample), settings: { off: ['berita.example'] } },
	{ name: 'paused', state: read(workedExample), settings: { paused: true } },
	{
		name: 'failed-details',
		state: { outcome: 'unreachable', reason: 'failed', details: 'TypeError: a page of another kind\n    at readPage (read.js:1:2345)' },
		clicks: ['summary'],
	},
	{ name: 'save-menu', state: read(workedExample), clicks: ['[data-action="save"]'] },
	{ name: 'working', unanswered: true },
	{ name: 'nobody-quoted', state: read(nobodyQuoted) },
	{ name: 'stub', state: read(stub) },
	{ name: 'cut', state: read({ ...workedExample, article: { ...workedExample.article, cut: true } }) },
	{ name: 'strange-language', state: read(strangeLanguage) },
	{ name: 'fought', state: read(workedExample, { cleaning: 'fought' }) },
	...DECLINED.map((reason) => ({ name: `declined-${reason}`, state: read({ ...declined, reason }) })),
	...UNREACHABLE.map((reason) => ({ name: `unreachable-${reason}`, state: { outcome: 'unreachable' as const, reason } })),
];

const READING: Omit<Scene, 'screen'>[] = [
	{ name: 'ledger', state: read(workedExample) },
	{ name: 'many-kinds', state: read(manyKinds) },
	{ name: 'timeline', state: read(workedExample), clicks: ['#tab-timeline'] },
	{ name: 'removed', state: read(workedExample), clicks: ['#tab-removed'] },
	{ name: 'focus-on-statement', state: read(workedExample), keys: ['/', 'ArrowDown', 'ArrowDown'] },
	{ name: 'timeline-many-kinds', state: read(manyKinds), clicks: ['#tab-timeline'] },
	{ name: 'nobody-quoted', state: read(nobodyQuoted) },
	{ name: 'stub', state: read(stub) },
	{ name: 'long-words', state: read(longWords) },
	{ name: 'right-to-left', state: read(rightToLeft) },
	{ name: 'appearance', state: read(workedExample), clicks: ['[data-action="appearance"]'], overlay: true },
	{ name: 'no-longer-kept' },
];

const OPTIONS: Omit<Scene, 'screen'>[] = [
	{ name: 'as-installed' },
	{ name: 'sites-off', settings: { off: ['warta.example'], paused: true } },
	{ name: 'sites-on-click', settings: { cleaning: 'on-click', always: ['kompas.com'] } },
	{ name: 'sites-left-to-the-click', settings: { onClick: ['detik.com'] } },
	{ name: 'offered-sites', laterHosts: 5 },
	{ name: 'grant-left', grantLeft: true },
	{ name: 'shipped-sites', clicks: ['details > summary'] },
	{ name: 'delete', clicks: ['[data-action="delete"]'], overlay: true },
];

/** Every screen in every state it can be in. */
export const SCENES: Scene[] = [
	...POPUP.map((scene): Scene => ({ ...scene, screen: 'popup' })),
	...READING.map((scene): Scene => ({ ...scene, screen: 'reading' })),
	...OPTIONS.map((scene): Scene => ({ ...scene, screen: 'options' })),
	{ name: 'as-installed', screen: 'welcome' },
];
