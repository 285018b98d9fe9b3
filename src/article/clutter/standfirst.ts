import type { PageBlock } from '../blocks/to-blocks';
import type { Verdict } from './judge';
import type { Line } from './line';
import { lineRule } from './line-rules';

/** Blocks between the headline and the text among which the standfirst stands: byline, date and pictures come between. */
const FARTHEST = 14;
/** A shorter one is a second headline, which readers of the text do not miss. UTF-16 units. */
const SHORTEST = 180;
const LONGEST = 900;
const MOST_LINKED = 0.3;
/** Boxes around a paragraph whose names may say what it is. */
const BOXES = 2;

/** What newsrooms' templates call it, in their own languages. */
const STANDFIRST =
	/(?:^|[\s_-])(?:stand-?first|lead|lede|lead-?text|leadin|intro|introduction|summary|sub-?titles?|sub-?head(?:line)?|dek|deck|chapeau|chapo|sottotitolo|occhiello|sommario|excerpt|abstract|description|vorspann|ingress|manchet|entradilla|bajada|copete|bajante|sumario|spot|sapo|perex|zajawka|untertitel|anleser|teaser-?text|strapline|linha-?fina|underrubrik|preamble|resume|samenvatting|snippet|synopsis)(?![a-z])/i;

/**
 * The standfirst: the paragraph under the headline that sums the article up. It stands outside the box of the text on many pages, where
 * Readability does not look. The evidence: it stands between headline and text, reads like prose, and is named a standfirst or shares the
 * headline's box.
 */
export function standfirst(blocks: PageBlock[], lines: Line[], verdicts: Verdict[]): number[] {
	const text = blocks.findIndex((_, index) => verdicts[index] === 'article' && lines[index]?.prose);
	if (text < 0) return [];
	let headline = text - 1;
	while (headline >= 0 && blocks[headline]?.element.localName !== 'h1') headline--;
	if (headline < 0 || text - headline > FARTHEST + 1) return [];
	const box = blocks[headline]?.element.parentElement;
	const found: number[] = [];
	for (let index = headline + 1; index < text; index++) {
		const line = lines[index] as Line;
		if (verdicts[index] !== undefined || line.block.within || !mayBeStandfirst(line)) continue;
		if (isNamed(line.block) || box?.contains(line.block.element)) found.push(index);
	}
	return found;
}

function mayBeStandfirst(line: Line): boolean {
	const { kind, text } = line.block;
	if (kind !== 'paragraph' && kind !== 'heading') return false;
	if (text.length < SHORTEST || text.length > LONGEST || line.linkShare > MOST_LINKED) return false;
	return !lineRule(line) && !line.start?.kinds.some((label) => NOT_SAID.has(label));
}

/** A line that begins with one of these says who, when or where else, not what. */
const NOT_SAID: ReadonlySet<string> = new Set(['dated', 'photo', 'readAlso', 'share', 'tags', 'newsletter', 'follow', 'copyright']);

function isNamed({ element }: PageBlock): boolean {
	let at: PageBlock['element'] | null = element;
	for (let up = 0; at && up <= BOXES; up++, at = at.parentElement) if (STANDFIRST.test(`${at.className} ${at.id}`)) return true;
	return false;
}
