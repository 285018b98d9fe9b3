import type { Naming, SourceKind } from '../sources/source';
import { familyOf, isUnnamed } from './source-kinds';

/** One line drawing a kind, on a 16 × 16 grid, drawn in the current colour. */
const DRAWING: Record<SourceKind, string> = {
	academic: 'M1.5 6 8 3l6.5 3L8 9zM4 7.3V11c2 1.6 6 1.6 8 0V7.3M14.5 6v4',
	activist: 'M2.5 6.5v3l7 2.5V4zM9.5 6H11a2 2 0 0 1 0 4H9.5M4.5 10.3V13h2v-2',
	company: 'M2.5 5.5h11V13h-11zM6 5.5v-2h4v2M2.5 9h11',
	document: 'M4 2h5.5L12 4.5V14H4zM9.5 2v2.5H12M6 8h4M6 10.5h4',
	expert: 'M6 9.5V11h4V9.5a4 4 0 1 0-4 0zM6.5 13.5h3',
	government: 'M2 6l6-3.5L14 6zM3.5 6v6M6.5 6v6M9.5 6v6M12.5 6v6M2 13h12',
	military: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4zM5.5 8.5 8 6.5l2.5 2',
	'news-agency': 'M8 9.5V14M6 14h4M5.5 9.3a3.5 3.5 0 1 1 5 0M3.6 11.4a6.2 6.2 0 1 1 8.8 0',
	newsroom: 'M2.5 3.5h9V13h-8a1 1 0 0 1-1-1zM11.5 6H14v6a1 1 0 0 1-2 0M5 6.5h4M5 9h4',
	official: 'M3 4h10v9.5H3zM6.5 2.5h3v2h-3zM8 9a1.4 1.4 0 1 0 0-2.8A1.4 1.4 0 0 0 8 9zM5.5 11.5c.5-1.6 4.5-1.6 5 0',
	other: 'M3 8h1M7.5 8h1M12 8h1',
	'police-or-court': 'M8 2.5v11M5 13.5h6M3 5h10M3 5 1.5 9h3zM13 5l-1.5 4h3z',
	politician: 'M2.5 8h11v5.5h-11zM5 8V3h6v5M6.5 8h3M7 5.5h2',
	'social-media': 'M2.5 3.5h11v7H7L4 13v-2.5H2.5zM5.5 7h.01M8 7h.01M10.5 7h.01',
	'state-media': 'M4 2v12M4 3h8.5l-2 2.5 2 2.5H4',
	victim: 'M8 13.5l-5-5a3 3 0 0 1 5-4 3 3 0 0 1 5 4z',
	witness: 'M1.5 8C4 3.5 12 3.5 14.5 8 12 12.5 4 12.5 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
};

export const SIGNED_KINDS = Object.keys(DRAWING) as SourceKind[];

/** The sign of a source: its drawing says the kind, its colour the family, and a broken outline that nobody is named. */
export function KindSign({ kind, naming }: { kind: SourceKind; naming: Naming }) {
	return (
		<svg class="kind-sign" data-family={familyOf(kind)} data-unnamed={isUnnamed(naming)} viewBox="-4 -4 24 24" aria-hidden="true">
			<circle cx="8" cy="8" r="11" />
			<path d={DRAWING[kind] ?? DRAWING.other} />
		</svg>
	);
}
