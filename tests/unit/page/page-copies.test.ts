import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageCopies } from '../../../src/page/page-copies';

/** Tells of a change when it is asked. */
class Observer {
	static records: { target: object }[] = [];
	observe() {}
	disconnect() {}
	takeRecords() {
		return Observer.records;
	}
}

/** A page of one node. */
const copier = (node: object) => () => ({ packed: '{}', live: [node as Node] });

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	Observer.records = [];
	vi.stubGlobal('MutationObserver', Observer);
	vi.stubGlobal('document', {});
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('location', { href: 'https://kabar.example/berita' });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('what was found in a copy is led back to the nodes it was made of, and to those that changed since', () => {
	const [paragraph, changed] = [{}, {}];
	const copies = new PageCopies();
	const { id } = copies.make(copier(paragraph));
	Observer.records = [{ target: changed }];
	expect(copies.take(id)).toEqual({ live: [paragraph], touched: new Set([changed]) });
	expect(copies.take(id)).toBeUndefined();
});

test('what was found in an earlier copy, or in the page that stood here before, is led nowhere', () => {
	vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValueOnce(1000.1).mockReturnValue(2000.2);
	const { id: left } = new PageCopies().make(copier({}));
	const copies = new PageCopies();
	const { id: earlier } = copies.make(copier({}));
	const { id: latest } = copies.make(copier({}));
	expect([left, earlier].map((id) => copies.take(id))).toEqual([undefined, undefined]);
	expect(copies.take(latest)).toBeDefined();
});

test('a copy whose screen was closed is forgotten', () => {
	const copies = new PageCopies();
	const { id } = copies.make(copier({}));
	vi.runAllTimers();
	expect(copies.take(id)).toBeUndefined();
});
