import { EMBED, embeddedAddress } from './embeds';
import {
	attribute,
	attributeNames,
	bodyOf,
	ELEMENT,
	firstChild,
	localName,
	nextSibling,
	nodeType,
	nodeValue,
	shadowRootOf,
	slottedInto,
	TEXT,
} from './node-access';
import { type PageHead, readHead } from './page-head';
import { type Attributes, PageElement, PageText } from './page-tree';

export interface CopyLimits {
	elements: number;
	depth: number;
	/** UTF-16 units. */
	text: number;
}

/** Far above any news page, far below what makes an extractor slow. */
export const COPY_LIMITS: CopyLimits = { elements: 30_000, depth: 200, text: 2_000_000 };

/** A longer attribute is left out: no class, address or role is that long, and patterns that read them may be quadratic. */
const LONGEST_ATTRIBUTE = 2000;

export interface PageCopy {
	head: PageHead;
	body: PageElement;
	/** A limit was reached: not the whole page is here. */
	cut: boolean;
}

/** No paragraph is that long; the rest of such a text is left out, and what follows it is still read. UTF-16 units. */
const LONGEST_TEXT = 250_000;

/** A menu holds no more text outside its links. */
const MENU = 600;

const LEFT_OUT = new Set(
	'script style noscript template svg canvas object embed applet frame frameset video audio source track img picture map input select textarea button datalist link meta base head'.split(
		' ',
	),
);

const WORDLESS = new Set(['script', 'style', 'noscript', 'template']);

/** Where words are no prose. */
const NOT_PROSE = new Set(['a', 'script', 'style', 'noscript', 'template', 'button', 'select', 'svg', 'nav', 'option', 'textarea']);

/** All that is read of a page, so that it is asked only once; an empty body where it has none. */
export function copyPage(live: Document, limits: CopyLimits = COPY_LIMITS): PageCopy {
	const body = bodyOf(live);
	const copy = body ? copyTree(body, limits) : { body: new PageElement('body', '', '', null, null), cut: false };
	return { head: readHead(live), ...copy };
}

/**
 * Copies an element and what is in it into plain objects, as the page shows it: of a component with an open shadow root, what stands in that root, with the
 * component's own children where it has slots for them. Iterative, since a page may nest deeper than the stack. Deeper elements than
 * `limits.depth` are flattened into the last allowed one.
 */
export function copyTree(root: Element, limits: CopyLimits = COPY_LIMITS): Pick<PageCopy, 'body' | 'cut'> {
	const copy = { body: copyElement(root, localName(root)), cut: false };
	let text = 0;
	let elements = 1;
	const open: Level[] = [{ next: firstChildShown(root, 'body'), into: copy.body, flat: false }];
	for (let level = open.at(-1); level; level = open.at(-1)) {
		const { next: node, into } = level;
		if (!node) {
			open.pop();
			if (!level.flat) addUp(into);
			continue;
		}
		level.next = level.slotted ? (level.slotted.pop() ?? null) : nextSibling(node);
		const type = nodeType(node);
		if (type === TEXT) {
			const whole = nodeValue(node) ?? '';
			const value = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole;
			copy.cut ||= value.length < whole.length;
			text += value.length;
			if (text > limits.text) {
				copy.cut = true;
				break;
			}
			into.append(new PageText(value, node));
			const words = value.trim().length;
			if (words) {
				into.shows = true;
				into.prose += words;
			}
		} else if (type === ELEMENT) {
			const element = node as Element;
			const tag = localName(element);
			if (LEFT_OUT.has(tag) || (tag === 'nav' && !hasMoreProse(element, MENU))) {
				into.holdsUnread ||= !WORDLESS.has(tag) && hasWords(element);
				continue;
			}
			if (elements >= limits.elements) {
				copy.cut = true;
				break;
			}
			if (tag === 'iframe') {
				const embed = copyEmbed(element);
				if (embed) {
					into.append(embed);
					elements++;
				}
			} else if (tag === 'slot') {
				const slotted = slottedInto(element).reverse();
				const next = slotted.pop();
				open.push(next ? { next, into, flat: true, slotted } : { next: firstChild(element), into, flat: true });
			} else if (open.length > limits.depth) {
				open.push({ next: firstChildShown(element, tag), into, flat: true });
			} else {
				const copied = copyElement(element, tag);
				into.append(copied);
				elements++;
				open.push({ next: firstChildShown(element, tag), into: copied, flat: false });
			}
		}
	}
	for (let level = open.pop(); level; level = open.pop()) {
		level.into.holdsUnread = true;
		if (!level.flat) addUp(level.into);
	}
	return copy;
}

