import { contentStretch } from './found';
import type { Lexicon } from './lexicon';
import type { Unit } from './units';

/** The speech act whose verb stands at `at`: the verb alone ("mendoakan"), or with the noun that makes it one ("mengucapkan terima kasih"). */
export function actAt(units: readonly Unit[], at: number, lexicon: Lexicon): string | undefined {
	if (!lexicon.actWords.has(units[at]?.lower ?? '')) return undefined;
	const verbs = [
		[`${units[at]?.lower} ${units[at + 1]?.lower}`, 2],
		[units[at]?.lower ?? '', 1],
	] as const;
	for (const [verb, length] of verbs) {
		for (const { act, objects } of lexicon.acts.get(verb) ?? []) {
			if (!objects || objects.some((object) => object.split(' ').every((word, k) => units[at + length + k]?.lower === word))) return act;
		}
	}
	return undefined;
}

/** An act is told whole: the verb, what it did, to whom and what for. */
export function actContent(units: readonly Unit[], at: number) {
	const content = contentStretch(units, at, units.length);
	return content && { content, from: at + 1 };
}
