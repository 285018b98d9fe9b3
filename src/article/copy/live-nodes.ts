import type { PageCopy } from './copy-page';

/** The live text nodes that text nodes of the copy came from. */
export function liveNodesOf(texts: Node[], copy: PageCopy): Node[] {
	return texts.flatMap((text) => copy.texts.get(text) ?? []);
}
