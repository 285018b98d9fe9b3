import type { Removed } from '../article/article';
import type { ArticleReport } from '../report/report';
import { Icon } from './icon';
import type { Words } from './words';
import { useWords } from './words-context';

export interface RemovedActions {
	showRemoved(index: number): void;
	restore(index: number | 'all'): void;
	hideAgain(index: number | 'all'): void;
}

interface Props {
	report: ArticleReport;
	/** The live page: whether each piece is hidden there now, and what can be done about it. Absent on the reading page. */
	live?: { hidden: boolean[]; actions: RemovedActions };
}

/** What was taken out, why, and the way back. */
export function RemovedView({ report, live }: Props) {
	const words = useWords();
	const { t, maybe, count } = words;
	const { removed, language } = report.article;
	if (removed.length === 0) return <p class="empty">{t('removed_nothing')}</p>;
	const hiddenNow = live?.hidden.filter(Boolean).length ?? 0;
	// What is gone from the page comes before what is only not repeated here.
	const order = removed.map((piece, index) => ({ piece, index })).sort((a, b) => Number(b.piece.hide) - Number(a.piece.hide));
	const canHide = removed.some((piece) => piece.hide);
	const onlyHere = removed.filter((piece) => !piece.hide).length;
	const inThePage = hiddenNow > 0 ? count('removed_hidden', hiddenNow) : t('removed_hidden_none');
	return (
		<div class="removed">
			<p class="removed-sum">
				<span>
					{live
						? [inThePage, onlyHere > 0 && count('removed_here', onlyHere)].filter(Boolean).join(' · ')
						: count('removed_pieces', removed.length)}
				</span>
				{live && hiddenNow > 0 && (
					<button type="button" data-action="restore-all" onClick={() => live.actions.restore('all')}>
						<Icon name="restore" /> {t('action_restore_all')}
					</button>
				)}
				{live && hiddenNow === 0 && canHide && (
					<button type="button" data-action="hide-all" onClick={() => live.actions.hideAgain('all')}>
						<Icon name="hide" /> {t('action_hide_all')}
					</button>
				)}
			</p>
			<ul>
				{order.map(({ piece, index }) => (
					<li key={index} data-removed={index} data-hidden={live?.hidden[index] ?? false}>
						<h2>{maybe(`removedName_${piece.rule}`) ?? t(`removedKind_${piece.kind}`)}</h2>
						<p class="excerpt" lang={language} dir="auto">
							{piece.text.replaceAll('\n', ' · ')}
						</p>
						<p class="reason" dir="auto">
							{reasonOf(piece, words)}
						</p>
						<p class="piece-state">
							{live && t(pieceState(piece, live.hidden[index] ?? false))} <code>{piece.rule}</code>
						</p>
						{live && piece.hide && (
							<div class="actions">
								<button type="button" data-action="show" onClick={() => live.actions.showRemoved(index)}>
									<Icon name="show" /> {t('action_show')}
								</button>
								{live.hidden[index] ? (
									<button type="button" data-action="restore" onClick={() => live.actions.restore(index)}>
										<Icon name="restore" /> {t('action_restore')}
									</button>
								) : (
									<button type="button" data-action="hide" onClick={() => live.actions.hideAgain(index)}>
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

/** Why a piece was taken out: what its rule goes by, or what holds of its kind and how the page itself names the part. */
function reasonOf({ rule, kind, reason }: Removed, { t, maybe }: Words): string {
	const own = maybe(`removed_${rule}`, ...reason);
	if (own) return own;
	const [saw] = reason;
	return [t(`removedWhy_${kind}`), saw && isMarkup(rule) && t('removedSaw_name', saw)].filter(Boolean).join(' ');
}

/** Rules that go by how the page itself names a part have it in their own name. */
function isMarkup(rule: string): boolean {
	return rule.endsWith('-class') || rule.endsWith('-element');
}
