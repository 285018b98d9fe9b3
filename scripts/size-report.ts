// npm run size: gzip size of every entry point with all that it loads before it can run. Over budget fails; a budget is raised
// only in the change that needs it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

type Kind = 'js' | 'css';

interface Budget {
	/** File of the build that the browser starts from. */
	entry: string;
	kind: Kind;
	/** gzip, kB (1,000 bytes). */
	limit: number;
	why: string;
}

const { budgets } = JSON.parse(readFileSync(join(import.meta.dirname, 'size-budgets.json'), 'utf8')) as { budgets: Budget[] };

/** Scripts and styles that a page names, static imports of a module; not `import("./x.js")`, which is fetched when it is wanted. */
const REFERENCES = { html: /\b(?:src|href)="\/?([^":]+\.(?:js|css))"/g, js: /\b(?:import|from)\s*["'`](\.[^"'`]+\.js)["'`]/g };

/** A page's own script under this many bytes does nothing but start what it imports, so that is wanted at once. */
const STARTER_BYTES = 1500;
const IMPORTED = /\bimport\(["'`](\.[^"'`]+\.js)["'`]\)/g;

/** What reads the page, most of it tables: fetched beside what draws the popup, and counted by itself. */
const CORE = /^chunks\/read-copy-[^/]*\.js$/;

let isOver = false;
for (const build of ['chrome-mv3', 'firefox-mv3']) {
	const root = join(import.meta.dirname, '..', '.output', build);
	if (!existsSync(root)) {
		console.error(`.output/${build} is missing: npm run build`);
		process.exit(1);
	}
	console.log(`\n${build} (gzip, kB)        js     css`);
	for (const entry of readdirSync(root).filter((file) => /\.(?:html|js)$/.test(file))) report(root, entry, loadedBy(root, entry));
	const core = readdirSync(join(root, 'chunks'))
		.map((file) => posix.join('chunks', file))
		.filter((file) => CORE.test(file));
	report(root, 'core of the popup', new Set(core));
}
process.exitCode = isOver ? 1 : 0;

function report(root: string, entry: string, files: Set<string>): void {
	const sizes = { js: gzipped(root, files, 'js'), css: gzipped(root, files, 'css') };
	console.log(`  ${entry.padEnd(18)} ${sizes.js.toFixed(1).padStart(7)} ${sizes.css.toFixed(1).padStart(7)}`);
	for (const { kind, limit, why } of budgets.filter((budget) => budget.entry === entry)) {
		if (sizes[kind] <= limit) continue;
		isOver = true;
		console.error(`  OVER: ${entry} may load ${limit} kB of ${kind} (${why})`);
	}
}

/** The entry and every file it loads before it can run. */
function loadedBy(root: string, entry: string, seen = new Set<string>()): Set<string> {
	if (seen.has(entry) || CORE.test(entry) || !existsSync(join(root, entry))) return seen;
	seen.add(entry);
	const source = readFileSync(join(root, entry), 'utf8');
	if (entry.endsWith('.html')) {
		for (const [, path = ''] of source.matchAll(REFERENCES.html)) loadedBy(root, path, seen);
		return seen;
	}
	const imports = [...source.matchAll(REFERENCES.js), ...(source.length < STARTER_BYTES ? source.matchAll(IMPORTED) : [])];
	for (const [, path = ''] of imports) loadedBy(root, posix.join(dirname(entry), path), seen);
	return seen;
}

function gzipped(root: string, files: Set<string>, kind: Kind): number {
	return [...files]
		.filter((file) => file.endsWith(`.${kind}`))
		.reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000, 0);
}
