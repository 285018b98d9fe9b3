import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleReport } from '../../report/report';
import { useRovingFocus } from '../roving-focus';
import { useWords } from '../words-context';
import { FilterBar } from './filter-bar';
import { type FilterKey, filterOptions, matchesFilters } from './filters';
import { groupStatements, type SourceGroup } from './group-statements';
import { SourceHeading } from './source-heading';
import { type StatementActions, StatementRow } from './statement-row';

interface Props {
	report: ArticleReport;
	actions: StatementActions;
	/** A statement to go to, from the strip or the article; a new object for each wish, so that one can be wished for twice. */
	wanted?: { statement: string };
}

/** A ledger of no more rows is drawn at once. */
const SHORT_LEDGER = 8;
/** Rows of a longer one drawn at first, enough to fill the popup; and how many more each time after that. */
const FIRST_ROWS = 5;
const MORE_ROWS = 16;

/** Who said what: all statements of the article by source, in order of the article. */
export function Ledger({ report, actions, wanted }: Props) {
	const { count } = useWords();
	const [chosen, setChosen] = useState<ReadonlySet<FilterKey>>(new Set());
	const options = useMemo(() => filterOptions(report), [report]);
	const groups = useMemo(() => groupStatements(report, matchesFilters(report, chosen)), [report, chosen]);
	const ids = useMemo(() => groups.flatMap((group) => group.rows.map((row) => row.statement.id)), [groups]);
	const roving = useRovingFocus(ids, 'vertical');
	const bar = useRef<HTMLDivElement>(null);
	const list = useRef<HTMLDivElement>(null);

	// The first rows are there at once; a long ledger is drawn to its end while the reader looks at them.
	const [room, setRoom] = useState(report.statements.length > SHORT_LEDGER ? FIRST_ROWS : SHORT_LEDGER);
	useEffect(() => {
		if (room >= report.statements.length) return;
		const timer = setTimeout(() => setRoom(room + MORE_ROWS));
		return () => clearTimeout(timer);
	}, [room, report]);
	const drawn = firstRows(groups, room);

	const toggle = (key: FilterKey) => {
		const next = new Set(chosen);
		if (!next.delete(key)) next.add(key);
		setChosen(next);
	};

	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
			event.preventDefault();
			bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, []);

	useEffect(() => {
		if (!wanted) return;
		if (!ids.includes(wanted.statement)) setChosen(new Set());
		setRoom(report.statements.length);
		roving.setCurrent(wanted.statement);
		// After the rows are there: clearing the filters may have to bring this one back first.
		const frame = requestAnimationFrame(() =>
			list.current?.querySelector<HTMLElement>(`#statement-${CSS.escape(wanted.statement)}`)?.focus(),
		);
		return () => cancelAnimationFrame(frame);
	}, [wanted]);

	return (
		<div class="ledger">
			<FilterBar
				options={options}
				chosen={chosen}
				onToggle={toggle}
				onClear={() => setChosen(new Set())}
				onLeave={() => list.current?.querySelector<HTMLElement>('[data-roving][tabindex="0"]')?.focus()}
				bar={bar}
			/>
			<p class="visually-hidden" role="status">
				{chosen.size > 0 && count('filters_left', report.statements.filter(matchesFilters(report, chosen)).length)}
			</p>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys between the rows inside */}
			<div ref={list} onKeyDown={roving.onKeyDown}>
				{drawn.map(({ source, rows, relayed }) => (
					<section key={source.id} class="source-group" data-source={source.id}>
						<SourceHeading article={report.article} source={source} />
						{rows.length > 0 && (
							<ul>
								{rows.map(({ statement, depth }) => (
									<StatementRow
										key={statement.id}
										report={report}
										statement={statement}
										depth={depth}
										current={roving.current === statement.id}
										nameShown={statement.source !== source.id}
										actions={actions}
										onFocus={roving.setCurrent}
									/>
								))}
							</ul>
						)}
						{relayed.map(({ first, by, number }) => (
							<p key={by.id} class="relayed-elsewhere">
								<a href={`#statement-${first.id}`} onClick={() => roving.setCurrent(first.id)}>
									<bdi>{count(rows.length > 0 ? 'relayed' : 'relayed_alone', number, by.name)}</bdi>
								</a>
							</p>
						))}
					</section>
				))}
			</div>
		</div>
	);
}

function firstRows(groups: SourceGroup[], count: number): SourceGroup[] {
	const drawn: SourceGroup[] = [];
	let left = count;
	for (const group of groups) {
		if (left <= 0) break;
		drawn.push(left < group.rows.length ? { ...group, rows: group.rows.slice(0, left) } : group);
		left -= Math.max(1, group.rows.length);
	}
	return drawn;
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}
