// npm run bench [-- gates | -- speed]
// Every quality gate against the gold data, then speed beside the peers. Where the data is not on this machine a gate says "skipped".
import { spawnSync } from 'node:child_process';

const GATES = [
	'bench/articles/gate.ts',
	'bench/pages/gate.ts',
	'bench/publication-dates/gate.ts',
	'bench/statements/gate.ts',
	'bench/times/gate.ts',
	'bench/sources/score-sources.ts',
	'bench/sources/score-names.ts',
];

const SPEED = [
	'bench/articles/compare.ts',
	'bench/articles/speed.ts',
	'bench/statements/speed.ts',
	'bench/times/speed.ts',
	'bench/page/cost.ts',
	'bench/popup-speed.ts',
];

const [only] = process.argv.slice(2);
const failed = [...(only === 'speed' ? [] : GATES), ...(only === 'gates' ? [] : SPEED)].filter((script) => {
	console.log(`\n── ${script}`);
	return spawnSync('tsx', [script], { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0;
});
if (failed.length > 0) {
	console.log(`\nBelow what was reached before: ${failed.join(', ')}`);
	process.exitCode = 1;
}
