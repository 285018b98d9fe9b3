import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Lights up a statement wherever it stands (text, ledger, timeline) while the pointer or the focus is on one of its places.
 * Marks go on by attribute, past the components: a hundred of them need not be drawn again for a move of the mouse.
 */
export function useTwinLight(area: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const element = area.current;
		if (!element) return;
		const placeOf = (node: Element | null) => node?.closest('[data-said], [data-statement]');
		const light = (event: Event) => {
			// A pointer that is over no statement leaves the light where the focus is.
			const focused = element.contains(document.activeElement) ? document.activeElement : null;
			const place = placeOf(event.target as Element) ?? placeOf(focused);
			const id = place?.getAttribute('data-said') ?? place?.getAttribute('data-statement');
			for (const lit of element.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
			if (!id) return;
			const name = CSS.escape(id);
			const places = `[data-said="${name}"], [data-within~="${name}"], [data-statement="${name}"]`;
			for (const twin of element.querySelectorAll(places)) twin.setAttribute('data-lit', '');
		};
		element.addEventListener('pointerover', light);
		element.addEventListener('focusin', light);
		return () => {
			element.removeEventListener('pointerover', light);
			element.removeEventListener('focusin', light);
		};
	}, [area]);
}
