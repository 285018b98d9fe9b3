import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useRovingFocus } from '../roving-focus';
import { isUnnamed } from '../source-kinds';
import type { MessageKey } from '../words';
import { useWords } from '../words-context';
import { ANY_UNNAMED, type FilterKey, type FilterOption } from './filters';

interface Props {
	options: FilterOption[];
	chosen: ReadonlySet<FilterKey>;
	onToggle(key: FilterKey): void;
	onClear(): void;
	/** Arrow down: on to the statements. */
	onLeave(): void;
	bar: RefObject<HTMLDivElement | null>;
}

/** Up to this many buttons are shown at once. */
const FEW = 4;

/**
 * Toggle buttons, each with the number of statements it stands for; one tab stop, arrow keys between them. Where there are
 * many, those a reader asks for first stand in front (who is not named, what is quoted), the rest one click away.
 */
export function FilterBar({ options, chosen, onToggle, onClear, onLeave, bar }: Props) {
	const { t } = useWords();
	const [all, setAll] = useState(false);
	const together = options.some((option) => option.key === ANY_UNNAMED);
	const first = options
		.filter(({ key, facet, value }) => facet === 'form' || (together ? key === ANY_UNNAMED : isUnnamed(value as never)))
		.slice(0, FEW);
	const shown = all || options.length <= FEW ? options : first.length > 0 ? first : options.slice(0, FEW);
	const visible = options.filter((option) => shown.includes(option) || chosen.has(option.key));
	const roving = useRovingFocus(
		visible.map((option) => option.key),
		'horizontal',
	);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'ArrowDown') return roving.onKeyDown(event);
		event.preventDefault();
		onLeave();
	};
	if (options.length === 0) return null;
	return (
		<div class="filters" role="toolbar" aria-label={t('filters_label')} ref={bar} onKeyDown={onKeyDown}>
			{visible.map((option, index) => [
				all && index > 0 && visible[index - 1]?.facet !== option.facet && <span key={option.facet} class="break" />,
				<button
					key={option.key}
					type="button"
					class="chip"
					data-roving={option.key}
					data-filter={option.key}
					aria-pressed={chosen.has(option.key)}
					tabIndex={roving.current === option.key ? 0 : -1}
					onFocus={() => roving.setCurrent(option.key)}
					onClick={() => onToggle(option.key)}
				>
					{t(`${option.facet}_${option.value}` as MessageKey)} <span class="count">{option.count}</span>
				</button>,
			])}
			{chosen.size > 0 && (
				<button type="button" class="plain" data-action="clear-filters" onClick={onClear}>
					{t('filters_clear')}
				</button>
			)}
			{options.length > FEW && (
				<button type="button" class="plain" data-action="more-filters" aria-expanded={all} onClick={() => setAll(!all)}>
					{t(all ? 'filters_fewer' : 'filters_more')}
				</button>
			)}
		</div>
	);
}
