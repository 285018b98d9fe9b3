/** A shape of clutter known from its outside alone, so that it can go before the page is first painted. */
export interface KnownShape {
	/** Names the rule in the reader's list. */
	id: string;
	kind: 'read-also' | 'related';
	/** Ids and classes of its outermost element, one of them enough. Space-separated tokens, compared in full. */
	tokens?: readonly string[];
	/** Beginnings of its id. */
	idPrefixes?: readonly string[];
	/** Where it was seen, and what makes it unmistakable. */
	reason: string;
	example: { matches: string; spares: string };
}

/**
 * Vendors' containers and the news sites' own read-also boxes, by the names in their pages.
 * Plain ad slots are not among them: they are for ad blockers, and pages measure theirs (a Liputan6 page of 2021 pins its whole
 * layout to the window when the box of its top slot is gone).
 * A shape alone never hides anything: {@link holdsProse} has the last word, because a page can give its article any name.
 */
export const KNOWN_SHAPES: readonly KnownShape[] = [
	{
		id: 'shape-taboola',
		kind: 'related',
		tokens: ['trc_related_container'],
		idPrefixes: ['taboola-'],
		reason: 'the containers Taboola fills',
		example: {
			matches: '<div id="taboola-below-article"><a href="/x">A link</a></div>',
			spares: '<div id="tabular"><a href="/x">A link</a></div>',
		},
	},
	{
		id: 'shape-outbrain',
		kind: 'related',
		tokens: ['OUTBRAIN'],
		idPrefixes: ['outbrain_widget_'],
		reason: 'the containers Outbrain fills',
		example: {
			matches: '<div class="OUTBRAIN"><a href="/x">A link</a></div>',
			spares: '<div class="outbrain-study"><a href="/x">A link</a></div>',
		},
	},
	{
		id: 'shape-mgid',
		kind: 'related',
		idPrefixes: ['MarketGid', 'M_ScriptRoot', 'ScriptRoot'],
		reason: 'the containers MGID fills',
		example: { matches: '<div id="ScriptRootC12"><a href="/x">A link</a></div>', spares: '<div id="Script"><a href="/x">A link</a></div>' },
	},
	{
		id: 'shape-dable',
		kind: 'related',
		idPrefixes: ['dablewidget_'],
		reason: 'the containers Dable fills',
		example: {
			matches: '<div id="dablewidget_3o1"><a href="/x">A link</a></div>',
			spares: '<div id="dable"><a href="/x">A link</a></div>',
		},
	},
	{
		id: 'shape-popin',
		kind: 'related',
		tokens: ['_popIn_recommend'],
		idPrefixes: ['_popIn_recommend'],
		reason: 'the containers popIn fills',
		example: {
			matches: '<div id="_popIn_recommend"><a href="/x">A link</a></div>',
			spares: '<div id="popIn"><a href="/x">A link</a></div>',
		},
	},
	{
		id: 'shape-revcontent',
		kind: 'related',
		idPrefixes: ['rc-widget'],
		reason: 'the containers Revcontent fills',
		example: { matches: '<div id="rc-widget-1"><a href="/x">A link</a></div>', spares: '<div id="rc"><a href="/x">A link</a></div>' },
	},
	{
		id: 'shape-read-also',
		kind: 'read-also',
		tokens: ['baca-juga', 'bacajuga', 'baca-juga-collections', 'lihatjg', 'linksisip', 'baca-holder', 'inner-link-baca-juga'],
		idPrefixes: ['bacajuga'],
		reason: 'the read-also boxes of Liputan6, JPNN, Okezone, CNN Indonesia, Detik, Tirto and Kompas',
		example: {
			matches: '<div class="baca-juga"><p>Baca Juga:</p><ul><li><a href="/x">Judul lain</a></li></ul></div>',
			spares:
				'<div class="baca-juga"><p>Baca juga:</p><p>Sebuah paragraf berita yang panjang, dengan kalimat penuh tentang apa yang terjadi kemarin di kota itu.</p></div>',
		},
	},
];

/** Letters outside links that a label may have ("Baca Juga:", "ADVERTISEMENT. SCROLL TO CONTINUE WITH CONTENT"). */
const LABEL_LENGTH = 80;

/** Letters inside links that a box of headlines may have; an article whose every phrase is a link has more. */
const HEADLINES_LENGTH = 2000;

/** Elements whose presence says that this is not a box beside an article but a part of one. */
const ARTICLE_PARTS = 'h1, main, article, textarea, input:not([type="hidden"]), [contenteditable], [itemprop="articleBody"]';

const TOKENS = new Map(KNOWN_SHAPES.flatMap((shape) => (shape.tokens ?? []).map((token) => [token, shape] as const)));
const PREFIXES = KNOWN_SHAPES.flatMap((shape) => (shape.idPrefixes ?? []).map((prefix) => [prefix, shape] as const));

/**
 * Finds whatever may have a shape, at the speed of the browser's own search; {@link shapeOf} then tells (a page in quirks
 * mode finds classes in any case).
 */
export const SHAPED = [...[...TOKENS.keys()].map((token) => `.${token}`), ...PREFIXES.map(([prefix]) => `[id^="${prefix}"]`)].join(', ');

/** The shape an element has by its names; what it holds is not looked at. */
export function shapeOf(element: Element): KnownShape | undefined {
	// `getAttribute`, not `.id`: an input named "id" inside a form would answer for the form.
	const id = element.getAttribute('id');
	if (id) {
		for (const [prefix, shape] of PREFIXES) if (id.startsWith(prefix)) return shape;
	}
	const names = element.getAttribute('class');
	if (!names) return undefined;
	for (const name of names.split(/\s+/, 30)) {
		const shape = TOKENS.get(name);
		if (shape) return shape;
	}
	return undefined;
}

/** Whether an element may hold something of an article: then it stays, whatever it calls itself. */
export function holdsProse(element: Element): boolean {
	if (element.querySelector(ARTICLE_PARTS) !== null || element.closest('[contenteditable]') !== null) return true;
	let beside = 0;
	let inLinks = 0;
	// Iterative: a page decides how deep its elements nest.
	const pending: { node: Node; linked: boolean }[] = [{ node: element, linked: false }];
	for (let next = pending.pop(); next; next = pending.pop()) {
		const { node } = next;
		if (node.nodeType === node.TEXT_NODE) {
			const letters = (node.nodeValue ?? '').replace(/\s+/g, '').length;
			if (next.linked) inLinks += letters;
			else beside += letters;
			if (beside > LABEL_LENGTH || inLinks > HEADLINES_LENGTH) return true;
		}
		if (node.nodeType !== node.ELEMENT_NODE) continue;
		const name = (node as Element).localName;
		if (SILENT.has(name)) continue;
		const linked = next.linked || name === 'a';
		for (let child = node.lastChild; child; child = child.previousSibling) pending.push({ node: child, linked });
	}
	return false;
}

/** Elements whose text nobody reads on the page. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg']);
