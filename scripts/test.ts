// npm test: everything that must hold, in the order in which it fails fastest. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A check counts as one test; a vitest run as many as it has. */
type Step = { name: string; command: string[] } | { name: string; vitestConfig: string };

const STEPS: Step[] = [
	{ name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
	{ name: 'types', command: ['tsc', '--noEmit'] },
	{ name: 'no strings become markup', command: ['tsx', 'scripts/ban-html-sinks.ts'] },
	{ name: 'nothing unused', command: ['knip'] },
	{ name: 'unit', vitestConfig: 'vitest.config.ts' },
	{ name: 'build for Chrome', command: ['wxt', 'build', '-b', 'chrome'] },
	{ name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
	{ name: 'sizes', command: ['tsx', 'scripts/size-report.ts'] },
	{ name: 'lint of the Firefox build', command: ['tsx', 'scripts/lint-firefox.ts'] },
	{ name: 'browsers are here', command: ['tsx', 'scripts/ensure-browsers.ts'] },
	{ name: 'in the browsers', vitestConfig: 'vitest.browser.config.ts' },
];

interface Count {
	passed: number;
	failed: number;
	skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'says-who-'));
for (const [index, step] of STEPS.entries()) {
	console.log(`\n── ${step.name}`);
	const count = 'command' in step ? runCheck(step.command) : runVitest(step.vitestConfig, join(folder, `${index}.json`));
	total.passed += count.passed;
	total.failed += count.failed;
	total.skipped += count.skipped;
	if (count.failed > 0) failures.push(step.name);
}
rmSync(folder, { recursive: true });

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function runCheck(command: string[]): Count {
	const ok = run(command) === 0;
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function runVitest(config: string, outputFile: string): Count {
	const status = run(['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`]);
	// A run that died before it could count is one failure: silence must never look like success.
	if (!existsSync(outputFile)) return { passed: 0, failed: 1, skipped: 0 };
	const report = JSON.parse(readFileSync(outputFile, 'utf8')) as Record<string, number>;
	const failed = report.numFailedTests ?? 0;
	return {
		passed: report.numPassedTests ?? 0,
		failed: status !== 0 && failed === 0 ? 1 : failed,
		skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
	};
}

function run([program = '', ...args]: string[]): number {
	// The programs are the project's own: `npm test` puts node_modules/.bin first in PATH.
	const { status, error } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
	if (error) console.error(error.message);
	return status ?? 1;
}
