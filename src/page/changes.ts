/** Where a page changes while somebody thinks about it. */
export class Changes {
	readonly #touched = new Set<Node>();
	readonly #observer = new MutationObserver((records) => this.#take(records));

	constructor(document: Document) {
		this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
	}

	/** The nodes whose text or children changed until now. */
	touched(): ReadonlySet<Node> {
		this.#take(this.#observer.takeRecords());
		return this.#touched;
	}

	stop(): void {
		this.#observer.disconnect();
	}

	#take(records: readonly MutationRecord[]): void {
		for (const { target } of records) this.#touched.add(target);
	}
}
