import { TEXT } from '../copy/node-access';
import type { ReaderElement } from './reader-node';

/** How much text is in an element, in characters of what Readability counts: without white space at the ends, and each run of it as one. */
export interface TextLengths {
	/** All of it. */
	text: number;
	/** In links; what leads to a place in the same page counts less. */
	linked: number;
	/** White space at the beginning, at the end. */
	before: boolean;
	after: boolean;
	/** The text itself; undefined until it is asked for. */
	words: string | undefined;
}

const IN_PAGE = /^#./;
const IN_PAGE_WEIGHT = 0.3;

/** The lengths of an element, from those of its children: each text is looked at once, however many boxes it stands in. */
export function textLengths(element: ReaderElement): TextLengths {
	if (element.lengths) return element.lengths;
	const lengths: TextLengths = { text: 0, linked: 0, before: false, after: false, words: undefined };
	for (let node = element.firstChild; node; node = node.nextSibling) {
		if (node.nodeType === TEXT) {
			const { textContent } = node;
			const words = textContent.trim();
			if (words) join(lengths, squeezedLength(words), WHITE.test(textContent[0] as string), WHITE.test(textContent.at(-1) as string));
			else if (textContent) join(lengths, 0, true, true);
		} else {
			const inner = textLengths(node);
			lengths.linked += inner.linked;
			if (node.tagName === 'A') lengths.linked += inner.text * (IN_PAGE.test(node.getAttribute('href') ?? '') ? IN_PAGE_WEIGHT : 1);
			join(lengths, inner.text, inner.before, inner.after);
		}
	}
	element.lengths = lengths;
	return lengths;
}

const WHITE = /\s/;
const squeezedLength = (words: string) => (RUN.test(words) ? words.replace(RUNS, ' ').length : words.length);
const RUN = /\s{2}/;
const RUNS = /\s{2,}/g;

/** Puts what comes next behind what is there. */
function join(lengths: TextLengths, text: number, before: boolean, after: boolean): void {
	if (text === 0) {
		if (!before) return;
		if (lengths.text === 0) lengths.before = true;
		lengths.after = true;
	} else if (lengths.text === 0) {
		lengths.text = text;
		lengths.before ||= before;
		lengths.after = after;
	} else {
		lengths.text += text + (lengths.after || before ? 1 : 0);
		lengths.after = after;
	}
}
