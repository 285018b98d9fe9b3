/** Drawings of buttons, on a 16 × 16 grid, drawn in the current colour. */
const DRAWING = {
	copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
	show: 'M8 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM8 1.5V4M8 12v2.5M1.5 8H4M12 8h2.5',
	why: 'M6 6a2 2 0 1 1 3 1.8c-.7.4-1 .8-1 1.7M8 12h.01',
	restore: 'M3 4v4h4M3.3 8A5 5 0 1 0 5 4.2',
	hide: 'M2 8c2.5-4 9.5-4 12 0-2.5 4-9.5 4-12 0zM3 13 13 3',
	book: 'M8 4c-1.5-1.2-3.5-1.5-6-1.5v10c2.5 0 4.5.3 6 1.5 1.5-1.2 3.5-1.5 6-1.5v-10C11.5 2.5 9.5 2.8 8 4zM8 4v10',
	save: 'M8 2v7.5M4.5 6.5 8 10l3.5-3.5M2.5 11v2.5h11V11',
	print: 'M4 6V2.5h8V6M4 11.5H2.5V6h11v5.5H12M4 9.5h8v4H4z',
	settings: 'M2 5h6M12 5h2M2 11h2M8 11h6M10 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
	direct: 'M3 9h3.5V5.5H3zM3 9c0 1.5.5 2.5 2 3M9.5 9H13V5.5H9.5zM9.5 9c0 1.5.5 2.5 2 3',
	indirect: 'M2 6c2-2.5 4-2.5 6 0s4 2.5 6 0M2 11c2-2.5 4-2.5 6 0s4 2.5 6 0',
	mixed: 'M2.5 7.5h3V4.5h-3zM2.5 7.5c0 1.3.5 2 1.7 2.5M7.5 11c1-1.8 2.3-1.8 3.3 0s2.2 1.8 3.2 0',
	act: 'M2 8h10M8.5 4.5 12 8l-3.5 3.5M14.5 3v10',
	stated: 'M8 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z',
	'worked-out': 'M3 5.5h10M3 10.5h10',
	'carried-over': 'M3 4v3a3 3 0 0 0 3 3h7M10 7l3 3-3 3',
	publication: 'M12 3 5 7l7 4M5 13.5h7',
	close: 'M4 4l8 8M12 4l-8 8',
	warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 12h.01',
} as const;

export type IconName = keyof typeof DRAWING;

export function Icon({ name }: { name: IconName }) {
	return (
		<svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
			<path d={DRAWING[name]} />
		</svg>
	);
}
