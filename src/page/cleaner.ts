import type { LiveNodes, Removed } from '../article/article';
import { Concealment } from './concealment';
import { holdsProse, type KnownShape } from './known-shapes';
import { hasGrown, holdsOneOf, newPiece, overlap, type Piece, piecesOf } from './piece';
import { hideUnseen } from './still-view';

/** How often a page may bring back what we hid before we leave it alone. */
const TRUCE = 5;

/** How often a piece is tried that cannot go without moving what the reader sees. */
const ATTEMPTS = 8;

/** `on`: by itself, unseen. `asked`: the reader wants it now. `off`: nothing is hidden. `fought`: the page won. */
export type Cleaning = 'on' | 'asked' | 'off' | 'fought';

/** Hides what does not belong to the article, and brings it back. Nothing of the page's DOM is ever changed. */
export class Cleaner {
	/** By shape alone, found before any reading. */
	#shapes: Piece[] = [];
	/** By the latest reading, parallel to its `removed`. */
	#pieces: (Piece | undefined)[] = [];
	/** Of earlier readings, while they stand in the page: an endless page keeps its old articles. */
	#earlier: Piece[] = [];
	#restores = 0;
	/** Noticed for good: see {@link Cleaner.#isReplaced}. */
	#replaced = false;
	/** The reader wants all of this page back: what is found later stays too. */
	#allRestored = false;
	readonly #concealment = new Concealment((element) => this.#undone(element));
	/** What we hid is watched: it may fill itself with something else, or be brought back by the page. */
	readonly #guard = new MutationObserver((records) => this.#judgeAgain(records));
	readonly #viewport = new IntersectionObserver((entries) => this.#leftView(entries));
	#cleaning: Cleaning = 'off';

	/**
	 * `onChange` is called when the number of hidden pieces may have changed. `isCurrent`: no other version of ours took this one's
	 * place under the page; the replaced one still runs in Chromium.
	 */
	constructor(
		readonly onChange: (hidden: number) => void = () => {},
		readonly isCurrent: () => boolean = () => true,
	) {}

	get cleaning(): Cleaning {
		return this.#cleaning;
	}

