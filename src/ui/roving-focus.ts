import { useState } from 'preact/hooks';

/**
 * One tab stop for a row or list of things, arrow keys between them (ARIA Authoring Practices, "Managing Focus Within
 * Components Using a Roving tabindex"). Elements say their place with `data-roving="ID"`.
 */
export function useRovingFocus(ids: string[], axis: 'horizontal' | 'vertical') {
	const [chosen, setChosen] = useState<string>();
	const current = chosen !== undefined && ids.includes(chosen) ? chosen : ids[0];
	const [back, forward] = axis === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];

	const onKeyDown = (event: KeyboardEvent) => {
		const at = ids.indexOf((event.target as Element).closest('[data-roving]')?.getAttribute('data-roving') ?? '');
		if (at === -1) return;
		const target = { [back as string]: at - 1, [forward as string]: at + 1, Home: 0, End: ids.length - 1 }[event.key];
		const id = target === undefined ? undefined : ids[target];
		if (id === undefined) return;
		event.preventDefault();
		setChosen(id);
		const all = (event.currentTarget as Element).querySelectorAll<HTMLElement>('[data-roving]');
		[...all].find((element) => element.getAttribute('data-roving') === id)?.focus();
	};
	return { current, setCurrent: setChosen, onKeyDown };
}
