import { type KnownShape, SHAPED, shapeOf } from './known-shapes';

/** Open shadow roots of a page that are watched. */
const MOST_ROOTS = 500;

/** Nodes a second a page may add before we stop listening for a while. Dark Reader backs off at 1,000 at once. */
const STORM = 2000;

/** How long we stop listening, in ms; doubled with each storm that follows. */
const REST = 1000;
const LONGEST_REST = 30_000;

/** How long a page must be quiet before it is read again, in ms, and how long we wait for that at most. */
const QUIET = 600;
const PATIENCE = 4000;

/** A reading that took t may be repeated after t × this: under 2 % of the processor, whatever the page does. */
const SHARE = 50;

export interface PageWatchOptions {
	/** A known shape that is complete. `unpainted`: it came after the last frame. */
	onShape(element: Element, shape: KnownShape, unpainted: boolean): void;
	/** The page is to be read: asked for, changed enough, or another article now. Answers with the ms of work it took. */
	onChanged(): Promise<number>;
	/** Another article at another address, or the document was written anew. */
	onNavigated(): void;
	/** Asked at each change of the page: false once no version of ours needs this watch any more. It ends then, for good. */
	isCurrent?(): boolean;
}

/**
 * Watches a page from its first node on: finds known shapes before they are painted, and notices when the page has become
 * another. Ends with the signal; nothing of it stays behind.
 */
export class PageWatch {
	readonly #observer = new MutationObserver((records) => this.#mutated(records));
	readonly #options: PageWatchOptions;
	readonly #ending = new AbortController();
	readonly #signal: AbortSignal;
	/** Shapes the parser has not closed yet. */
	#open = new Map<Element, KnownShape>();
	/** Elements that came after the last frame. */
	#fresh = new WeakSet<Element>();
	/** Open shadow roots that are watched. */
	readonly #roots = new Set<ShadowRoot>();
	#frame = 0;
	#address = location.href;
	#root = document.documentElement;
	#second = { start: 0, nodes: 0 };
	#rest = REST;
	#changedAt = 0;
	#dueTimer = 0;
	#notBefore = 0;
	/** Changes lead to readings. */
	#reading = false;
	/** A reading goes on; `again`: the page has changed since it began. */
	#busy = false;
	#again = false;

