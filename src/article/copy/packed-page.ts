import type { PageCopy } from './copy-page';
import { TEXT } from './node-access';
import type { PageHead } from './page-head';
import { type Attributes, PageElement, type PageNode, PageText } from './page-tree';
import { askWhatIsDrawn } from './visibility';

/**
 * A copied page as JSON, to be read in another process than the page's. As text: what a script hands to whoever put it into a
 * page goes value by value in Chromium, and no deeper than 100 (content/renderer/v8_value_converter_impl.cc).
 */
export type PackedPage = string;

interface Packed {
	head: PageHead;
	body: PackedElement;
	cut: boolean;
}

/** Lists and not objects: names of properties would be half of what is sent. */
type PackedElement = [localName: string, className: string, id: string, attributes: Attributes, facts: number, prose: number, PackedNode[]];
type PackedNode = string | PackedElement;

/** Bits of what is known of an element beside its markup. */
const FACTS = { holdsMain: 1, holdsUnread: 2, shows: 4, isUndrawn: 8 } as const;

/** `live`: the page's own nodes in the order of the packed ones, which goes nowhere. */
export function packPage({ head, body, cut }: PageCopy): { packed: PackedPage; live: Node[] } {
	askWhatIsDrawn(body);
	const live: Node[] = [];
	const pack = (node: PageNode): PackedNode => {
		live.push(node.live as Node);
		return node.nodeType === TEXT ? node.nodeValue : packElement(node);
	};
	const packElement = (element: PageElement): PackedElement => {
		const { localName, className, id, attributes, holdsMain, holdsUnread, shows, rendered, prose } = element;
		const facts =
			(holdsMain ? FACTS.holdsMain : 0) |
			(holdsUnread ? FACTS.holdsUnread : 0) |
			(shows ? FACTS.shows : 0) |
			(rendered === false ? FACTS.isUndrawn : 0);
		const children: PackedNode[] = [];
		for (let child = element.firstChild; child; child = child.nextSibling) children.push(pack(child));
		return [localName, className, id, attributes, facts, prose, children];
	};
	const page: Packed = { head, body: pack(body) as PackedElement, cut };
	return { packed: JSON.stringify(page), live };
}

/** `nodes`: the copied nodes in the order they were packed in. */
export function unpackPage(packed: PackedPage): { copy: PageCopy; nodes: PageNode[] } {
	const { head, body, cut } = JSON.parse(packed) as Packed;
	const nodes: PageNode[] = [];
	const unpackElement = ([localName, className, id, attributes, facts, prose, children]: PackedElement): PageElement => {
		const element = new PageElement(localName, className, id, attributes, null);
		nodes.push(element);
		element.prose = prose;
		element.holdsMain = (facts & FACTS.holdsMain) !== 0;
		element.holdsUnread = (facts & FACTS.holdsUnread) !== 0;
		element.shows = (facts & FACTS.shows) !== 0;
		element.rendered = (facts & FACTS.isUndrawn) === 0;
		for (const child of children) {
			if (typeof child === 'string') {
				const text = new PageText(child, null);
				nodes.push(text);
				element.append(text);
			} else element.append(unpackElement(child));
		}
		return element;
	};
	return { copy: { head, body: unpackElement(body), cut }, nodes };
}
