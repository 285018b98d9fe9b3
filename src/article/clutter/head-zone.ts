import { LETTER } from '../../languages/letters';
import { hasToken, type PageElement } from '../copy/page-tree';
import type { Clutter } from './element-clutter';
import { labelText } from './labels';
import { isLinkOnly, type Line } from './line';
import { areNames } from './names';

/**
 * What stands between the top of the article and its first line of prose: the title again, section names, bylines, dates,
 * counters. A dateline ("BAAR, SWITZERLAND", "Jakarta -") is the article's.
 */
export function* headZone(lines: Line[], title: string): Generator<[number, Clutter]> {
	const name = labelText(title);
	let begun = false;
	for (let at = 0; at < Math.min(lines.length, ZONE); at++) {
		const line = lines[at] as Line;
		const { index } = line;
		begun ||= line.prose;
		if (isTitle(line, name, begun)) yield [index, { rule: 'title-again', kind: 'interface', saw: [] }];
		else if (isDated(line) || (!begun && isBeforeText(line, lines[at + 1])))
			yield [index, { rule: 'between-title-and-text', kind: 'byline', saw: [line.text.slice(0, 80)] }];
	}
}

/** Lines from the top among which a byline or date may stand: a standfirst may come before it. */
const ZONE = 12;

function isTitle(line: Line, title: string, begun: boolean): boolean {
	if (line.block.kind !== 'heading' && (line.block.kind !== 'paragraph' || begun)) return false;
	if (!begun && isHeadline(line.block.element)) return true;
	const own = labelText(line.text);
	// A page without a title has none to repeat: every line begins with nothing.
	if (!title || own.length <= 12) return false;
	return (
		title.startsWith(own) ||
		own.startsWith(title) ||
		((title.includes(own) || own.includes(title)) && own.length * 2 > title.length && own.length < title.length * 2)
	);
}

/** https://schema.org/headline */
const isHeadline = ({ localName: tag, attributes }: PageElement) => tag === 'h1' || hasToken(attributes?.itemprop, 'headline');

/** A byline or a date by its own words, wherever it stands near the top. */
function isDated(line: Line): boolean {
	if (line.block.kind === 'heading') return line.words <= 8 && DATE_LINE.test(line.text);
	if (line.block.kind !== 'paragraph' || line.sentence || /[-–—]$/.test(line.text)) return false;
	if (line.words <= 10 && isDate(line) && !/[.!?] /.test(line.text)) return true;
	if (line.start?.kinds.includes('credit') && areNames(line.start.rest)) return true;
	return (
		line.words <= 8 &&
		line.start !== undefined &&
		line.start.kinds.some((kind) => kind === 'credit' || kind === 'dated') &&
		(line.start.parted || line.words <= 5)
	);
}

function isBeforeText(line: Line, next: Line | undefined): boolean {
	if (line.block.kind === 'heading' && next?.prose) return false;
	if (line.block.kind === 'heading' || line.block.kind === 'table' || line.block.kind === 'list-item')
		return isLinkOnly(line) && line.words <= 6;
	// A star begins a note to the text.
	if (line.sentence || line.words > 16 || /^\*|[-–—]$/.test(line.text)) return false;
	if (isLinkOnly(line) || isDate(line)) return true;
	if (line.start?.kinds.some((kind) => kind === 'credit' || kind === 'dated')) return true;
	return line.words <= 3 && !/^[\p{Lu}\s.,]+$/u.test(line.text);
}

/** A year alone, in a line of some words, is part of what is said: "Games of 2022 pick up speed". */
const isDate = (line: Line) => DATE.test(line.text) && (line.words <= 4 || /\d/.test(line.text.replace(/(?:19|20)\d{2}/, '')));

/** A heading that is a date and nothing else. */
const DATE_LINE = new RegExp(
	`^(?:[${LETTER}]{3,12},? )?(?:[${LETTER}]{3,12}\\.? \\d{1,2}|\\d{1,2}\\.? [${LETTER}]{3,12}|\\d{1,2}[./]\\d{1,2})[,.]?[ ./](?:19|20)\\d{2}(?:[ ,|·–-]{1,3}\\d{1,2}[:.h]\\d{2}.{0,20})?$`,
	'u',
);

/** A day, month and year in figures, a year after a month, or a time of day. */
const DATE =
	/\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})\b|\b(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\b|\p{L}{3,12}\.? (?:\d{1,2},? |de )?(?:19|20)\d{2}\b|\b\d{1,2}[:.]\d{2} ?(?:am|pm|wib|wita|wit|uhr|gmt|utc|est|edt|pst|pdt)\b/iu;
