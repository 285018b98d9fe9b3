import { LETTER } from '../../languages/letters';
import type { PageBlock } from '../blocks/to-blocks';
import { type LabelKind, type LabelStart, labelStart, wholeLabel } from './labels';

/** A block as the clutter rules see it. */
export interface Line {
	block: PageBlock;
	readonly text: string;
	/** At most 60: counting ends there. */
	readonly words: number;
	/** Share of the text that is in links, 0–1. */
	linkShare: number;
	/** What the whole line is a label for; empty for most. */
	readonly whole: LabelKind[];
	/** The label the line begins with. */
	readonly start: LabelStart | undefined;
	/** Ends like a sentence. */
	sentence: boolean;
	/** Reads like the article's own prose: long enough, not made of links. */
	prose: boolean;
}

/** Words and labels are looked up when a rule asks: most lines of a page are asked for neither. */
export function toLine(block: PageBlock): Line {
	const { text } = block;
	const linked = block.links.reduce((sum, link) => sum + link.text.length, 0);
	const linkShare = Math.min(1, linked / text.length);
	const sentence = /[.!?…。！？:;]["'”’»)\]」』）]*$/u.test(text.slice(-MOST_CLOSING)) && !text.endsWith('...');
	const size = text.length * density(text.charCodeAt(text.length >> 1));
	let whole: LabelKind[] | undefined;
	let start: { label: LabelStart | undefined } | undefined;
	let words: number | undefined;
	return {
		block,
		text,
		linkShare,
		sentence,
		prose: block.kind !== 'heading' && linkShare < 0.5 && (size >= 140 || (size >= 60 && sentence)),
		get words() {
			words ??= countWords(text);
			return words;
		},
		get whole() {
			whole ??= wholeLabel(text);
			return whole;
		},
		get start() {
			start ??= { label: labelStart(text) };
			return start.label;
		},
	};
}

/** Characters from the end in which a sentence's own end is looked for. */
const MOST_CLOSING = 20;

/** No rule asks for more. */
const MOST_WORDS = 60;
const WORD = new RegExp(`[${LETTER}\\p{N}]+`, 'gu');

function countWords(text: string): number {
	WORD.lastIndex = 0;
	let words = 0;
	for (let match = WORD.exec(text); match && words < MOST_WORDS; match = WORD.exec(text)) {
		const dense = density(match[0].charCodeAt(0)) > 1;
		words += dense ? Math.ceil(match[0].length / CHARACTERS_A_WORD) : 1;
	}
	return Math.min(words, MOST_WORDS);
}

/** Of scripts that write words without spaces: two characters of Chinese or Japanese are about a word, and say as much as two of them. */
const CHARACTERS_A_WORD = 2;

/** How much a character says, beside one of an alphabet: kana and Han twice as much. */
const density = (code: number) => (code >= 0x3040 && code <= 0x9fff ? 2 : 1);

/** Nothing but links, of a headline's length: a paragraph whose every word is a link is a paragraph. */
export const isLinkOnly = (line: Line) => line.linkShare >= 0.85 && line.words <= 40;

/** A link whose text is its own address is a source, not a promotion. */
export const isAddress = (line: Line) => /^(?:https?:\/\/|www\.)\S+$/i.test(line.text);
