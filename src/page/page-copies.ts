import type { PackedPage } from '../article/copy/packed-page';
import { Changes } from './changes';

/** Copies the page for another process; `live` are its own nodes, in the order of the copied ones. */
export type Copier = (document: Document) => { packed: PackedPage; live: Node[] };

/** The page for whoever reads it elsewhere. */
export interface NamedCopy {
	/** Of this copy of this document: what was found in another is of no use here. */
	id: string;
	url: string;
	page: PackedPage;
}

/** A copy that nobody has read after so many ms is forgotten: the screen that asked for it was closed. */
const LASTS = 30_000;

/** The page's own side of a copy: which nodes it was made of, and what has changed since. Of the latest copy only. */
export class PageCopies {
	#count = 0;
	#latest?: { id: string; live: Node[]; changes: Changes; end: number };

	make(copier: Copier): NamedCopy {
		this.#forget();
		const { packed, live } = copier(document);
		// Whoever goes on to another page while this one is read must not have its nodes taken for this one's.
		const id = `${performance.timeOrigin} ${++this.#count}`;
		this.#latest = { id, live, changes: new Changes(document), end: window.setTimeout(() => this.#forget(), LASTS) };
		return { id, url: location.href, page: packed };
	}

	/** The nodes of a copy, and those whose text or children have changed since; undefined for any but the latest. Once. */
	take(id: string): { live: Node[]; touched: ReadonlySet<Node> } | undefined {
		const latest = this.#latest;
		if (latest?.id !== id) return undefined;
		const touched = latest.changes.touched();
		this.#forget();
		return { live: latest.live, touched };
	}

	#forget(): void {
		this.#latest?.changes.stop();
		clearTimeout(this.#latest?.end);
		this.#latest = undefined;
	}
}
