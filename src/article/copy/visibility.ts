import { EMBED } from './embeds';
import { ELEMENT } from './node-access';
import type { PageElement } from './page-tree';

/** How a page keeps an element from its reader. */
export type Hiding = 'attribute' | 'style' | 'faded' | 'closed' | 'unrendered';

/**
 * Whether the reader cannot see an element, and by which means. In a browser its own answer counts
 * (https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility); elsewhere, and for tricks it does not know, the inline style.
 */
export function isHidden(element: PageElement): Hiding | undefined {
	const { localName: tag, attributes } = element;
	if (attributes) {
		const { style } = attributes;
		if (attributes.hidden !== undefined || (attributes['aria-hidden'] === 'true' && tag !== 'a' && tag !== 'span')) return 'attribute';
		if (style && (INVISIBLE.some((pattern) => pattern.test(style)) || isOwnColour(style))) return 'style';
		if (style && FADED.test(style)) return 'faded';
	}
	if (tag === 'dialog' && attributes?.open === undefined) return 'closed';
	return isRendered(element) ? undefined : 'unrendered';
}

/**
 * Whether the browser draws an element or something in it. To ask costs more than all else that is read of an element, so what shows something
 * itself is asked first: where that is drawn, so is all around it, and where there is nothing to show nothing is asked.
 */
function isRendered(element: PageElement): boolean {
	if (element.rendered !== undefined) return element.rendered;
	const first = firstThatShows(element);
	if (!first) return true;
	first.rendered ??= askBrowser(first);
	if (first.rendered) {
		for (let at = first.parentNode; at && !at.rendered; at = at.parentNode) at.rendered = true;
		return true;
	}
	element.rendered ??= askBrowser(element);
	return element.rendered;
}

/** Asks the browser at once whatever a reading may want to know of it, for a copy that is read where the page is not. */
export function askWhatIsDrawn(element: PageElement): void {
	if (element.localName === EMBED) return;
	const hiding = isHidden(element);
	if (hiding && hiding !== 'faded') return;
	for (let child = element.firstChild; child; child = child.nextSibling) if (child.nodeType === ELEMENT) askWhatIsDrawn(child);
}

function firstThatShows(element: PageElement): PageElement | undefined {
	if (element.shows) return element;
	for (let child = element.firstChild; child; child = child.nextSibling) {
		const first = child.nodeType === ELEMENT ? firstThatShows(child) : undefined;
		if (first) return first;
	}
	return undefined;
}

type CheckVisibility = (options: { visibilityProperty: boolean }) => boolean;
const OPTIONS = { visibilityProperty: true };

/** https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility */
function askBrowser({ live }: PageElement): boolean {
	const checkVisibility = (live as { checkVisibility?: CheckVisibility }).checkVisibility;
	return typeof checkVisibility !== 'function' || checkVisibility.call(live, OPTIONS);
}

/** Words in the colour of their ground, or in none: where the ground is cut to their shape (`background-clip: text`), that is an ornament. */
function isOwnColour(style: string): boolean {
	const colour = /(?:^|;)\s{0,9}color\s{0,9}:\s{0,9}([#\w(),. ]{1,40})/i.exec(style)?.[1];
	const ground = colour && /(?:^|;)\s{0,9}background(?:-color)?\s{0,9}:\s{0,9}([#\w(),. ]{1,40})/i.exec(style)?.[1];
	if (colour?.trim() === 'transparent') return !/background-clip/i.test(style);
	return colour !== undefined && colour.trim() === ground?.trim();
}

/** May be a page that fades in by script. */
const FADED = /(?:^|;)\s{0,9}opacity\s{0,9}:\s{0,9}0(?:\.0+)?\s{0,9}(?:;|$|!)/i;

const INVISIBLE = [
	/(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none/i,
	/(?:^|;)\s{0,9}visibility\s{0,9}:\s{0,9}(?:hidden|collapse)/i,
	/(?:^|;)\s{0,9}font-size\s{0,9}:\s{0,9}0(?:px|em|rem|pt|%)?\s{0,9}(?:;|$|!)/i,
	/(?:^|;)\s{0,9}(?:left|top|right|text-indent|margin-left|margin-top)\s{0,9}:\s{0,9}-\d{4,6}(?:px|em|rem)/i,
	/(?:^|;)\s{0,9}clip-path\s{0,9}:\s{0,9}inset\(\s{0,9}(?:50|100)%/i,
	/(?:^|;)\s{0,9}clip\s{0,9}:\s{0,9}rect\(\s{0,9}[01](?:px)?[\s,]/i,
	/(?:^|;)\s{0,9}transform\s{0,9}:\s{0,9}scale\(\s{0,9}0\s{0,9}\)/i,
	/^(?=.*(?:^|;)\s{0,9}(?:max-)?width\s{0,9}:\s{0,9}0(?:px)?\s{0,9}(?:;|$))(?=.*overflow\s{0,9}:\s{0,9}hidden)/i,
	/^(?=.*(?:^|;)\s{0,9}(?:max-)?height\s{0,9}:\s{0,9}0(?:px)?\s{0,9}(?:;|$))(?=.*overflow\s{0,9}:\s{0,9}hidden)/i,
];
