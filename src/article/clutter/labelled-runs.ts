import type { Clutter } from './element-clutter';
import { isAddress, isLinkOnly, type Line } from './line';

/**
 * A label on a line of its own ("Baca juga:", "Related articles") and the run of links or bare titles that follows it. The label
 * may carry a remark in brackets ("(Konten ini Otomatis tidak dikelola oleh kami)"). The run ends at the first line of prose.
 */
export function* labelledRuns(lines: Map<number, Line>): Generator<[number, Clutter]> {
	const all = [...lines];
	for (let i = 0; i < all.length; i++) {
		const [index, label] = all[i] as [number, Line];
		if (!isRunLabel(label)) continue;
		const run = runAfter(all, i + 1);
		if (!run.length) continue;
		const clutter: Clutter = {
			rule: run.length >= 3 && run.every(([, line]) => line.words <= 5) ? 'link-farm' : 'label-and-links',
			kind: 'related',
			saw: [label.text.slice(0, 80), String(run.length)],
		};
		if (clutter.rule === 'link-farm') clutter.kind = 'link-farm';
		yield [index, clutter];
		for (const [at] of run) yield [at, clutter];
		i += run.length;
	}
}

function isRunLabel(line: Line): boolean {
	if (line.words > 14) return false;
	if (line.whole.some((kind) => kind === 'related' || kind === 'readAlso')) return true;
	return Boolean(
		line.start?.kinds.some((kind) => kind === 'related' || kind === 'readAlso') &&
			(line.start.rest === '' || /^\(.{3,120}\)$/.test(line.start.rest)),
	);
}

function runAfter(all: [number, Line][], from: number): [number, Line][] {
	const run: [number, Line][] = [];
	for (let i = from; i < all.length; i++) {
		const [, line] = all[i] as [number, Line];
		if (isAddress(line) || line.block.kind === 'table') break;
		if (!isLinkOnly(line)) break;
		run.push(all[i] as [number, Line]);
	}
	if (run.length) return run;
	// Bare names: only at the very end of the article, several, short, without numbers or full stops.
	const rest = all.slice(from);
	const names =
		rest.length >= 3 &&
		rest.every(([, line]) => line.words <= 6 && !line.sentence && !/^\d+[.)]/.test(line.text) && line.block.kind !== 'table');
	return names ? rest : [];
}
