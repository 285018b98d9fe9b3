import type { RemovedKind } from '../article';
import type { PageBlock } from '../blocks/to-blocks';
import { aboutTheAuthor, bylines } from './about-the-author';
import type { Clutter } from './element-clutter';
import { headZone } from './head-zone';
import { farmsElsewhere, labelledRuns, lonelyLabels, unlabelledFarms } from './labelled-runs';
import { laterPages } from './later-pages';
import { type Line, toLine } from './line';
import { lineRule } from './line-rules';
import { otherArticles } from './one-article';
import { recover } from './recover';
import { standfirst } from './standfirst';
import { storyOf } from './story';
import { tailZone } from './tail-zone';

/** What the steps after Readability say of a block: part of the article, clutter of a kind, or neither (undefined). */
export type Verdict = 'article' | Clutter | undefined;

const RELATED: ReadonlySet<string> = new Set<RemovedKind>(['read-also', 'related', 'link-farm', 'advertisement']);

/**
 * Judges each block of the page. First what is the article's: what Readability kept and the later pages that stand hidden beside
 * it. Then, in the whole story, clutter line by line, labels with the run that follows, and what is left over at both ends.
 */
export function judge(blocks: PageBlock[], found: boolean[], title: string, url: string): Verdict[] {
	const verdicts: Verdict[] = found.map((kept) => (kept ? 'article' : undefined));
	const page = blocks.map(toLine);
	for (const index of recover(blocks, page, verdicts)) verdicts[index] = 'article';
	for (const index of standfirst(blocks, page, verdicts)) verdicts[index] = 'article';
	for (const index of otherArticles(blocks, verdicts)) verdicts[index] = undefined;
	const story = storyOf(blocks, verdicts);
	if (!story) return verdicts;
	for (const index of laterPages(blocks, page, verdicts)) verdicts[index] = 'article';
	for (const index of story) verdicts[index] ??= blocks[index]?.within?.clutter;
	const lines = story.map((index) => page[index] as Line);
	const left = () => lines.filter(({ index }) => typeof verdicts[index] !== 'object');
	for (const [index, clutter] of labelledRuns(left(), url)) verdicts[index] = clutter;
	for (const [index, clutter] of unlabelledFarms(left(), url)) verdicts[index] = clutter;
	for (const line of left()) {
		const hit = lineRule(line);
		if (hit) verdicts[line.index] = { rule: hit.rule.id, kind: hit.kind, saw: [line.text.slice(0, 80)] };
	}
	const isTaken = (index: number) => RELATED.has((verdicts[index] as Clutter | undefined)?.kind ?? '');
	for (const [index, clutter] of lonelyLabels(left(), isTaken)) verdicts[index] = clutter;
	const kept = () => lines.filter(({ index }) => verdicts[index] === 'article');
	for (const [index, clutter] of headZone(kept(), title)) verdicts[index] = clutter;
	for (const [index, clutter] of tailZone(kept())) verdicts[index] = clutter;
	for (const [index, clutter] of aboutTheAuthor(kept(), bylines(blocks, verdicts))) verdicts[index] = clutter;
	const inStory = new Set(story);
	const elsewhere = page.filter(({ index }) => !inStory.has(index));
	for (const [index, clutter] of farmsElsewhere(elsewhere, url)) verdicts[index] = clutter;
	return verdicts;
}
