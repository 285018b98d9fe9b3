import type { Removed } from '../article/article';
import type { ArticleReport } from '../report/report';
import { Icon } from './icon';
import { useWords } from './words-context';

export interface RemovedActions {
	showRemoved(index: number): void;
	restore(index: number | 'all'): void;
	hideAgain(index: number | 'all'): void;
}

interface Props {
	report: ArticleReport;
	/** Whether each removed piece is hidden in the page now. */
	hidden: boolean[];
	/** Absent where there is no live page to act on: the reading page after the tab is gone. */
	actions?: RemovedActions;
}

/** What was taken out, why, and the way back. */
export function RemovedView({ report, hidden, actions }: Props) {
	const { t, count } = useWords();
	const { removed, language } = report.article;
	if (removed.length === 0) return <p class="empty">{t('removed_nothing')}</p>;
	const hiddenNow = hidden.filter(Boolean).length;
	const canHide = removed.some((piece) => piece.hide);
	return (
		<div class="removed">
			<p class="removed-sum">
				{count('removed_hidden', hiddenNow)}
				{actions && hiddenNow > 0 && (
					<button type="button" data-action="restore-all" onClick={() => actions.restore('all')}>
						<Icon name="restore" /> {t('action_restore_all')}
					</button>
				)}
				{actions && hiddenNow === 0 && canHide && (
					<button type="button" data-action="hide-all" onClick={() => actions.hideAgain('all')}>
						<Icon name="hide" /> {t('action_hide_all')}
					</button>
				)}
			</p>
			<ul>
				{removed.map((piece, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the list is the page's, its order is its identity
					<li key={index} data-removed={index} data-hidden={hidden[index] ?? false}>
						<h3>{t(`removedKind_${piece.kind}`)}</h3>
						<p class="excerpt" lang={language} dir="auto">
							{piece.text}
						</p>
						<RemovedReason piece={piece} />
						<p class="piece-state">{t(pieceState(piece, hidden[index] ?? false))}</p>
						{actions && piece.hide && (
							<div class="actions">
								<button type="button" data-action="show" onClick={() => actions.showRemoved(index)}>
									<Icon name="show" /> {t('action_show')}
								</button>
								{hidden[index] ? (
									<button type="button" data-action="restore" onClick={() => actions.restore(index)}>
										<Icon name="restore" /> {t('action_restore')}
									</button>
								) : (
									<button type="button" data-action="hide" onClick={() => actions.hideAgain(index)}>
										<Icon name="hide" /> {t('action_hide')}
									</button>
								)}
							</div>
						)}
					</li>
				))}
			</ul>
		</div>
	);
}

function pieceState(piece: Removed, hidden: boolean) {
	if (!piece.hide) return 'removed_left_out';
	return hidden ? 'removed_is_hidden' : 'removed_is_shown';
}

/** The rule's own sentence where there is one, else what is said of every piece of its kind. */
function RemovedReason({ piece }: { piece: Removed }) {
	const { t, maybe } = useWords();
	return (
		<p class="reason" dir="auto">
			{maybe(`removed_${piece.rule}`, ...piece.reason) ?? t(`removedWhy_${piece.kind}`)} <code>{piece.rule}</code>
		</p>
	);
}