interface Level {
	next: Node | null;
	into: PageElement;
	/** No box of its own: too deep, or a slot. */
	flat: boolean;
	/** What a slot shows after `next`, last first. */
	slotted?: Node[];
}

/** The only elements of HTML that news pages give a shadow root, beside components' own names, which have a hyphen. */
const HOSTS = new Set(['article', 'aside', 'body', 'div', 'footer', 'header', 'main', 'section']);

function firstChildShown(element: Element, tag: string): Node | null {
	const root = HOSTS.has(tag) || tag.includes('-') ? shadowRootOf(element) : null;
	return firstChild(root ?? element);
}

/** Tells the element around it what one holds. */
function addUp({ parentNode, localName: tag, prose, holdsMain }: PageElement): void {
	if (!parentNode || NOT_PROSE.has(tag)) return;
	parentNode.prose += prose;
	parentNode.holdsMain ||= holdsMain || tag === 'h1' || tag === 'main';
}

/** What Readability weighs, and what the steps before and after it read. */
const READ = new Set('aria-hidden colspan content datetime hidden href itemprop open rel role rowspan summary'.split(' '));
/** A link's title only repeats it. */
const TITLED = new Set(['abbr', 'time']);

function copyElement(element: Element, tag: string): PageElement {
	let className = '';
	let id = '';
	let attributes: Record<string, string> | null = null;
	const names = attributeNames(element);
	for (let i = 0; i < names.length; i++) {
		const name = names[i] as string;
		const isRead = name === 'class' || name === 'id' || name === 'style' || READ.has(name) || (name === 'title' && TITLED.has(tag));
		if (!isRead) continue;
		const value = attribute(element, name) ?? '';
		if (value.length > LONGEST_ATTRIBUTE && name !== 'style') continue;
		if (name === 'class') className = value;
		else if (name === 'id') id = value;
		else {
			// Not one without a prototype, which V8 keeps as a hash table: no name that is read is one of `Object.prototype`.
			attributes ??= {};
			attributes[name] = value;
		}
	}
	return new PageElement(COMMON.has(tag) || NAME.test(tag) ? tag : 'div', className, id, attributes as Attributes, element);
}

/** Nearly all elements have one of these names, and need not be matched. */
const COMMON = new Set('a article b br div em figure h1 h2 h3 h4 h5 h6 header i li main ol p section span strong td time tr ul'.split(' '));
/** Any other name (`<o:p>` of a word processor) is a box. */
const NAME = /^[a-z][a-z0-9-]*$/;

/** A frame that shows something of the article leaves its address; any other frame is left out. */
function copyEmbed(frame: Element): PageElement | undefined {
	const href = embeddedAddress(attribute(frame, 'src') || attribute(frame, 'data-src'));
	if (href === undefined) return undefined;
	const embed = new PageElement(EMBED, '', '', { href }, frame);
	embed.shows = true;
	return embed;
}

/** Whether a live element may hold the article: its heading, or more text outside links than `limit` characters. Stops reading as soon as it knows. */
function hasMoreProse(element: Element, limit: number): boolean {
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

function hasWords(element: Element): boolean {
	const open: (Node | null)[] = [firstChild(element)];
	while (open.length) {
		const node = open.pop();
		if (!node) continue;
		const type = nodeType(node);
		if (type === TEXT && nodeValue(node)?.trim()) return true;
		open.push(nextSibling(node));
		if (type === ELEMENT && !WORDLESS.has(localName(node))) open.push(firstChild(node));
	}
	return false;
}
