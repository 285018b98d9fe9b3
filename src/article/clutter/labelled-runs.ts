import type { PageBlock } from '../blocks/to-blocks';
import type { Clutter } from './element-clutter';
import type { LabelKind } from './labels';
import { isAddress, isLinkOnly, type Line } from './line';
import { isAllRoots, LEAST_DOMAINS, LEAST_NAMES, leadsAway, leadsTo } from './link-farm';

/**
 * A label on a line of its own ("Baca juga:", "Related articles") and the run of links or bare titles that follows it. The label
 * may carry a remark in brackets ("(Konten ini Otomatis tidak dikelola oleh kami)"). The run ends at the first line of prose.
 * A label after which nothing comes goes alone; one with prose after it stays ("UP NEXT" above a sports preview).
 * @param mayFollow whether a run that is sought may begin at a line
 */
export function* labelledRuns(lines: Line[], url: string, mayFollow: (at: number) => boolean = () => true): Generator<[number, Clutter]> {
	for (let i = 0; i < lines.length; i++) {
		if (!mayFollow(i + 1)) continue;
		const label = lines[i] as Line;
		if (!isRunLabel(label) || isButton(label) || isAmongItems(label, lines[i - 1])) continue;
		const run = runAfter(lines, i + 1);
		if (!run.length && i + 1 < lines.length) continue;
		const farm = leadsAway(run, url) || (run.length >= 5 && run.every((line) => isBareName(line) && !line.block.links.length));
		const saw = [label.text.slice(0, 80), String(run.length)];
		const clutter: Clutter = farm ? { rule: 'link-farm', kind: 'link-farm', saw } : { rule: 'label-and-links', kind: 'related', saw };
		yield [label.index, clutter];
		for (const { index } of run) yield [index, clutter];
		i += run.length;
	}
}

/**
 * Labels that are left alone because what they head is gone by another rule, or because they head it with a colon: "Read more" above a box that
 * was a teaser, "Mehr zum Thema:" above the next paragraph.
 * @param isTaken whether the block at an index of the page is clutter
 */
export function* lonelyLabels(lines: Line[], isTaken: (index: number) => boolean): Generator<[number, Clutter]> {
	for (const line of lines) {
		const { index } = line;
		if (line.block.kind !== 'paragraph' || !isRunLabel(line)) continue;
		if (
			/[:：]$/.test(line.text) ||
			(line.words >= 2 && !OFTEN_SAID.test(line.text)) ||
			isButton(line) ||
			isTaken(index + 1) ||
			isTaken(index - 1)
		)
			yield [index, { rule: 'lonely-label', kind: 'related', saw: [line.text.slice(0, 80)] }];
	}
}

/** Farms without a label: a run of links, each the bare address of another site. */
export function* unlabelledFarms(lines: Line[], url: string): Generator<[number, Clutter]> {
	for (let i = 0; i < lines.length; i++) {
		const run = linksFrom(lines, i);
		i += run.length;
		if (!isAllRoots(run) || !leadsAway(run, url)) continue;
		const clutter: Clutter = { rule: 'link-farm', kind: 'link-farm', saw: ['', String(run.length)] };
		for (const { index } of run) yield [index, clutter];
	}
}

/**
 * Link farms elsewhere on the page (a widget under the comments or in the side column): a label with a run that leads away from the site.
 * Only these are sought outside the story: other lists of links are the page's own, and what leads to its own pages is no farm.
 */
export function* farmsElsewhere(lines: Line[], url: string): Generator<[number, Clutter]> {
	const mayBegin = farmsMayBegin(lines, url);
	for (const [index, clutter] of labelledRuns(lines, url, (at) => mayBegin[at] === true)) {
		if (clutter.kind === 'link-farm') yield [index, clutter];
	}
}

/**
 * For each line whether a farm may begin there: a first look that spares nearly all lines the question for a label. From it on come enough lines
 * that lead to no page of this site, with enough links in them, or nothing but bare names.
 */
