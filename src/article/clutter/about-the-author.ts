import type { PageBlock } from '../blocks/to-blocks';
import type { Clutter } from './element-clutter';
import type { Verdict } from './judge';
import { labelStart } from './labels';
import type { Line } from './line';
import { isName } from './names';

/** A longer line about the writer is part of what he writes. */
const LONGEST = 420;
const MOST_LINES = 3;

/** The names in the bylines that were taken out of the text. */
export function bylines(blocks: PageBlock[], verdicts: Verdict[]): string[] {
	const names = new Set<string>();
	for (const { text, index } of blocks) {
		const verdict = verdicts[index];
		if (typeof verdict !== 'object' || (verdict.kind !== 'byline' && verdict.kind !== 'author-box') || text.length > 120) continue;
		const start = labelStart(text);
		for (const part of (start?.kinds.includes('credit') && start.rest ? start.rest : text).split(/[,|•·]| (?:and|und|et|y|e|dan|&) /)) {
			const name = part.trim();
			if (isName(name)) names.add(name);
		}
	}
	return [...names];
}

/**
 * Lines after the last words that say who wrote them: they begin with a name of the byline, which the article itself never mentions; under a
 * heading of their own they are a part of it.
 * "Jane Doe joined the desk in 2022."
 */
export function* aboutTheAuthor(lines: Line[], names: string[]): Generator<[number, Clutter]> {
	if (!names.length) return;
	for (let at = Math.max(0, lines.length - MOST_LINES); at < lines.length; at++) {
		const line = lines[at] as Line;
		const before = lines.slice(0, at);
		const name = names.find((own) => line.text.startsWith(own));
		if (!name || before.length < 2 || line.text.length > LONGEST || line.block.kind === 'heading') continue;
		if (before.at(-1)?.block.kind === 'heading' || before.some(({ text }) => text.includes(name))) continue;
		yield [line.index, { rule: 'about-the-author', kind: 'author-box', saw: [name] }];
	}
}