	constructor(options: PageWatchOptions, signal: AbortSignal) {
		this.#options = options;
		this.#signal = AbortSignal.any([signal, this.#ending.signal]);
		this.#signal.addEventListener('abort', () => this.#stop());
		this.#listen();
		this.#scan(document);
		// A shadow root that a script gives to an element of the page comes without a mutation.
		document.addEventListener(
			'readystatechange',
			() => {
				this.#enterShadows(document);
				this.#closeOpen();
			},
			{ signal: this.#signal },
		);
	}

	/** From now on changes lead to readings; before, only shapes are looked for. The first reading took this long. */
	startReading(tookMs: number): void {
		this.#reading = true;
		this.#notBefore = performance.now() + tookMs * SHARE;
	}

	/** Has the page read now, and then whenever it has changed. */
	async readNow(): Promise<void> {
		if (this.#isOver()) return;
		this.#reading = true;
		this.#changedAt = 0;
		if (this.#busy) {
			this.#again = true;
			return;
		}
		this.#busy = true;
		this.#enterShadows(document);
		this.#closeOpen();
		// A page that makes a reading fail is tried again, and not at once.
		let rest = LONGEST_REST;
		try {
			rest = (await this.#options.onChanged()) * SHARE;
		} finally {
			this.#busy = false;
			this.#notBefore = performance.now() + rest;
		}
		if (!this.#again || this.#signal.aborted) return;
		this.#again = false;
		this.#schedule();
	}

	#listen(): void {
		this.#observe(document);
		const navigated = () => this.#checkAddress();
		window.addEventListener('popstate', navigated, { signal: this.#signal });
		(window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', navigated, { signal: this.#signal });
	}

	/** The document, not its root element: document.open() replaces that. A shadow root by itself: what changes in it is not seen from outside. */
	#observe(root: Document | ShadowRoot): void {
		this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
	}

	#stop(): void {
		this.#observer.disconnect();
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#dueTimer);
	}

	/** Whether this watch has ended. In Chromium a script outlives its extension, and nobody is left to end it. */
	#isOver(): boolean {
		if (this.#options.isCurrent?.() === false) this.#ending.abort();
		return this.#signal.aborted;
	}

	#mutated(records: readonly MutationRecord[]): void {
		if (this.#isOver()) return;
		const added = new Set<Node>();
		for (const record of records) for (const node of record.addedNodes) added.add(node);
		let nodes = added.size;
		for (const node of added) {
			// What came with its parent is looked at with its parent.
			if (node.nodeType === Node.ELEMENT_NODE && !added.has(node.parentNode as Node)) nodes += this.#scan(node as Element, 'fresh');
		}
		if (this.#open.size > 0) this.#closeOpen();
		if (document.readyState !== 'loading' && this.#isStorm(nodes)) {
			this.#restForAWhile();
			return;
		}
		this.#checkAddress();
		if (this.#reading) this.#schedule();
	}

	/** Looks for shapes at and below a node; answers how many elements there are. */
	#scan(root: Element | Document | ShadowRoot, fresh?: 'fresh'): number {
		if (root.nodeType === Node.ELEMENT_NODE) this.#look(root as Element, fresh);
		// Most of what a parser adds is a paragraph by itself: no search in each.
		if (root.firstElementChild) for (const element of root.querySelectorAll(SHAPED)) this.#look(element, fresh);
		const count = this.#enterShadows(root, fresh);
		if (!fresh) this.#closeOpen();
		return count;
	}

	/** Watches the open shadow roots at and below a node, and looks into those that are new; answers how many elements there are. */
	#enterShadows(root: Element | Document | ShadowRoot, fresh?: 'fresh'): number {
		let count = root.nodeType === Node.ELEMENT_NODE ? this.#enterShadow(root as Element, fresh) : 0;
		if (!root.firstElementChild) return count;
		for (const element of root.querySelectorAll('*')) count += 1 + this.#enterShadow(element, fresh);
		return count;
	}

	#enterShadow({ shadowRoot }: Element, fresh?: 'fresh'): number {
		// A control named "shadowRoot" answers for its form.
		if (!shadowRoot || !(shadowRoot instanceof ShadowRoot)) return 0;
		if (this.#roots.has(shadowRoot)) return this.#enterShadows(shadowRoot, fresh);
		if (this.#roots.size >= MOST_ROOTS) return 0;
		this.#roots.add(shadowRoot);
		this.#observe(shadowRoot);
		return this.#scan(shadowRoot, fresh);
	}

	#look(element: Element, fresh?: 'fresh'): void {
		const shape = shapeOf(element);
		if (!shape) return;
		this.#open.set(element, shape);
		if (fresh) this.#markFresh(element);
	}

	#markFresh(element: Element): void {
		this.#fresh.add(element);
		// This frame's paint comes after its callbacks: what is in the page then has been seen.
		this.#frame ||= requestAnimationFrame(() => {
			this.#frame = 0;
			this.#closeOpen();
			this.#fresh = new WeakSet();
		});
	}

	/** Hands on the shapes whose end the parser has passed: only then is it known what they hold. */
	#closeOpen(): void {
		for (const [element, shape] of this.#open) {
			if (!isComplete(element)) continue;
			this.#open.delete(element);
			if (element.isConnected) this.#options.onShape(element, shape, this.#fresh.has(element));
		}
	}

	#isStorm(nodes: number): boolean {
		const now = performance.now();
		if (now - this.#second.start > 1000) this.#second = { start: now, nodes: 0 };
		this.#second.nodes += nodes;
		return this.#second.nodes > STORM;
	}

	#restForAWhile(): void {
		this.#observer.disconnect();
		this.#roots.clear();
		const wake = () => {
			if (this.#isOver()) return;
			this.#second = { start: performance.now(), nodes: 0 };
			this.#observe(document);
			this.#scan(document);
			this.#checkAddress();
			if (this.#reading) this.#schedule();
		};
		const timer = setTimeout(wake, this.#rest);
		this.#signal.addEventListener('abort', () => clearTimeout(timer));
		this.#rest = Math.min(this.#rest * 2, LONGEST_REST);
	}

	#checkAddress(): void {
		if (this.#isOver()) return;
		const moved = withoutFragment(location.href) !== withoutFragment(this.#address);
		if (!moved && document.documentElement === this.#root) return;
		this.#address = location.href;
		this.#root = document.documentElement;
		this.#rest = REST;
		this.#options.onNavigated();
		if (this.#reading) this.#schedule();
	}

	/** One reading when the page is quiet, or when it has not been for too long. */
	#schedule(): void {
		const now = performance.now();
		this.#changedAt ||= now;
		clearTimeout(this.#dueTimer);
		const quiet = Math.min(now + QUIET, this.#changedAt + PATIENCE);
		this.#dueTimer = window.setTimeout(() => this.readNow(), Math.max(quiet, this.#notBefore) - now);
	}
}

/** Whether the parser is done with an element: something follows it or one of its ancestors. */
function isComplete(element: Element): boolean {
	if (document.readyState !== 'loading') return true;
	for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
	return false;
}

function withoutFragment(address: string): string {
	return address.split('#', 1)[0] ?? '';
}
