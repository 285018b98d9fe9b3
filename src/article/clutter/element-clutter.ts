import type { RemovedKind } from '../article';
import {
	type AttributeReader,
	ELEMENT,
	firstChild,
	localName,
	nextSibling,
	nodeType,
	nodeValue,
	previousSibling,
	TEXT,
} from '../copy/node-access';
import { isHidden } from '../copy/visibility';
import { elementRule } from './element-rules';

/** What something is taken for, and by which rule. */
export interface Clutter {
	rule: string;
	kind: RemovedKind;
	/** What the rule saw. */
	saw: string[];
}

/** Why an element of the page is clutter by itself, seen from its name, class and visibility; undefined if it is not, or
 * holds too much prose to be sure.
 * @param trustNames false on a page whose names mislead: then only what is hidden counts
 */
export function elementClutter(live: Element, tag: string, attribute: AttributeReader, trustNames: boolean): Clutter | undefined {
	const hidden = isHidden(live, tag, attribute);
	if (hidden && !(hidden === 'faded' && hasMoreProse(live, FADED_PAGE))) return { rule: `hidden-${hidden}`, kind: 'hidden', saw: [] };
	if (!trustNames) return undefined;
	const byTag = TAGS[tag];
	if (
		byTag &&
		!(tag === 'figure' && holdsText(live)) &&
		!(tag === 'aside' && attribute('role') === 'note') &&
		!hasMoreProse(live, byTag.prose)
	)
		return { rule: byTag.rule, kind: byTag.kind, saw: [tag] };
	if (OVERLAY.test(attribute('style') ?? '') && !hasMoreProse(live, 500)) return { rule: 'overlay', kind: 'interface', saw: [] };
	const className = attribute('class') ?? '';
	const id = attribute('id') ?? '';
	if (!className && !id) return undefined;
	if (className.length + id.length > 2000) return undefined;
	const rule = elementRule(className, id);
	if (!rule || tag === 'body' || isInSentence(live, tag) || hasMoreProse(live, rule.prose)) return undefined;
	return { rule: rule.id, kind: rule.kind, saw: [(className || id).slice(0, 60)] };
}

const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'em', 'font', 'i', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u']);

/** Whether an inline element has words right before or after it: whatever it is called, it is part of their sentence (`<a class="related-topic">`). */
function isInSentence(live: Element, tag: string): boolean {
	if (!INLINE.has(tag)) return false;
	return [previousSibling(live), nextSibling(live)].some(
		(node) => node !== null && nodeType(node) === TEXT && Boolean(nodeValue(node)?.trim()),
	);
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
function holdsText(figure: Element): boolean {
	const open: (Node | null)[] = [firstChild(figure)];
	while (open.length) {
		const node = open.pop();
		if (!node) continue;
		open.push(nextSibling(node));
		if (nodeType(node) !== ELEMENT) continue;
		if (/^(?:blockquote|table|pre|code|ul|ol)$/.test(localName(node))) return true;
		open.push(firstChild(node));
	}
	return false;
}

/** Whether an element may hold the article: its heading, or more text outside links than `limit` characters. Stops reading as soon as it knows. */
export function hasMoreProse(element: Element, limit: number): boolean {
	let prose = 0;
	const open: (Node | null)[] = [firstChild(element)];
	while (open.length) {
		const node = open.pop();
		if (!node) continue;
		open.push(nextSibling(node));
		const type = nodeType(node);
		if (type === TEXT) {
			prose += (nodeValue(node) ?? '').trim().length;
			if (prose > limit) return true;
		} else if (type === ELEMENT) {
			const tag = localName(node);
			if (tag === 'h1' || tag === 'main') return true;
			if (!NOT_PROSE.has(tag)) open.push(firstChild(node));
		}
	}
	return false;
}

const NOT_PROSE = new Set(['a', 'script', 'style', 'noscript', 'template', 'button', 'select', 'svg', 'nav', 'option', 'textarea']);