function farmsMayBegin(lines: Line[], url: string): boolean[] {
	const leadsHere = leadsTo(url);
	const may: boolean[] = [];
	let names = 0;
	let links = 0;
	let bare = true;
	for (let i = lines.length - 1; i >= 0; i--) {
		const line = lines[i] as Line;
		const own = line.block.links;
		const stays = own.some(({ href }) => leadsHere(href));
		names = stays ? 0 : names + 1;
		links = stays ? 0 : links + own.length;
		bare &&= own.length === 0 && isBareName(line);
		may[i] = names >= LEAST_NAMES && (bare || links >= LEAST_DOMAINS);
	}
	return may;
}

const leadsToRun = (kind: LabelKind) => kind === 'related' || kind === 'readAlso';

function isRunLabel(line: Line): boolean {
	const { start } = line;
	const labelled =
		line.whole.some(leadsToRun) || (start?.kinds.some(leadsToRun) === true && (start.rest === '' || /^\(.{3,120}\)$/.test(start.rest)));
	return labelled && line.words <= 14;
}

/** May be words of the text, alone in their line. */
const OFTEN_SAID = /^(?:up next|the latest|top stories|what to know)$/i;

/** "Read more" that is itself a link leads to the rest of what stands before it. */
const isButton = (line: Line) => line.linkShare >= 0.85 && line.block.kind === 'paragraph' && line.whole.includes('readAlso');

/** An item of a list after others ("Tent", "Rope", "Watch") heads nothing. */
function isAmongItems(line: Line, before: Line | undefined): boolean {
	if (line.block.kind !== 'list-item' || before?.block.kind !== 'list-item') return false;
	const list = line.block.element.parentElement;
	return list !== null && !before.linkShare && list.contains(before.block.element);
}

function linksFrom(lines: Line[], from: number): Line[] {
	let to = from;
	for (; to < lines.length; to++) {
		const line = lines[to] as Line;
		if (isAddress(line) || line.block.kind === 'table' || !isLinkOnly(line)) break;
	}
	return lines.slice(from, to);
}

function runAfter(lines: Line[], from: number): Line[] {
	const run = linksFrom(lines, from);
	const box = run.length ? boxOf(lines, from) : undefined;
	for (let i = from + run.length; box && i < lines.length && box.contains((lines[i] as Line).block.element); i++)
		run.push(lines[i] as Line);
	const list = run[0]?.block.element.closest('ul', 'ol') ?? lines[from]?.block.element.closest('ul', 'ol');
	for (let i = from + run.length; list && lines[i]?.linkShare && list.contains((lines[i] as Line).block.element); i++) {
		run.push(lines[i] as Line);
	}
	if (run.length) return run;
	const rest = lines.slice(from);
	return rest.length >= 3 && rest.every(isBareName) ? rest : [];
}

/** Boxes of links are small; a longer line in one may be the article. UTF-16 units. */
const LONGEST_TEASER = 300;

/** The box that holds a label and the first link after it, where nothing stands in it before the label and nothing but teasers after. */
function boxOf(lines: Line[], from: number): PageBlock['element'] | undefined {
	const label = lines[from - 1]?.block.element;
	const link = lines[from]?.block.element;
	if (!label || !link) return undefined;
	let box: PageBlock['element'] | null = label;
	while (box && !box.contains(link)) box = box.parentElement;
	const before = lines[from - 2]?.block.element;
	if (!box || (before ? box.contains(before) : true)) return undefined;
	for (let i = from; i < lines.length; i++) {
		const line = lines[i] as Line;
		if (!box.contains(line.block.element)) break;
		if (line.text.length > LONGEST_TEASER && line.linkShare < 0.5) return undefined;
		// A box that was never closed has the article in it.
		if (line.prose && lines[i - 1]?.prose) return undefined;
	}
	return box;
}

/** A name without a link, as a farm prints it: only at the very end of the article, short, without a number or a full stop. */
const isBareName = (line: Line) => line.words <= 6 && !line.sentence && !/^\d+[.)]/.test(line.text) && line.block.kind !== 'table';
