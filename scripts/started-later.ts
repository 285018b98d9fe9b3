import { buildSync } from 'esbuild';
import type { Plugin } from 'vite';

/**
 * Has a package's own code run at the first call and not when the script that holds it starts. A content script starts on
 * each page, before anything is known of it: building the suffix list of `tldts` then was a third of what that cost.
 *
 * @param functions names of what the package exports and we call
 */
export function startedLater(name: string, functions: readonly string[]): Plugin {
	const id = `\0started-later:${name}`;
	return {
		name: 'started-later',
		enforce: 'pre',
		resolveId: (source) => (source === name ? { id, moduleSideEffects: false } : undefined),
		load(asked) {
			if (asked !== id) return undefined;
			const contents = `import { ${functions.join(', ')} } from '${name}'; exported = { ${functions.join(', ')} };`;
			const { outputFiles } = buildSync({
				stdin: { contents, resolveDir: import.meta.dirname },
				bundle: true,
				minify: true,
				write: false,
				format: 'iife',
				charset: 'ascii',
			});
			return [
				'let started;',
				`function start() { let exported; ${outputFiles[0]?.text} return exported; }`,
				...functions.map((one) => `export const ${one} = (...values) => (started ??= start()).${one}(...values);`),
			].join('\n');
		},
	};
}
