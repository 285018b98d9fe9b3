import type { LiveNodes, NodesOf, Place, Removed } from '../article/article';
import { mapNodes } from '../article/copy/live-nodes';
import { Changes } from './changes';
import { Cleaner } from './cleaner';
import { releaseFormer } from './concealment';
import { clearHighlights, markRemoved, markStatement, scrollToRange } from './highlight';
import { holdsProse } from './known-shapes';
import { findPlace } from './live-text';
import { type Copier, type NamedCopy, PageCopies } from './page-copies';
import { PageWatch } from './page-watch';
import { overlap, type Piece } from './piece';
import { inSlices } from './slices';

/** What a reading found that does not belong to the article; the nodes only where the page is one. */
export type Finding<N> = { removed: readonly Removed[]; nodes?: NodesOf<N> };

/** A reading of the live page in steps. The page is looked at in the first; others may have the thread, and change it, between two. */
export type LiveReader = (document: Document, url: string) => Generator<void, Finding<Node>, void>;

/** Where the page stands: what a screen is told. */
export interface SessionState {
	/** What went by its shape alone and the screen's reading does not have: it stands after the pieces of that reading. */
	byShape: Removed[];
	/** Whether each piece is hidden now. */
	hidden: boolean[];
	/** `fought`: the page kept undoing what we hid, so we stopped. */
	cleaning: 'on' | 'off' | 'fought';
	/** Whether a script is there that reads the page by itself when it changes. */
	readsItself: boolean;
}

type ListedPiece = Pick<Piece, 'elements'> & Pick<Removed, 'hide'>;

/**
 * Everything of ours that goes on in one page. The scripts that come into a page one after the other (early, clean, read)
 * share it; they meet at a symbol, which no element of the page can be named after.
 */
export class PageSession {
	readonly cleaner = new Cleaner(
		(hidden) => this.#count(hidden),
		() => this.isCurrent(),
	);
	readonly #ending = new AbortController();
	#watch?: PageWatch;
	#reader?: LiveReader;
	#copier?: Copier;
	#nodes?: LiveNodes;
	readonly #copies = new PageCopies();
	/** The pieces that a screen lists. */
	#listed: ListedPiece[] = [];
	/** The page has changed, and nobody was there to read it. */
	#isOverdue = false;
	#looking?: Element[];
	#listening = false;
	#hidden = 0;
	/** Ends the reading that goes on in slices. */
	#slices = new AbortController();
	/** Told whenever the number of hidden pieces changes. */
	onCount: (hidden: number) => void = () => {};
	/** Asked before something is hidden once more: whether the extension this belongs to is still there. */
	isCurrent: () => boolean = () => true;
	/** A script already answers for this page. */
	answered = false;

