import type { Clutter } from './element-clutter';
import { labelText } from './labels';
import { isLinkOnly, type Line } from './line';

/**
 * What stands between the top of the article and its first line of prose: the title again, section names, bylines, dates,
 * counters. A dateline ("BAAR, SWITZERLAND", "Jakarta -") is the article's.
 */
export function* headZone(lines: [number, Line][], title: string): Generator<[number, Clutter]> {
	const name = labelText(title);
	for (const [index, line] of lines) {
		if (line.prose) return;
		if (isTitle(line, name)) yield [index, { rule: 'title-again', kind: 'interface', saw: [] }];
		else if (isBeforeText(line)) yield [index, { rule: 'between-title-and-text', kind: 'byline', saw: [line.text.slice(0, 80)] }];
	}
}

function isTitle(line: Line, title: string): boolean {
	if (line.block.kind !== 'heading' && line.block.kind !== 'paragraph') return false;
	const own = labelText(line.text);
	return own.length > 12 && (title.includes(own) || own.includes(title)) && own.length * 2 > title.length && own.length < title.length * 2;
}

function isBeforeText(line: Line): boolean {
	if (line.block.kind === 'heading' || line.block.kind === 'table' || line.block.kind === 'list-item')
		return isLinkOnly(line) && line.words <= 6;
	if (line.sentence || line.words > 16 || /[-–—]$/.test(line.text)) return false;
	if (isLinkOnly(line) || DATE.test(line.text)) return true;
	if (line.start?.kinds.some((kind) => kind === 'credit' || kind === 'dated')) return true;
	return line.words <= 3 && !/^[\p{Lu}\s.,]+$/u.test(line.text);
}

/** A day, month and year in figures, a year after a month, or a time of day. */
const DATE =
	/\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})\b|\b(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\b|\p{L}{3,12}\.? (?:\d{1,2},? )?(?:19|20)\d{2}\b|\b\d{1,2}[:.]\d{2} ?(?:am|pm|wib|wita|wit|uhr|gmt|utc|est|edt|pst|pdt)\b/iu;
