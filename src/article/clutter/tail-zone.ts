import type { Clutter } from './element-clutter';
import { isAddress, isLinkOnly, type Line } from './line';

/**
 * What is left over at the end of the article: links to other articles after the last words, and a heading or an announcement
 * ("Infografis COVID-19:") of something that is not there any more. A source given by its address stays.
 */
export function* tailZone(lines: [number, Line][]): Generator<[number, Clutter]> {
	for (const [index, line] of lines.toReversed()) {
		const announces = line.words <= 10 && /[:：]$/.test(line.text);
		const rule = line.block.kind === 'heading' || announces ? 'heading-of-nothing' : isLeftoverLink(line) ? 'link-at-the-end' : undefined;
		if (!rule) return;
		yield [index, { rule, kind: 'related', saw: [line.text.slice(0, 80)] }];
	}
}

const isLeftoverLink = (line: Line) =>
	isLinkOnly(line) && !isAddress(line) && line.block.kind !== 'table' && !/[.:…]["'”’)]?$/u.test(line.text);
