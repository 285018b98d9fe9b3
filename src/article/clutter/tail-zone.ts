import type { Clutter } from './element-clutter';
import { isAddress, isLinkOnly, type Line } from './line';

/**
 * What is left over at the end of the article: cards of other articles, links after the last words, who wrote or took something, and a
 * heading or an announcement ("Infografis COVID-19:") of something that is not there any more. A source given by its address stays.
 */
export function* tailZone(lines: Line[]): Generator<[number, Clutter]> {
	const cards = firstCard(lines);
	for (const line of lines.slice(cards).reverse())
		yield [line.index, { rule: 'cards-at-the-end', kind: 'related', saw: [line.text.slice(0, 80)] }];
	for (const line of lines.slice(0, cards).reverse()) {
		const clutter = leftover(line);
		if (!clutter) return;
		yield [line.index, { ...clutter, saw: [line.text.slice(0, 80)] }];
	}
}

function leftover(line: Line): Pick<Clutter, 'rule' | 'kind'> | undefined {
	if (line.block.kind === 'heading' || (line.words <= 10 && /[:：]$/.test(line.text)))
		return { rule: 'heading-of-nothing', kind: 'related' };
	if (isLinkOnly(line) && line.words <= LONGEST_HEADLINE && !isAddress(line) && line.block.kind !== 'table' && !ENDS.test(line.text))
		return { rule: 'link-at-the-end', kind: 'related' };
	if (
		line.words <= 10 &&
		!line.sentence &&
		line.block.kind === 'paragraph' &&
		!line.text.startsWith('*') &&
		line.start?.kinds.some((kind) => kind === 'credit' || kind === 'dated') &&
		line.start.rest
	) {
		return { rule: 'credit-at-the-end', kind: 'byline' };
	}
	if (line.words <= 12 && !line.sentence && EMAIL.test(line.text)) return { rule: 'address-of-the-desk', kind: 'byline' };
	if (line.block.kind === 'paragraph' && INITIALS.test(line.text)) return { rule: 'initials-at-the-end', kind: 'byline' };
	return undefined;
}

/** In words: a longer link is a sentence or a point of a list. */
const LONGEST_HEADLINE = 26;

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,40}/;

/** "(pm – gs)", "(SID)", "mak/jod": who wrote it, and for which agency. */
const INITIALS =
	/^(?:\((?:[a-zß-ÿ]{2,5}(?:\s?[/,–-]\s?[a-zß-ÿ]{2,5}){0,4}|[A-ZÀ-Ý]{2,5}(?:\s?[/,–-]\s?[A-ZÀ-Ý]{2,5}){0,4})\)|[a-zß-ÿ]{2,4}\s?\/\s?[a-zß-ÿ]{2,4}(?:\s?\/\s?[a-zß-ÿ]{2,4}){0,3})$/;

const ENDS = /[.:…]["'”’)]?$/u;

/** A card is a heading that is a link, with a line or two under it. */
const LONGEST_CARD = 250;
const MOST_LINES = 3;
const LEAST_CARDS = 2;
/** Cards come after this share of the text, and none before: a list of products has links for headings too, all the way. */
const AFTER = 0.6;

/** Where the cards of other articles begin that end the text; its end if there are none. */
function firstCard(lines: Line[]): number {
	const all = lines.reduce((sum, { text }) => sum + text.length, 0);
	let first = lines.length;
	let cards = 0;
	let length = 0;
	let rest = 0;
	for (let i = lines.length - 1; i >= 0; i--) {
		const line = lines[i] as Line;
		length += line.text.length;
		if (length > LONGEST_CARD || first - i > MOST_LINES) break;
		if (line.block.kind !== 'heading') continue;
		if (!isLinkOnly(line)) break;
		rest += length;
		length = 0;
		first = i;
		cards++;
	}
	const isList = lines.slice(0, first).some((line) => line.block.kind === 'heading' && isLinkOnly(line));
	return cards >= LEAST_CARDS && !isList && rest < all * (1 - AFTER) ? first : lines.length;
}
