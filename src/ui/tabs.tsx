import type { ComponentChildren } from 'preact';
import { useRovingFocus } from './roving-focus';

export interface Tab {
	id: string;
	label: string;
	/** Shown after the label; left out when undefined. */
	count?: string;
}

/** Tabs as the ARIA Authoring Practices have them, chosen as soon as they have the focus. */
export function Tabs({ tabs, chosen, label, onChoose }: { tabs: Tab[]; chosen: string; label: string; onChoose: (id: string) => void }) {
	const roving = useRovingFocus(
		tabs.map((tab) => tab.id),
		'horizontal',
	);
	return (
		<div class="tabs" role="tablist" aria-label={label} onKeyDown={roving.onKeyDown}>
			{tabs.map((tab) => (
				<button
					key={tab.id}
					type="button"
					role="tab"
					id={`tab-${tab.id}`}
					data-roving={tab.id}
					aria-selected={tab.id === chosen}
					aria-controls={`panel-${tab.id}`}
					tabIndex={tab.id === chosen ? 0 : -1}
					onFocus={() => onChoose(tab.id)}
					onClick={() => onChoose(tab.id)}
				>
					<span class="tab-label" data-label={tab.label}>
						{tab.label}
					</span>
					{tab.count !== undefined && <span class="count">{tab.count}</span>}
				</button>
			))}
		</div>
	);
}

/** What a tab shows. Only the chosen panel is made: a big article costs nothing until it is looked at. A `kept` one is there for print. */
export function TabPanel({ id, chosen, kept, children }: { id: string; chosen: string; kept?: boolean; children: ComponentChildren }) {
	return (
		<div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== chosen}>
			{(kept || id === chosen) && children}
		</div>
	);
}
