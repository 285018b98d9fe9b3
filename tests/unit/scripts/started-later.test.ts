import { basename, join } from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';
import { startedLater } from '../../../scripts/started-later';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Modules by name, as if they were files in src/. */
const modules = (texts: Record<string, string>) => ({
	name: 'modules',
	resolveId: (source: string) => (texts[`${basename(source, '.ts')}.ts`] ? join(ROOT, 'src', `${basename(source, '.ts')}.ts`) : undefined),
	load: (id: string) => texts[basename(id)],
});

it('a module runs at the first call and once, with what it alone needs; what others need runs at the start', async () => {
	const texts = {
		'entry.ts': `import { late } from './late'; import './shared'; ran.push('entry'); export const call = (n) => late(n);`,
		'late.ts': `import './own'; import './shared'; ran.push('late'); export const late = (n) => n + 1;`,
		'own.ts': `ran.push('own');`,
		'shared.ts': `ran.push('shared');`,
	};
	const [output] = (await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [startedLater('src/late.ts', ['late']), modules(texts)],
		build: { write: false, lib: { entry: 'entry.ts', formats: ['iife'], name: 'built' } },
	})) as Rollup.RollupOutput[];
	const ran: string[] = [];
	const { call } = new Function('ran', `${output?.output[0].code}; return built;`)(ran) as { call: (n: number) => number };

	expect(ran).toEqual(['shared', 'entry']);
	expect(call(1)).toBe(2);
	expect(call(2)).toBe(3);
	expect(ran).toEqual(['shared', 'entry', 'own', 'late']);
});
