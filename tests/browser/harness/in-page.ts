/** Functions that run in a page: they are sent as text and see nothing around them. */

/** When the page has loaded and whatever was waiting for idle moments, one after the other, has had them. */
export const whenIdle = async (): Promise<boolean> => {
	if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	for (let round = 0; round < 20; round++) {
		await new Promise((resolve) => setTimeout(resolve, 0));
		await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));
	}
	return true;
};

/**
 * Letters and digits of everything that can be seen, in one string: white space and tags decide nothing. `withoutUs` is
 * what would be seen if nothing of ours were hidden; the page is as it was when the answer comes.
 */
export const visibleLetters = (): { withUs: string; withoutUs: string } => {
	const read = () => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const seen = new Map<Element, boolean>();
		let letters = '';
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent || /^(script|style|noscript|template)$/.test(parent.localName)) continue;
			let visible = seen.get(parent);
			if (visible === undefined) {
				visible = parent.checkVisibility({ visibilityProperty: true });
				seen.set(parent, visible);
			}
			if (visible) letters += node.nodeValue;
		}
		return letters
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '');
	};
	const withUs = read();
	const hidden = document.getAnimations().filter((animation) => animation.playState === 'paused');
	const effects = hidden.map((animation) => animation.effect);
	for (const animation of hidden) animation.effect = null;
	const withoutUs = read();
	hidden.forEach((animation, index) => {
		animation.effect = effects[index] ?? null;
	});
	return { withUs, withoutUs };
};

/** Goes through the page from top to bottom and back, a view at a time, and lets each view be painted. */
export const scrollThrough = async (): Promise<boolean> => {
	const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	const step = Math.round(innerHeight * 0.7);
	for (const direction of [1, -1]) {
		for (let views = 0; views < 60; views++) {
			const before = scrollY;
			scrollBy({ top: direction * step, behavior: 'instant' });
			await painted();
			if (scrollY === before) break;
		}
	}
	return true;
};

/** A layout shift (https://wicg.github.io/layout-instability/), and what it moved. */
interface Shift {
	value: number;
	moved: string;
}

/** Starts to take down layout shifts, from the first paint on; read them from `window.shifts`. Chromium alone has them. */
export const recordShifts = (): void => {
	interface Source {
		node?: Node | null;
		previousRect: DOMRectReadOnly;
		currentRect: DOMRectReadOnly;
	}
	const shifts: Shift[] = [];
	Object.assign(window, { shifts });
	const box = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
	const told = ({ node, previousRect, currentRect }: Source) => {
		const element = node instanceof Element ? node : node?.parentElement;
		const words = node?.textContent?.trim().slice(0, 40) ?? '';
		return `${element?.localName}.${element?.getAttribute('class')} "${words}" from ${box(previousRect)} to ${box(currentRect)}`;
	};
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: Source[] })[]) {
			shifts.push({
				value: entry.value,
				moved: `${Math.round(entry.startTime)} ms, scrolled to ${Math.round(scrollY)}: ${entry.sources.map(told).join('; ')}`,
			});
		}
	}).observe({ type: 'layout-shift', buffered: true });
};

/** What moved: nothing where all shifts together are less than `none`. */
export const whatMoved = (none: number): string[] => {
	const { shifts } = window as unknown as { shifts: Shift[] };
	const total = shifts.reduce((sum, { value }) => sum + value, 0);
	return total < none ? [] : shifts.map(({ value, moved }) => `${value.toFixed(4)} at ${moved}`);
};

/** What a page is, and what of it can be seen: equal before and after a restore. */
export const snapshot = (): { html: string; seen: string } => {
	const seen = [...document.querySelectorAll('body *')]
		.map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			const { display, visibility } = getComputedStyle(element);
			return [element.localName, display, visibility, x, y + scrollY, width, height].join(' ');
		})
		.join('\n');
	return { html: document.documentElement.outerHTML, seen };
};
