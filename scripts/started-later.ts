import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..');

/**
 * Has a module run at the first call of one of its functions, and with it all that no other module needs; not when the script
 * that holds it starts. A content script starts on each page, before anything is known of it: neither its language nor whether
 * a suffix list is wanted. The bundler wraps what is asked for by `require`, so one stands where the import stood.
 *
 * @param module a package, or a file by its path in the project
 * @param functions names of what it exports and we call
 */
export function startedLater(module: string, functions: readonly string[]): Plugin {
	const id = `\0started-later:${module}`;
	/** What is wrapped: of a package no more than is called. */
	const wrapped = `${id}:wrapped`;
	const file = module.endsWith('.ts') ? join(ROOT, module) : undefined;
	const names = (source: string, importer = '') => (file ? `${join(dirname(importer), source)}.ts` === file : source === module);
	return {
		name: 'started-later',
		apply: 'build',
		enforce: 'pre',
		resolveId(source, importer) {
			if (source === wrapped) return wrapped;
			return importer !== wrapped && names(source, importer) ? { id, moduleSideEffects: false } : undefined;
		},
		load(asked) {
			if (asked === wrapped) return `export { ${functions.join(', ')} } from ${JSON.stringify(file ?? module)};`;
			if (asked !== id) return undefined;
			// Asked for once: each `require` makes an object with all exports anew.
			return [
				'let started;',
				...functions.map(
					(one) => `export const ${one} = (...values) => (started ??= require(${JSON.stringify(wrapped)})).${one}(...values);`,
				),
			].join('\n');
		},
	};
}
