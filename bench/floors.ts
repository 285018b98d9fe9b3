// What every quality gate shares: floors pinned to named data. A gate measures its figures and hands them here; a figure below
// its floor fails, and so does data that is not the data the floor was measured on. Floors are raised with --raise and lowered
// only with --lower, so that neither happens by accident.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One set of data and what was reached on it. Figures are "the more the better". */
interface Pinned {
	/** File or folder, from the project's root. */
	input: string;
	/** SHA-256 over every file of the input: relative path, NUL, content. */
	sha256: string;
	floors: Record<string, number>;
}

/** Measured noise of a figure that is not deterministic would be allowed for here; all of ours are deterministic. */
const DECIMALS = 4;
const ROOT = resolve(import.meta.dirname, '..');

export const isHere = (input: string): boolean => existsSync(join(ROOT, input));

/**
 * Holds what was measured against `floorsFile` (JSON beside the gate), prints a line a figure and sets the exit code.
 * A set whose data is not on this machine says "skipped".
 */
export function holdFloors(floorsFile: string, sets: Record<string, { input: string; measure: () => Record<string, number> }>): void {
	const pinned: Record<string, Pinned> = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
	const raise = process.argv.includes('--raise');
	const lower = process.argv.includes('--lower');
	let changed = false;
	for (const [set, { input, measure }] of Object.entries(sets)) {
		if (!isHere(input)) {
			console.log(`skipped  ${set}: ${input} is not here`);
			continue;
		}
		const sha256 = hashOf(join(ROOT, input));
		const figures = Object.fromEntries(Object.entries(measure()).map(([figure, value]) => [figure, Number(value.toFixed(DECIMALS))]));
		const before = pinned[set];
		if (!before) {
			if (!raise) fail(`${set} has no floors yet: run again with --raise and look at what it writes`);
			pinned[set] = { input, sha256, floors: figures };
			changed = raise;
			continue;
		}
		if (before.sha256 !== sha256) fail(`${set}: ${input} is not the data the floors were measured on`);
		for (const [figure, value] of Object.entries(figures)) {
			const floor = before.floors[figure];
			const isBelow = floor !== undefined && value < floor;
			console.log(`${isBelow ? 'BELOW  ' : 'holds  '}  ${set} ${figure}: ${value} (floor ${floor ?? 'none'})`);
			if (isBelow && !lower) process.exitCode = 1;
			if ((raise && (floor === undefined || value > floor)) || (lower && isBelow)) {
				before.floors[figure] = value;
				changed = true;
			}
		}
	}
	if (changed) writeFileSync(floorsFile, `${JSON.stringify(pinned, null, 2)}\n`);
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}

function hashOf(input: string): string {
	const files = statSync(input).isDirectory()
		? readdirSync(input, { recursive: true, encoding: 'utf8' })
				.filter((file) => statSync(join(input, file)).isFile())
				.sort()
		: [''];
	const hash = createHash('sha256');
	for (const file of files) hash.update(`${file.replaceAll('\\', '/')}\0`).update(readFileSync(file ? join(input, file) : input));
	return hash.digest('hex');
}
