import { type KnownShape, shapeOf } from './known-shapes';

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
	/** The page has changed enough to be read again, or is another article now. Answers with the ms it took. */
	onChanged(): number;
	/** Another article at another address, or the document was written anew. */
	onNavigated(): void;
}

/**
 * Watches a page from its first node on: finds known shapes before they are painted, and notices when the page has become
 * another. Ends with the signal; nothing of it stays behind.
 */
export class PageWatch {
	readonly #observer = new MutationObserver((records) => this.#mutated(records));
	readonly #options: PageWatchOptions;
	readonly #signal: AbortSignal;
	/** Shapes the parser has not closed yet. */
	#open = new Map<Element, KnownShape>();
	/** Elements that came after the last frame. */
	#fresh = new WeakSet<Element>();
	#frame = 0;
	#address = location.href;
	#root = document.documentElement;
	#second = { start: 0, nodes: 0 };
	#rest = REST;
	#changedAt = 0;
	#dueTimer = 0;
	#notBefore = 0;
	#reading = false;

	constructor(options: PageWatchOptions, signal: AbortSignal) {
		this.#options = options;
		this.#signal = signal;
		signal.addEventListener('abort', () => this.#stop());
		this.#listen();
		this.#scan(document);
		document.addEventListener('readystatechange', () => this.#closeOpen(), { signal });
	}

	/** From now on changes lead to readings; before, only shapes are looked for. */
	startReading(tookMs: number): void {
		this.#reading = true;
		this.#notBefore = performance.now() + tookMs * SHARE;
	}

	#listen(): void {
		// The document, not its root: document.open() replaces that.
		this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
		const navigated = () => this.#checkAddress();
		window.addEventListener('popstate', navigated, { signal: this.#signal });
		(window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', navigated, { signal: this.#signal });
	}

	#stop(): void {
		this.#observer.disconnect();
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#dueTimer);
	}

	#mutated(records: readonly MutationRecord[]): void {
		const seen = new Set<Node>();
		let nodes = 0;
		for (const record of records) {
			nodes += record.addedNodes.length;
			for (const node of record.addedNodes)
				if (node.nodeType === Node.ELEMENT_NODE && !seen.has(node)) nodes += this.#scan(node as Element, seen);
		}
		if (this.#open.size > 0) this.#closeOpen();
		if (document.readyState !== 'loading' && this.#isStorm(nodes)) {
			this.#restForAWhile();
			return;
		}
		this.#checkAddress();
		if (this.#reading) this.#schedule();
	}

	/** Looks at every element below, each once; answers how many. */
	#scan(root: Element | Document, seen?: Set<Node>): number {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
		let count = 0;
		for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
			if (node.nodeType !== Node.ELEMENT_NODE || seen?.has(node)) continue;
			seen?.add(node);
			count++;
			const shape = shapeOf(node as Element);
			if (!shape) continue;
			this.#open.set(node as Element, shape);
			if (seen) this.#markFresh(node as Element);
		}
		if (!seen) this.#closeOpen();
		return count;
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
		const wake = () => {
			this.#second = { start: performance.now(), nodes: 0 };
			this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
			this.#scan(document);
			this.#checkAddress();
			if (this.#reading) this.#schedule();
		};
		const timer = setTimeout(wake, this.#rest);
		this.#signal.addEventListener('abort', () => clearTimeout(timer));
		this.#rest = Math.min(this.#rest * 2, LONGEST_REST);
	}

	#checkAddress(): void {
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
		this.#dueTimer = window.setTimeout(() => this.#read(), Math.max(quiet, this.#notBefore) - now);
	}

	#read(): void {
		this.#changedAt = 0;
		requestIdleCallback(
			() => {
				if (this.#signal.aborted) return;
				this.#notBefore = performance.now() + this.#options.onChanged() * SHARE;
			},
			{ timeout: PATIENCE },
		);
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
