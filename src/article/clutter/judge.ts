import type { PageBlock } from '../blocks/to-blocks';
import type { Clutter } from './element-clutter';
import { headZone } from './head-zone';
import { labelledRuns } from './labelled-runs';
import { type Line, toLine } from './line';
import { lineRule } from './line-rules';

/** What the steps after Readability say of a block: part of the article, clutter of a kind, or neither (undefined). */
export type Verdict = 'article' | Clutter | undefined;

/**
 * Judges each block of the page. Steps in order: what Readability kept, what it lost between, then clutter line by line,
 * label with the run that follows it, and what stands between title and text.
 */
export function judge(blocks: PageBlock[], found: boolean[], title: string): Verdict[] {
	const verdicts: Verdict[] = found.map((kept) => (kept ? 'article' : undefined));
	const kept = blocks.flatMap((_, index) => (found[index] ? [index] : []));
	const lines = new Map<number, Line>(kept.map((index) => [index, toLine(blocks[index] as PageBlock)]));
	const strike = (index: number, clutter: Clutter) => {
		if (verdicts[index] === 'article') verdicts[index] = clutter;
	};
	for (const [index, line] of lines) {
		const hit = lineRule(line);
		if (hit) strike(index, { rule: hit.rule.id, kind: hit.kind, saw: [line.text.slice(0, 80)] });
	}
	for (const step of [labelledRuns, headZone]) {
		for (const [index, clutter] of step(lines, title)) strike(index, clutter);
	}
	return verdicts;
}
