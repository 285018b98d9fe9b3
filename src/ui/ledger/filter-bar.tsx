import type { RefObject } from 'preact';
import { useRovingFocus } from '../roving-focus';
import type { MessageKey } from '../words';
import { useWords } from '../words-context';
import type { FilterKey, FilterOption } from './filters';

interface Props {
	options: FilterOption[];
	chosen: ReadonlySet<FilterKey>;
	onToggle(key: FilterKey): void;
	onClear(): void;
	bar: RefObject<HTMLDivElement | null>;
}

/** Toggle buttons, each with the number of statements it stands for; one tab stop, arrow keys between them. */
export function FilterBar({ options, chosen, onToggle, onClear, bar }: Props) {
	const { t } = useWords();
	const roving = useRovingFocus(
		options.map((option) => option.key),
		'horizontal',
	);
	if (options.length === 0) return null;
	return (
		<div class="filters" role="toolbar" aria-label={t('filters_label')} ref={bar} onKeyDown={roving.onKeyDown}>
			{options.map((option) => (
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
				</button>
			))}
			{chosen.size > 0 && (
				<button type="button" class="plain" data-action="clear-filters" onClick={onClear}>
					{t('filters_clear')}
				</button>
			)}
		</div>
	);
}
