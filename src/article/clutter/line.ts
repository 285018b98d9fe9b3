import { LETTER } from '../../languages/letters';
import type { PageBlock } from '../blocks/to-blocks';
import { type LabelKind, type LabelStart, labelStart, wholeLabel } from './labels';

/** A block as the clutter rules see it. What a rule asks for is found out then: most lines are asked for little. */
export class Line {
	readonly block: PageBlock;
	/** Its place among the blocks of the page. */
	readonly index: number;
	readonly text: string;
	/** Share of the text that is in links, 0–1. */
	readonly linkShare: number;
	private counted: number | undefined;
	private kinds: LabelKind[] | undefined;
	private label: LabelStart | null | undefined;
	private ended: boolean | undefined;

	constructor(block: PageBlock) {
		const { text, links } = block;
		this.block = block;
		this.index = block.index;
		this.text = text;
		let linked = 0;
		for (const link of links) linked += link.text.length;
		this.linkShare = Math.min(1, linked / text.length);
	}

	/** At most 60: counting ends there. */
	get words(): number {
		this.counted ??= countWords(this.text);
		return this.counted;
	}

	/** What the whole line is a label for; empty for most. */
	get whole(): LabelKind[] {
		this.kinds ??= wholeLabel(this.text);
		return this.kinds;
	}

	/** The label the line begins with. */
	get start(): LabelStart | undefined {
		if (this.label === undefined) this.label = labelStart(this.text) ?? null;
		return this.label ?? undefined;
	}

	/** Ends like a sentence. */
	get sentence(): boolean {
		this.ended ??= SENTENCE_END.test(this.text.slice(-MOST_CLOSING)) && !this.text.endsWith('...');
		return this.ended;
	}

	/** Reads like the article's own prose: long enough, not made of links. */
	get prose(): boolean {
		if (this.block.kind === 'heading' || this.linkShare >= 0.5) return false;
		const size = this.text.length * density(this.text.charCodeAt(this.text.length >> 1));
		return size >= 140 || (size >= 60 && this.sentence);
	}
}

/** The line of a block, made once. */
export function toLine(block: PageBlock): Line {
	block.line ??= new Line(block);
	return block.line;
}

const SENTENCE_END = /[.!?…。！？:;]["'”’»)\]」』）]*$/u;

/** Characters from the end in which a sentence's own end is looked for. */
const MOST_CLOSING = 20;

/** No rule asks for more. */
const MOST_WORDS = 60;
const WORD = new RegExp(`[${LETTER}\\p{N}]+`, 'gu');

function countWords(text: string): number {
	const dense = DENSE.test(text);
	WORD.lastIndex = 0;
	let words = 0;
	if (!dense) while (words < MOST_WORDS && WORD.test(text)) words++;
	else
		for (let match = WORD.exec(text); match && words < MOST_WORDS; match = WORD.exec(text))
			words += density(match[0].charCodeAt(0)) > 1 ? Math.ceil(match[0].length / CHARACTERS_A_WORD) : 1;
	return Math.min(words, MOST_WORDS);
}

/** Of scripts that write words without spaces: two characters of Chinese or Japanese are about a word, and say as much as two of them. */
const CHARACTERS_A_WORD = 2;

/** How much a character says, beside one of an alphabet: kana and Han twice as much. */
const density = (code: number) => (code >= 0x3040 && code <= 0x9fff ? 2 : 1);
const DENSE = /[\u3040-\u9fff]/;

/** Nothing but links, of a headline's length: a paragraph whose every word is a link is a paragraph. */
export const isLinkOnly = (line: Line) => line.linkShare >= 0.85 && line.words <= 40;

/** A link whose text is its own address is a source, not a promotion; the number of a note may stand before it. */
export const isAddress = (line: Line) => /^(?:\[?\d{1,3}\]?[.):]?\s{1,3})?(?:https?:\/\/|www\.)\S+$/i.test(line.text);
