// npm run size: gzip size of every file of both builds, and of each entry point with all that it loads.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Budget {
	what: string;
	/** Files of the build, by name. */
	files: RegExp;
	/** gzip, kB (1,000 bytes). */
	limit: number;
	why: string;
}

const { budgets } = JSON.parse(readFileSync(new URL('./size-budgets.json', import.meta.url), 'utf8')) as {
	budgets: (Omit<Budget, 'files'> & { files: string })[];
};

let over = 0;
for (const build of ['chrome-mv3', 'firefox-mv3']) {
	const root = join('.output', build);
	if (!existsSync(root)) {
		console.error(`${root} is missing: npm run build`);
		process.exit(1);
	}
	const sizes = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:js|css|html|json)$/.test(file))
		.map((file) => ({ file, kB: gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000 }))
		.sort((a, b) => b.kB - a.kB);
	console.log(`\n${build}`);
	for (const { file, kB } of sizes) console.log(`${kB.toFixed(1).padStart(8)} kB  ${file}`);
	for (const { what, files, limit } of budgets) {
		const pattern = new RegExp(files);
		const kB = sizes.filter(({ file }) => pattern.test(file)).reduce((sum, size) => sum + size.kB, 0);
		const verdict = kB <= limit ? 'within' : 'OVER';
		if (kB > limit) over++;
		console.log(`${kB.toFixed(1).padStart(8)} kB  ${what}: ${verdict} ${limit} kB`);
	}
}
process.exit(over ? 1 : 0);
