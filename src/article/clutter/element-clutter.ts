import type { RemovedKind } from '../article';
import { EMBED } from '../copy/embeds';
import { ELEMENT, TEXT } from '../copy/node-access';
import type { PageElement } from '../copy/page-tree';
import { isHidden } from '../copy/visibility';
import { elementRule } from './element-rules';

/** What something is taken for, and by which rule. */
export interface Clutter {
	rule: string;
	kind: RemovedKind;
	/** What the rule saw. */
	saw: string[];
}

/**
 * Finds what is clutter by itself, seen from its name, class and visibility, and says so on the elements. What stands in clutter is not looked at.
 * @param trustNames false on a page whose names mislead: then only what is hidden counts
 */
export function markClutter(element: PageElement, trustNames: boolean): void {
	element.clutter = elementClutter(element, trustNames);
	if (element.clutter) return;
	for (let child = element.firstChild; child; child = child.nextSibling) if (child.nodeType === ELEMENT) markClutter(child, trustNames);
}

/** Undefined for what is no clutter, or holds too much prose to be sure. */
function elementClutter(element: PageElement, trustNames: boolean): Clutter | undefined {
	const { localName: tag, className, id, attributes } = element;
	if (tag === EMBED) return undefined;
	if (isFolded(element)) return { rule: 'hidden-closed', kind: 'hidden', saw: ['details'] };
	const hidden = isHidden(element);
	if (hidden && !(hidden === 'faded' && hasMoreProse(element, FADED_PAGE))) return { rule: `hidden-${hidden}`, kind: 'hidden', saw: [] };
	if (!trustNames) return undefined;
	const byTag = TAGS[tag];
	if (byTag && !(tag === 'figure' && holdsText(element)) && !isNote(element) && !hasMoreProse(element, byTag.prose))
		return { rule: byTag.rule, kind: byTag.kind, saw: [tag] };
	if (attributes?.style && OVERLAY.test(attributes.style) && !hasMoreProse(element, 500))
		return { rule: 'overlay', kind: 'interface', saw: [] };
	if ((!className && !id) || className.length + id.length > 2000) return undefined;
	// A heading's id is made of its own words: "#social-shopping" is no share bar.
	const rule = elementRule(className, HEADING.test(tag) ? '' : id);
	if (!rule || tag === 'body' || isInSentence(element) || hasMoreProse(element, rule.prose)) return undefined;
	return { rule: rule.id, kind: rule.kind, saw: [(className || id).slice(0, 60)] };
}

/** In a `<details>` that is not open only its summary is seen. */
const isFolded = ({ localName: tag, parentNode }: PageElement) =>
	tag !== 'summary' && parentNode?.localName === 'details' && parentNode.attributes?.open === undefined;

export const isNote = ({ localName: tag, attributes }: PageElement) => tag === 'aside' && attributes?.role === 'note';

/** Whether an element may hold the article: its heading, or more text outside links than `limit` characters. */
const hasMoreProse = (element: PageElement, limit: number) => element.holdsMain || element.prose > limit;

const HEADING = /^h[1-6]$/;

const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'em', 'font', 'i', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u']);

/** Whether an inline element has words right before or after it: whatever it is called, it is part of their sentence (`<a class="related-topic">`). */
function isInSentence({ localName: tag, previousSibling, nextSibling }: PageElement): boolean {
	if (!INLINE.has(tag)) return false;
	return [previousSibling, nextSibling].some((node) => node?.nodeType === TEXT && node.nodeValue.trim() !== '');
}

/** Taken out of the flow by its own style: it lies over the page, not in the text. */
const OVERLAY = /(?:^|;)\s{0,9}position\s{0,9}:\s{0,9}(?:fixed|absolute)/i;

/** A page that fades in holds this much; a planted line does not. */
const FADED_PAGE = 2000;

const TAGS: Record<string, { rule: string; kind: RemovedKind; prose: number } | undefined> = {
	figcaption: { rule: 'figcaption-element', kind: 'caption', prose: 1500 },
	figure: { rule: 'figure-element', kind: 'caption', prose: 1200 },
	form: { rule: 'form-element', kind: 'interface', prose: 800 },
	label: { rule: 'label-element', kind: 'interface', prose: 300 },
	footer: { rule: 'footer-element', kind: 'interface', prose: 600 },
	aside: { rule: 'aside-element', kind: 'related', prose: 600 },
};

/** Whether a figure shows text, not a picture: a quotation, a table or a listing. */
function holdsText(figure: PageElement): boolean {
	for (let child = figure.firstChild; child; child = child.nextSibling)
		if (child.nodeType === ELEMENT && (/^(?:blockquote|table|pre|code|ul|ol)$/.test(child.localName) || holdsText(child))) return true;
	return false;
}
