import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageWatch } from '../../../src/page/page-watch';

/** The little of a browser that a watch of an empty page asks for. */
class Observer {
	static all: Observer[] = [];
	watched = 0;
	constructor(readonly tell: (records: object[]) => void) {
		Observer.all.push(this);
	}
	observe() {
		this.watched++;
	}
	disconnect() {
		this.watched = 0;
	}
}

const page = Object.assign(new EventTarget(), {
	nodeType: 9,
	readyState: 'complete',
	documentElement: {},
	firstElementChild: null,
});

const screen = Object.assign(new EventTarget(), { setTimeout: (run: () => void, ms: number) => setTimeout(run, ms) });

beforeEach(() => {
	vi.useFakeTimers();
	Observer.all = [];
	vi.stubGlobal('MutationObserver', Observer);
	vi.stubGlobal('document', page);
	vi.stubGlobal('window', screen);
	vi.stubGlobal('location', { href: 'https://kabar.example/berita' });
	vi.stubGlobal('Node', { ELEMENT_NODE: 1 });
	vi.stubGlobal('cancelAnimationFrame', () => {});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function watchPage() {
	let current = true;
	const onChanged = vi.fn(async () => 1);
	const onNavigated = vi.fn();
	const watch = new PageWatch({ onShape() {}, onChanged, onNavigated, isCurrent: () => current }, new AbortController().signal);
	const [observer] = Observer.all as [Observer];
	return { watch, onChanged, onNavigated, observer, change: () => observer.tell([{ addedNodes: [] }]), replace: () => (current = false) };
}

test('a page that changes is read again when it is quiet', async () => {
	const { watch, onChanged, change } = watchPage();
	watch.startReading(0);
	change();
	await vi.runAllTimersAsync();
	expect(onChanged).toHaveBeenCalledOnce();
});

test('replaced by a later version, a watch ends at the next change: it observes no more and reads no more', async () => {
	const { watch, onChanged, onNavigated, observer, change, replace } = watchPage();
	watch.startReading(0);
	expect(observer.watched).toBe(1);
	replace();
	change();
	expect(observer.watched).toBe(0);
	Object.assign(location, { href: 'https://kabar.example/lain' });
	screen.dispatchEvent(new Event('popstate'));
	await watch.readNow();
	await vi.runAllTimersAsync();
	expect(onChanged).not.toHaveBeenCalled();
	expect(onNavigated).not.toHaveBeenCalled();
});

test('a reading that was due when the later version came is not begun', async () => {
	const { watch, onChanged, change, replace } = watchPage();
	watch.startReading(0);
	change();
	replace();
	await vi.runAllTimersAsync();
	expect(onChanged).not.toHaveBeenCalled();
});
