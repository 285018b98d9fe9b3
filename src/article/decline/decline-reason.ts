import type { Block, DeclineReason } from '../article';

/** Why this page is not read as an article; undefined for an article. */
export function declineReason(_document: Document, _url: string, blocks: Block[]): DeclineReason | undefined {
	return blocks.length === 0 ? 'no-article' : undefined;
}
