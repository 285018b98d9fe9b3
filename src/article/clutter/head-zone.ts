import type { Clutter } from './element-clutter';
import { labelText } from './labels';
import type { Line } from './line';

/** What stands between the top of the article and its first line of prose: the title again, section names, bylines, dates, counters. */
export function* headZone(lines: Map<number, Line>, title: string): Generator<[number, Clutter]> {
	const name = labelText(title);
	for (const [index, line] of lines) {
		if (line.prose) return;
		if (line.block.kind === 'heading' || line.block.kind === 'paragraph') {
			const own = labelText(line.text);
			if (own.length > 8 && (name.includes(own) || own.includes(name))) {
				yield [index, { rule: 'title-again', kind: 'interface', saw: [] }];
				continue;
			}
		}
		if (line.block.kind === 'heading' || line.sentence || /[-–—]$/.test(line.text)) continue;
		if (line.words <= 16) yield [index, { rule: 'between-title-and-text', kind: 'byline', saw: [line.text.slice(0, 80)] }];
	}
}
