import { browser } from './browser';
import { isEverywhere } from './host-patterns';

/**
 * Gives grants back. A wide one stays in Chromium: it takes away all that a pattern covers, and so, until its next start, each host
 * that the manifest requires, and for good each host that was added (https://github.com/pixiebrix/pixiebrix-extension/issues/1931;
 * seen in 156). No script of ours runs by a grant that stays, unless the reader turns a site on.
 */
export async function giveBack(patterns: readonly string[]): Promise<void> {
	const origins = patterns.filter((pattern) => import.meta.env.FIREFOX || !isEverywhere(pattern));
	if (origins.length > 0) await browser.permissions.remove({ origins });
}
