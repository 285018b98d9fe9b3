// web-ext lint on the Firefox build. Errors fail; so does any warning that is not known and explained here.
import { spawnSync } from 'node:child_process';

/** Assignments to innerHTML in the two libraries that parse markup. Ours are banned by `ban-html-sinks.ts`. */
const KNOWN_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT']);

interface Finding {
	code: string;
	message: string;
	file?: string;
	line?: number;
}

const { stdout, stderr } = spawnSync('web-ext', ['lint', '--source-dir=.output/firefox-mv3', '--output=json', '--boring'], {
	encoding: 'utf8',
	maxBuffer: 1e8,
	shell: process.platform === 'win32',
	// web-ext otherwise asks the npm registry for news of itself.
	env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
});
if (!stdout.startsWith('{')) {
	console.error(stderr || stdout);
	process.exit(1);
}
const { errors, warnings } = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
const unknown = warnings.filter(({ code }) => !KNOWN_WARNINGS.has(code));
for (const { code, message, file, line } of [...errors, ...unknown])
	console.error(`${code}: ${message} (${file ?? 'manifest'}:${line ?? 1})`);
console.log(`${errors.length} errors, ${warnings.length} warnings, ${warnings.length - unknown.length} of them known`);
process.exit(errors.length + unknown.length > 0 ? 1 : 0);