	/** Starts to hide: known shapes at once, the rest after the first reading. */
	clean(cleaning: 'on' | 'asked'): void {
		if (this.#isEdited()) return;
		// What a reader asked for stays so.
		if (cleaning === 'asked' || this.cleaner.cleaning !== 'asked') this.cleaner.setCleaning(cleaning);
		this.#watch ??= new PageWatch(
			{
				onShape: (element, shape, unpainted) => {
					if (!this.#isEdited() && !holdsProse(element)) this.cleaner.addShape(element, shape, unpainted);
				},
				onChanged: () => this.#readInSlices(),
				onNavigated: () => this.#forget(),
				isCurrent: () => this.isCurrent(),
			},
			this.#ending.signal,
		);
	}

	/** Gives the page its reader. */
	setReader(reader: LiveReader): void {
		this.#reader = reader;
		if (this.#isOverdue) void this.readWhenIdle();
	}

	/** Only where a screen asks: nothing else needs it. */
	setCopier(copier: Copier): void {
		this.#copier = copier;
	}

	/** The page was read and what was found taken over. */
	get isRead(): boolean {
		return this.#nodes !== undefined;
	}

	/** Reads the page in idle moments, and from then on whenever it has become another: nobody waits for a page that is cleaned by itself. */
	async readWhenIdle(): Promise<void> {
		await this.#watch?.readNow();
	}

	/** The page as it would be without us, to be read in another process: what is found there comes back by {@link adopt}. Undefined without a copier. */
	copyPage(): NamedCopy | undefined {
		const copier = this.#copier;
		if (!copier) return undefined;
		this.#slices.abort();
		return this.cleaner.readWith(() => this.#copies.make(copier));
	}

	/** Takes over what was found in a copy. Nothing, where the page has been copied again since. */
	adopt(id: string, { removed, nodes }: Finding<number>): SessionState {
		const copy = this.#copies.take(id);
		if (copy) {
			const live = nodes && mapNodes(nodes, (place) => copy.live[place] as Node);
			this.#adopt({ removed, ...(live && { nodes: live }) }, copy.touched);
			this.#listed = live ? removed.map((piece, index) => ({ hide: piece.hide, elements: elementsOf(live.removed[index] ?? []) })) : [];
			this.#watch?.startReading(0);
		}
		return this.state;
	}

	get state(): SessionState {
		const byShape = this.#byShape;
		return {
			byShape: byShape.map(({ removed }) => removed),
			hidden: [...this.#listed, ...byShape].map(({ elements }) => this.cleaner.hides(elements)),
			cleaning: this.#cleaningNow,
			readsItself: this.#reader !== undefined,
		};
	}

	/** Scrolls to words of the article and marks them; false where the page no longer holds them. */
	show(places: readonly Place[]): boolean {
		this.clearMarks();
		const found = places.map((place) => findPlace(place, this.#nodes?.blocks[place.block] ?? [])).filter((range) => range !== undefined);
		const [first] = found;
		if (!first) return false;
		markStatement(found);
		scrollToRange(first);
		this.#listenForEscape();
		return true;
	}

	/** Brings a removed piece back for as long as it is looked at. */
	showRemoved(index: number): boolean {
		this.clearMarks();
		const elements = this.#piece(index).filter((element) => element.isConnected);
		if (elements.length === 0) return false;
		if (this.cleaner.hides(elements)) {
			this.cleaner.restore(elements);
			this.#looking = elements;
		}
		const ranges = elements.map((element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			return range;
		});
		markRemoved(ranges);
		scrollToRange(ranges[0] as Range);
		this.#listenForEscape();
		return true;
	}

	/** Takes our marks from the page; a piece that was only looked at goes again. */
	clearMarks(): void {
		clearHighlights();
		const looking = this.#looking;
		this.#looking = undefined;
		if (looking) this.cleaner.hideAgain(looking);
	}

	restore(index: number | 'all'): void {
		this.#looking = undefined;
		this.cleaner.restore(index === 'all' ? index : this.#piece(index));
	}

	hideAgain(index: number | 'all'): void {
		this.#looking = undefined;
		if (this.cleaner.cleaning === 'off') this.clean('asked');
		this.cleaner.hideAgain(index === 'all' ? index : this.#piece(index));
	}

	get hiddenCount(): number {
		return this.#hidden;
	}

	get #cleaningNow(): SessionState['cleaning'] {
		const { cleaning } = this.cleaner;
		return cleaning === 'asked' ? 'on' : cleaning;
	}

	/** What went by its shape and stands in no piece of the screen's reading. */
	get #byShape(): Piece[] {
		return this.cleaner.shapes.filter((shape) => !this.#listed.some((piece) => piece.hide && overlap(piece, shape)));
	}

	/** Where a piece stands that a screen lists. */
	#piece(index: number): Element[] {
		return [...this.#listed, ...this.#byShape][index]?.elements ?? [];
	}

	async #readInSlices(): Promise<number> {
		const reader = this.#reader;
		this.#isOverdue = !reader;
		if (!reader || !document.documentElement) return 0;
		this.#slices.abort();
		this.#slices = new AbortController();
		const changes = new Changes(document);
		try {
			const steps = readFirst(reader(document, location.href), (look) => this.cleaner.readWith(look));
			const sliced = await inSlices(steps, AbortSignal.any([this.#slices.signal, this.#ending.signal]));
			if (sliced) this.#adopt(sliced.value, changes.touched());
			return sliced?.took ?? 0;
		} finally {
			changes.stop();
		}
	}

	/** `touched`: where the page has changed since it was looked at; nothing is concluded about that. */
	#adopt({ removed, nodes }: Finding<Node>, touched: ReadonlySet<Node>): void {
		this.#nodes = nodes ?? { blocks: [], removed: [] };
		if (nodes && !this.#isEdited()) this.cleaner.adopt(removed, nodes, touched);
	}

	/** The article is another: nothing of the old one stays marked. */
	#forget(): void {
		this.#looking = undefined;
		this.cleaner.forget();
		clearHighlights();
		// document.open() takes the page's listeners away, ours with them.
		this.#listening = false;
	}

	/** Whether the reader edits this document: nothing in it is clutter then, and what we hid comes back. No event says when that begins. */
	#isEdited(): boolean {
		if (document.designMode !== 'on') return false;
		this.cleaner.setCleaning('off');
		return true;
	}

	#listenForEscape(): void {
		if (this.#listening) return;
		this.#listening = true;
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'Escape') return;
			this.clearMarks();
			this.#listening = false;
			window.removeEventListener('keydown', onKey, true);
		};
		// First in line and without stopping the event: a page's own Escape goes on working.
		window.addEventListener('keydown', onKey, { capture: true, signal: this.#ending.signal });
	}

	#count(hidden: number): void {
		if (hidden === this.#hidden) return;
		this.#hidden = hidden;
		this.onCount(hidden);
	}
}

/** Steps whose first one is run by `look`. */
function* readFirst(
	steps: Generator<void, Finding<Node>, void>,
	look: (run: () => IteratorResult<void, Finding<Node>>) => IteratorResult<void, Finding<Node>>,
): Generator<void, Finding<Node>, void> {
	const first = look(() => steps.next());
	if (first.done) return first.value;
	yield;
	return yield* steps;
}

/** The elements that stand for these nodes: of a bare text, the one around it. */
function elementsOf(nodes: readonly Node[]): Element[] {
	const elements = nodes.map((node) => (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement));
	return [...new Set(elements)].filter((element) => element !== null);
}

const PLACE = Symbol.for('says-who');

/** The page's session, made by whichever of our scripts comes first. */
export function pageSession(): PageSession {
	const place = globalThis as { [PLACE]?: PageSession };
	if (!place[PLACE]) {
		releaseFormer();
		place[PLACE] = new PageSession();
	}
	return place[PLACE];
}
