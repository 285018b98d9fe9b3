import type { Clutter } from './element-clutter';
import { isAddress, isLinkOnly, type Line } from './line';
import { isAllRoots, leadsAway } from './link-farm';

/**
 * A label on a line of its own ("Baca juga:", "Related articles") and the run of links or bare titles that follows it. The label
 * may carry a remark in brackets ("(Konten ini Otomatis tidak dikelola oleh kami)"). The run ends at the first line of prose.
 * A label after which nothing comes goes alone; one with prose after it stays ("UP NEXT" above a sports preview).
 */
export function* labelledRuns(lines: [number, Line][], url: string): Generator<[number, Clutter]> {
	for (let i = 0; i < lines.length; i++) {
		const [index, label] = lines[i] as [number, Line];
		if (!isRunLabel(label)) continue;
		const run = runAfter(lines, i + 1);
		if (!run.length && i + 1 < lines.length) continue;
		const names = run.map(([, line]) => line);
		const farm = leadsAway(names, url) || (run.length >= 5 && names.every(isBareName));
		const saw = [label.text.slice(0, 80), String(run.length)];
		const clutter: Clutter = farm ? { rule: 'link-farm', kind: 'link-farm', saw } : { rule: 'label-and-links', kind: 'related', saw };
		yield [index, clutter];
		for (const [at] of run) yield [at, clutter];
		i += run.length;
	}
}

/** Farms without a label: a run of links, each the bare address of another site. */
export function* unlabelledFarms(lines: [number, Line][], url: string): Generator<[number, Clutter]> {
	for (let i = 0; i < lines.length; i++) {
		const run = linksFrom(lines, i);
		i += run.length;
		const names = run.map(([, line]) => line);
		if (!isAllRoots(names) || !leadsAway(names, url)) continue;
		const clutter: Clutter = { rule: 'link-farm', kind: 'link-farm', saw: ['', String(run.length)] };
		for (const [at] of run) yield [at, clutter];
	}
}

/**
 * Link farms elsewhere on the page (a widget under the comments or in the side column): a label with a run that leads away from the site.
 * Only these are sought outside the story: other lists of links are the page's own.
 */
export function* farmsElsewhere(lines: [number, Line][], url: string): Generator<[number, Clutter]> {
	for (const [index, clutter] of labelledRuns(lines, url)) if (clutter.kind === 'link-farm') yield [index, clutter];
}

function isRunLabel(line: Line): boolean {
	if (line.words > 14) return false;
	if (line.whole.some((kind) => kind === 'related' || kind === 'readAlso')) return true;
	return Boolean(
		line.start?.kinds.some((kind) => kind === 'related' || kind === 'readAlso') &&
			(line.start.rest === '' || /^\(.{3,120}\)$/.test(line.start.rest)),
	);
}

function linksFrom(lines: [number, Line][], from: number): [number, Line][] {
	let to = from;
	for (; to < lines.length; to++) {
		const [, line] = lines[to] as [number, Line];
		if (isAddress(line) || line.block.kind === 'table' || !isLinkOnly(line)) break;
	}
	return lines.slice(from, to);
}

function runAfter(lines: [number, Line][], from: number): [number, Line][] {
	const run = linksFrom(lines, from);
	const list = run[0]?.[1].block.element.closest('ul', 'ol') ?? lines[from]?.[1].block.element.closest('ul', 'ol');
	for (let i = from + run.length; list && lines[i]?.[1].linkShare && list.contains((lines[i] as [number, Line])[1].block.element); i++) {
		run.push(lines[i] as [number, Line]);
	}
	if (run.length) return run;
	const rest = lines.slice(from);
	return rest.length >= 3 && rest.every(([, line]) => isBareName(line)) ? rest : [];
}

/** A name without a link, as a farm prints it: only at the very end of the article, short, without a number or a full stop. */
const isBareName = (line: Line) => line.words <= 6 && !line.sentence && !/^\d+[.)]/.test(line.text) && line.block.kind !== 'table';
