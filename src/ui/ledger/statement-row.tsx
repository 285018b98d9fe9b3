import { useMemo, useState } from 'preact/hooks';
import type { ArticleReport, Statement } from '../../report/report';
import { fetchedLater } from '../fetched-later';
import { Icon } from '../icon';
import { contentText, spanText } from '../statement-text';
import { WhenLine } from '../when-line';
import type { Words } from '../words';
import { useWords } from '../words-context';

const Why = fetchedLater(async () => (await import('./why')).Why);

export interface StatementActions {
	/** Absent where there is no live page. */
	show?(statement: Statement): void;
	copy(statement: Statement): void;
}

interface Props {
	report: ArticleReport;
	statement: Statement;
	depth: number;
	/** The one row that Tab stops at. */
	current: boolean;
	/** Named in the row itself where it stands under another source's heading. */
	nameShown: boolean;
	actions: StatementActions;
	onFocus(statementId: string): void;
}

/** One statement: who (for the ear), what, by which words we know, when, and what can be done with it. */
export function StatementRow(props: Props) {
	const words = useWords();
	const [whyOpen, setWhyOpen] = useState(false);
	// The same tree again means "nothing to do": one row of two hundred changes at a time.
	return useMemo(() => drawRow(props, words, whyOpen, setWhyOpen), [...Object.values(props), words, whyOpen]);
}

function drawRow(
	{ report, statement, depth, current, nameShown, actions, onFocus }: Props,
	{ t }: Words,
	whyOpen: boolean,
	setWhyOpen: (open: boolean) => void,
) {
	const { article } = report;
	const source = report.sources.find((one) => one.id === statement.source);
	const content = contentText(article, statement);
	const tabIndex = current ? 0 : -1;
	const whyId = `why-${statement.id}`;
	// Letters count only while the row itself has the focus (WCAG 2.1.4): not in its buttons.
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Enter') actions.show?.(statement);
		else if (event.key === 'c') actions.copy(statement);
	};
	return (
		<li
			class="statement"
			id={`statement-${statement.id}`}
			data-statement={statement.id}
			data-roving={statement.id}
			data-bare={statement.kind === 'direct' && !/^["“”„«'‘]/.test(content)}
			data-nested={depth > 0}
			style={{ '--depth': String(Math.min(depth, 4)) }}
			tabIndex={tabIndex}
			onFocus={() => onFocus(statement.id)}
			onKeyDown={onKeyDown}
			aria-keyshortcuts="Enter C"
		>
			<p class={nameShown ? 'speaker' : 'visually-hidden'}>
				<bdi lang={article.language}>{source?.name ?? '?'}</bdi>
				{depth > 0 && <span class="relayed"> {t('statement_within')}</span>}
				<span class="visually-hidden">: </span>
			</p>
			<blockquote lang={article.language} dir="auto">
				{content}
			</blockquote>
			<p class="how">
				<span class="form">
					<Icon name={statement.act ? 'act' : statement.kind} /> {statement.act ? t('form_act') : t(`form_${statement.kind}`)}
				</span>
				{statement.cue && (
					<q class="cue" lang={article.language} dir="auto">
						{spanText(article, statement.cue)}
					</q>
				)}
				{statement.hedge && (
					<span class="hedge">
						{t('statement_hedged')}{' '}
						<q lang={article.language} dir="auto">
							{spanText(article, statement.hedge)}
						</q>
					</span>
				)}
			</p>
			<WhenLine article={article} when={statement.when} />
			<div class="actions">
				{actions.show && (
					<button type="button" data-action="show" tabIndex={tabIndex} onClick={() => actions.show?.(statement)}>
						<Icon name="show" /> {t('action_show')}
					</button>
				)}
				<button type="button" data-action="copy" tabIndex={tabIndex} onClick={() => actions.copy(statement)}>
					<Icon name="copy" /> {t('action_copy')}
				</button>
				<button
					type="button"
					data-action="why"
					tabIndex={tabIndex}
					aria-expanded={whyOpen}
					aria-controls={whyId}
					onClick={() => setWhyOpen(!whyOpen)}
				>
					<Icon name="why" /> {t('action_why')}
				</button>
			</div>
			{whyOpen && <Why report={report} statement={statement} id={whyId} />}
		</li>
	);
}
