import type { Block } from '../article';

export interface Prose {
	/** Words in sentences: paragraphs and quotations that end like one and are not all link. */
	words: number;
	/** Words in headings, links and lines that are no sentence. Lists, tables and captions count for neither. */
	otherWords: number;
}

const SENTENCE_END = /[.!?…。！？:;]["'”’»)\]]*\s*(?:\([^()]{1,40}\))?$/u;
/** A list of tags has none. */
const FULL_STOP = /[.!?…。！？](?:[\s"'”’»)]|$)/u;
const LONG_PARAGRAPH = 25;
const MOSTLY_LINK = 0.6;
/** Words of a link that is a term in a sentence, not a headline. */
const LONGEST_TERM = 2;

/** How much of the blocks is running text; counting ends at `enough` words of it. */
export function measureProse(blocks: Block[], enough = Number.POSITIVE_INFINITY): Prose {
	const prose: Prose = { words: 0, otherWords: 0 };
	for (const block of blocks) {
		if (prose.words >= enough) break;
		const words = countWords(block.text);
		if (block.kind === 'heading') prose.otherWords += words;
		else if (block.kind === 'paragraph' || block.kind === 'quotation') {
			const linked = linkShare(block) >= MOSTLY_LINK && !isLinkedByWord(block, words);
			if (!linked && (words >= LONG_PARAGRAPH || SENTENCE_END.test(block.text.slice(-80)))) prose.words += words;
			else prose.otherWords += words;
		} else if (block.kind === 'list-item' && words >= LONG_PARAGRAPH && linkShare(block) < MOSTLY_LINK) prose.words += words;
		else if (block.kind === 'list-item' && linkShare(block) >= MOSTLY_LINK) prose.otherWords += words;
	}
	return prose;
}

/** A long paragraph whose words are links one by one is prose all the same: the links of an index are headlines. */
function isLinkedByWord({ html, text }: Block, words: number): boolean {
	const links = html.split(/<a(?=[\s>])/i).length - 1;
	return words >= LONG_PARAGRAPH && links * LONGEST_TERM >= words && FULL_STOP.test(text);
}

/** Languages without spaces count about two characters a word. */
function countWords(text: string): number {
	const spaced = text.match(/\S+/g)?.length ?? 0;
	const unspaced = (MAY_BE_UNSPACED.test(text) && text.match(UNSPACED)?.length) || 0;
	return spaced + Math.floor(unspaced / 2);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** All of them and more, in two ranges: a script's own list costs a browser a millisecond to look up, and few pages need it. */
const MAY_BE_UNSPACED = /[\u0e00-\u0e7f\u2e80-\uffff]/;

/** Share of a block's text that is inside links, 0–1. */
function linkShare({ html, text }: Block): number {
	if (!text) return 0;
	let linked = 0;
	for (const piece of html.split(/<a(?=[\s>])/i).slice(1))
		linked += (piece.split('</a')[0] ?? '')
			.replace(/^[^>]*>/, '')
			.replace(/<[^<>]*>/g, '')
			.trim().length;
	return Math.min(1, linked / text.length);
}
