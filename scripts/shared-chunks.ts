import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What the popup's first script is made of: it waits for nothing else. */
const FIRST = /\/src\/platform\/(?:browser|reach-page)\.ts$|\/src\/report\/report\.ts$|preload-helper|wxt-(?:html-)?plugins/;

/** What draws the popup. */
const POPUP = join(import.meta.dirname, '..', 'entrypoints', 'popup', 'main.tsx');

/** Each page has a style sheet of its own. */
const SCRIPT = /\.[cm]?[jt]sx?$/;

/**
 * Puts what the popup shares with other screens into one chunk. By itself the bundler makes one for each set of screens, and a popup
 * that is made of nine files finds out about some of them only when others have come.
 */
export function sharedChunks(): Plugin {
	let ofPopup: Set<string> | undefined;
	const name = (id: string, context: Rolldown.ChunkingContext) => {
		ofPopup ??= importedBy(POPUP, context);
		return SCRIPT.test(id) && ofPopup.has(id) ? 'shared' : null;
	};
	return {
		name: 'shared-chunks',
		apply: 'build',
		config: ({ build }) =>
			build?.lib
				? undefined
				: {
						build: {
							rolldownOptions: {
								output: {
									codeSplitting: {
										includeDependenciesRecursively: false,
										groups: [
											{ name: 'first', test: FIRST, priority: 2 },
											{ name, minShareCount: 2, priority: 1 },
										],
									},
								},
							},
						},
					},
	};
}

/** All that a module has at hand before it runs. */
function importedBy(entry: string, context: Rolldown.ChunkingContext): Set<string> {
	const found = new Set<string>();
	const open = [entry];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
	}
	return found;
}
