import type { Clutter } from './element-clutter';
import { isAddress, isLinkOnly, type Line } from './line';

/**
 * A label on a line of its own ("Baca juga:", "Related articles") and the run of links or bare titles that follows it. The label
 * may carry a remark in brackets ("(Konten ini Otomatis tidak dikelola oleh kami)"). The run ends at the first line of prose.
 * A label after which nothing comes goes alone; one with prose after it stays ("UP NEXT" above a sports preview).
 */
export function* labelledRuns(lines: [number, Line][]): Generator<[number, Clutter]> {
	for (let i = 0; i < lines.length; i++) {
		const [index, label] = lines[i] as [number, Line];
		if (!isRunLabel(label)) continue;
		const run = runAfter(lines, i + 1);
		if (!run.length && i + 1 < lines.length) continue;
		const farm = run.length >= 3 && run.every(([, line]) => line.words <= 5);
		const clutter: Clutter = {
			rule: farm ? 'link-farm' : 'label-and-links',
			kind: farm ? 'link-farm' : 'related',
			saw: [label.text.slice(0, 80), String(run.length)],
		};
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

function runAfter(lines: [number, Line][], from: number): [number, Line][] {
	const run: [number, Line][] = [];
	for (let i = from; i < lines.length; i++) {
		const [, line] = lines[i] as [number, Line];
		if (isAddress(line) || line.block.kind === 'table' || !isLinkOnly(line)) break;
		run.push(lines[i] as [number, Line]);
	}
	if (run.length) return run;
	const rest = lines.slice(from);
	return rest.length >= 3 && rest.every(([, line]) => isBareName(line)) ? rest : [];
}

/** A name without a link, as a farm prints it: only at the very end of the article, short, without a number or a full stop. */
const isBareName = (line: Line) => line.words <= 6 && !line.sentence && !/^\d+[.)]/.test(line.text) && line.block.kind !== 'table';