	/** Turning `asked` hides at once what was waiting to be out of view. A page that fought is left alone for good. */
	setCleaning(cleaning: Exclude<Cleaning, 'fought'>): void {
		if (this.#cleaning === 'fought' || this.#isReplaced()) return;
		this.#cleaning = cleaning;
		this.#settle();
	}

	/** A known shape. `unpainted`: the reader has not seen it yet, so it may go without a look around. */
	addShape(element: Element, shape: KnownShape, unpainted: boolean): void {
		if (this.#isReplaced() || this.#shapes.some((piece) => piece.elements[0]?.contains(element))) return;
		const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
		if (text && this.#shapes.some((piece) => piece.removed.text === text && !piece.elements[0]?.isConnected) && this.#lostOne()) return;
		const removed: Removed = { text, kind: shape.kind, rule: shape.id, reason: [], hide: true };
		const piece = newPiece(removed, [element]);
		piece.restored = this.#allRestored;
		this.#shapes = [...this.#shapes.filter(isInPage), piece];
		if (this.#cleaning === 'off' || this.#cleaning === 'fought') return;
		if (unpainted && !piece.restored) this.#hide(piece);
		else this.#settle();
		this.onChange(this.hiddenCount);
	}

	/** Another article stands in the page: what the reader wanted back was the old one's. */
	forget(): void {
		this.#allRestored = false;
	}

	/** Runs a reading of the page as it would be without us. */
	readWith<T>(read: () => T): T {
		return this.#isReplaced() ? read() : this.#concealment.withAllShown(read);
	}

	/**
	 * Takes over what a reading found. Nothing that is now part of the article stays hidden, and of what the page has
	 * touched since nothing goes: it may be something else now, and is read again.
	 */
	adopt(removed: readonly Removed[], nodes: LiveNodes, touched: ReadonlySet<Node>): void {
		if (this.#isReplaced()) return;
		const before = this.#all;
		this.#pieces = piecesOf(removed, nodes).map((piece) => (piece && holdsOneOf(piece, touched) ? undefined : piece));
		for (const piece of this.#pieces) {
			if (piece) piece.restored = this.#allRestored || before.some((old) => old.restored && overlap(old, piece));
		}
		const body = nodes.blocks.flat();
		const isBody = (piece: Piece) => piece.elements.some((element) => body.some((node) => element.contains(node)));
		const current = this.#pieces.filter((piece) => piece !== undefined);
		for (const piece of before) if (isBody(piece)) this.#show(piece);
		this.#shapes = this.#shapes.filter((piece) => isInPage(piece) && !isBody(piece));
		this.#earlier = before.filter(
			(piece) => !this.#shapes.includes(piece) && isInPage(piece) && !isBody(piece) && !current.some((other) => overlap(other, piece)),
		);
		this.#settle();
	}

	/** What was found by its shape alone, and says something. */
	get shapes(): readonly Piece[] {
		return this.#shapes.filter(({ removed }) => removed.text);
	}

	/** Whether all these elements are out of sight by us. */
	hides(elements: readonly Element[]): boolean {
		return elements.length > 0 && elements.every((element) => this.#concealment.covers(element));
	}

	/** Brings back the pieces that stand at these elements. */
	restore(where: readonly Element[] | 'all'): void {
		this.#setRestored(where, true);
	}

	hideAgain(where: readonly Element[] | 'all'): void {
		if (this.#cleaning === 'off') this.#cleaning = 'asked';
		this.#setRestored(where, false);
	}

	get hiddenCount(): number {
		const pieces = this.#pieces.filter((piece) => piece !== undefined);
		const alone = this.shapes.filter((shape) => !pieces.some((piece) => overlap(piece, shape)));
		return [...pieces, ...alone, ...this.#earlier].filter(({ elements }) => this.hides(elements)).length;
	}

	get #all(): Piece[] {
		return [...this.#pieces.filter((piece) => piece !== undefined), ...this.#shapes, ...this.#earlier];
	}

	#setRestored(where: readonly Element[] | 'all', restored: boolean): void {
		if (this.#isReplaced()) return;
		if (where === 'all') this.#allRestored = restored;
		for (const piece of this.#all) {
			if (where !== 'all' && !overlap({ elements: where }, piece)) continue;
			piece.restored = restored;
			piece.attempts = 0;
			if (restored) this.#show(piece);
			// The reader asked for this one: it goes now, whatever moves.
			else if (this.#cleaning !== 'fought') this.#hide(piece);
		}
		this.onChange(this.hiddenCount);
	}

	/** Brings the page to where it should be: what is off comes back, what can go goes, the rest waits out of sight. */
	#settle(): void {
		const { cleaning } = this;
		if (cleaning === 'off' || cleaning === 'fought') {
			this.#viewport.disconnect();
			this.#guard.disconnect();
			this.#concealment.showAll();
			this.onChange(0);
			return;
		}
		const wanted = this.#all.filter((piece) => !piece.restored && !this.hides(piece.elements));
		if (cleaning === 'asked') for (const piece of wanted) this.#hide(piece);
		else this.#tryUnseen(wanted);
		this.onChange(this.hiddenCount);
	}

	#tryUnseen(pieces: readonly Piece[]): void {
		const due = pieces.filter((piece) => piece.attempts < ATTEMPTS);
		const hidden = new Set(
			hideUnseen(
				this.#concealment,
				due.flatMap((piece) => piece.elements),
			),
		);
		for (const piece of due) {
			for (const element of piece.elements) {
				if (hidden.has(element)) this.#watch(element);
				else this.#viewport.observe(element);
			}
		}
	}

	#leftView(entries: readonly IntersectionObserverEntry[]): void {
		if (this.#cleaning !== 'on' || this.#isReplaced()) return;
		const gone = new Set(entries.filter((entry) => !entry.isIntersecting).map((entry) => entry.target));
		const pieces = this.#all.filter((piece) => !piece.restored && piece.elements.some((element) => gone.has(element)));
		if (pieces.length === 0) return;
		for (const piece of pieces) piece.attempts++;
		this.#tryUnseen(pieces);
		this.onChange(this.hiddenCount);
	}

	#hide(piece: Piece): void {
		for (const element of piece.elements) {
			this.#concealment.hide(element);
			this.#watch(element);
		}
	}

	#watch(element: Element): void {
		this.#viewport.unobserve(element);
		this.#guard.observe(element, {
			attributes: true,
			attributeFilter: ['style', 'class', 'hidden'],
			childList: true,
			characterData: true,
			subtree: true,
		});
	}

	#show(piece: Piece): void {
		for (const element of piece.elements) this.#concealment.show(element);
	}

	/** What changed inside a hidden piece: it may hold prose now, or the page may have outranked us. */
	#judgeAgain(records: readonly MutationRecord[]): void {
		const touched = new Set(records.map((record) => record.target));
		for (const piece of this.#all) {
			for (const element of piece.elements) {
				if (!this.#concealment.has(element) || ![...touched].some((node) => element.contains(node))) continue;
				if (this.#shapes.includes(piece) ? holdsProse(element) : hasGrown(piece) && holdsProse(element)) {
					piece.restored = true;
					this.#show(piece);
				} else if (!this.#concealment.holds(element)) this.#undone(element);
			}
		}
		if (!this.#isReplaced()) this.onChange(this.hiddenCount);
	}

	/** Hides again what the page brought back. Where it outranks us for good, this ends in the truce at once. */
	#undone(element: Element): void {
		// Taken out of the page: that brings nothing back. And what a successor of ours brings back is its own to hide.
		if (this.#isReplaced() || !element.isConnected) return;
		while (!this.#lostOne()) {
			this.#concealment.show(element);
			this.#concealment.hide(element);
			if (this.#concealment.holds(element)) return;
		}
	}

	/**
	 * Whether a later version of ours has this page, or none any more: nothing is hidden or counted from then on. What is hidden stays so
	 * until the later version brings it back, and is watched that long: it may hold prose one day, and nobody else would show it.
	 */
	#isReplaced(): boolean {
		if (!this.#replaced && !this.isCurrent()) {
			this.#replaced = true;
			this.#viewport.disconnect();
		}
		if (this.#replaced && this.#concealment.isEmpty) this.#guard.disconnect();
		return this.#replaced;
	}

	/** Counts one restore by the page; true when that was the last we answer. */
	#lostOne(): boolean {
		this.#restores++;
		if (this.#restores < TRUCE) return false;
		this.#cleaning = 'fought';
		this.#settle();
		return true;
	}
}

function isInPage(piece: Piece): boolean {
	return piece.elements.every((element) => element.isConnected);
}
