import type { Clutter } from './element-clutter';
import type { Line } from './line';

/** What is left over at the end of the article: a heading or an announcement ("Infografis COVID-19:") of something that is not there any more. */
export function* tailZone(lines: [number, Line][]): Generator<[number, Clutter]> {
	for (const [index, line] of lines.toReversed()) {
		const announces = line.words <= 10 && /[:：]$/.test(line.text);
		if (line.block.kind !== 'heading' && !announces) return;
		yield [index, { rule: 'heading-of-nothing', kind: 'related', saw: [line.text.slice(0, 80)] }];
	}
}
