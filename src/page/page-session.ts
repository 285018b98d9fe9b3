import type { LiveNodes, Removed } from '../article/article';
import { atOnce } from '../article/at-once';
import type { ArticleReport, Report } from '../report/report';
import { Changes } from './changes';
import { Cleaner } from './cleaner';
import { releaseFormer } from './concealment';
import { clearHighlights, markRemoved, markStatement, scrollToRange } from './highlight';
import { holdsProse } from './known-shapes';
import { findSpan } from './live-text';
import { PageWatch } from './page-watch';
import { inSlices } from './slices';

/** What a reading found, with the live nodes it came from; the report only where the whole core is in the page. */
export type LiveReading = { removed: readonly Removed[]; nodes?: LiveNodes; report?: Report };

/** A reading of the live page in steps. The page is looked at in the first; others may have the thread, and change it, between two. */
export type LiveReader = (document: Document, url: string) => Generator<void, LiveReading, void>;

/** Where the page stands: what a screen is told. */
export interface SessionState {
	report: Report;
	hidden: boolean[];
	cleaning: 'on' | 'off' | 'fought';
}

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
	#reports = false;
	#reading?: LiveReading;
	#looking?: { index: number };
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
		this.cleaner.setCleaning(cleaning);
		this.#watch ??= new PageWatch(
			{
				onShape: (element, shape, unpainted) => {
					if (!this.#isEdited() && !holdsProse(element)) this.cleaner.addShape(element, shape, unpainted);
				},
				onChanged: () => this.#readInSlices(),
				onNavigated: () => this.#forget(),
			},
			this.#ending.signal,
		);
	}

	/** Gives the page its reader. The one that reports takes the place of the one that only cleans, never the other way round. */
	setReader(reader: LiveReader, { reports }: { reports: boolean }): void {
		if (this.#reports && !reports) return;
		this.#reader = reader;
		this.#reports = reports;
	}

	/** Whether the whole core is in the page. */
	get canReport(): boolean {
		return this.#reports;
	}

	/** Reads the page as it is now, and from then on whenever it has become another. */
	read(): SessionState | undefined {
		this.#watch?.startReading(this.#readAtOnce());
		return this.state;
	}

	/** The same in idle moments: nobody waits for a page that is cleaned by itself. */
	async readWhenIdle(): Promise<void> {
		await this.#watch?.readNow();
	}

	get state(): SessionState | undefined {
		const report = this.#reading?.report;
		if (!report) return undefined;
		if (report.outcome === 'declined') return { report, hidden: [], cleaning: this.#cleaningNow };
		const removed = [...report.article.removed, ...this.cleaner.removedByShape];
		return {
			report: { ...report, article: { ...report.article, removed } },
			hidden: removed.map((_, index) => this.cleaner.isHidden(index)),
			cleaning: this.#cleaningNow,
		};
	}

	/** Scrolls to a statement and marks it; false where the page no longer holds its words. */
	show(statementId: string): boolean {
		this.clearMarks();
		if (!this.#reading?.report) this.read();
		const report = this.#reading?.report;
		const statement = report?.outcome === 'article' ? report.statements.find(({ id }) => id === statementId) : undefined;
		if (!statement) return false;
		const { article } = report as ArticleReport;
		const ranges = statement.content.map((span) => findSpan(span, article.blocks, this.#reading?.nodes?.blocks ?? []));
		const found = ranges.filter((range) => range !== undefined);
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
		const elements = this.#elementsOf(index).filter((element) => element.isConnected);
		if (elements.length === 0) return false;
		if (this.cleaner.isHidden(index)) {
			this.cleaner.restore(index);
			this.#looking = { index };
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
		if (looking) this.cleaner.hideAgain(looking.index);
	}

	restore(index: number | 'all'): void {
		this.#looking = undefined;
		this.cleaner.restore(index);
	}

	hideAgain(index: number | 'all'): void {
		this.#looking = undefined;
		if (this.cleaner.cleaning === 'off') this.clean('asked');
		this.cleaner.hideAgain(index);
	}

	get hiddenCount(): number {
		return this.#hidden;
	}

	get #cleaningNow(): SessionState['cleaning'] {
		const { cleaning } = this.cleaner;
		return cleaning === 'asked' ? 'on' : cleaning;
	}

	/** A piece that is hidden or could be, else the nodes the reading left out of the article. */
	#elementsOf(index: number): Element[] {
		const elements = this.cleaner.elementsOf(index);
		if (elements.length > 0) return elements;
		return (this.#reading?.nodes?.removed[index] ?? [])
			.map((node) => (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement))
			.filter((element) => element !== null);
	}

	/** One reading; answers with the ms it took. */
	#readAtOnce(): number {
		const reader = this.#reader;
		if (!reader || !document.documentElement) return 0;
		this.#slices.abort();
		const start = performance.now();
		this.#adopt(this.cleaner.readWith(() => atOnce(reader(document, location.href))));
		return performance.now() - start;
	}

	async #readInSlices(): Promise<number> {
		const reader = this.#reader;
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
	#adopt(reading: LiveReading, touched: ReadonlySet<Node> = new Set()): void {
		this.#reading = reading;
		const { removed, nodes } = reading;
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
	steps: Generator<void, LiveReading, void>,
	look: (run: () => IteratorResult<void, LiveReading>) => IteratorResult<void, LiveReading>,
): Generator<void, LiveReading, void> {
	const first = look(() => steps.next());
	if (first.done) return first.value;
	yield;
	return yield* steps;
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
