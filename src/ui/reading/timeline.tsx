import { useMemo } from 'preact/hooks';
import type { ArticleReport } from '../../report/report';
import { Icon } from '../icon';
import { KindSign } from '../kind-sign';
import { familyOf } from '../source-kinds';
import { contentText } from '../statement-text';
import { whenInWords } from '../when-in-words';
import { useWords } from '../words-context';
import { groupByDay } from './group-by-day';

/** The statements by when they were made; what each time rests on has its own sign and word. */
export function Timeline({ report, onChoose }: { report: ArticleReport; onChoose: (statementId: string) => void }) {
	const words = useWords();
	const { t } = words;
	const moments = useMemo(() => groupByDay(report.statements), [report]);
	const sources = useMemo(() => new Map(report.sources.map((source) => [source.id, source])), [report]);
	/** Who tells of a statement that stands within another. */
	const tellerOf = (within: string | undefined) => sources.get(report.statements.find(({ id }) => id === within)?.source ?? '')?.name;
	if (moments.length === 0) return <p class="empty">{t('timeline_nothing')}</p>;
	return (
		<ol class="timeline">
			{moments.map((moment) => {
				return (
					<li key={moment.value} data-open={moment.value.startsWith('../') || undefined}>
						<h2>{whenInWords(moment.value, words)}</h2>
						<ol>
							{moment.statements.map((statement) => {
								const source = sources.get(statement.source);
								const teller = tellerOf(statement.within);
								return (
									<li key={statement.id} data-family={familyOf(source?.kind ?? 'other')} data-basis={statement.when.basis}>
										<a
											href={`#statement-${statement.id}`}
											data-said={statement.id}
											onClick={(event) => {
												event.preventDefault();
												onChoose(statement.id);
											}}
										>
											<strong lang={report.article.language} dir="auto">
												{source && <KindSign kind={source.kind} naming={source.naming} />} {source?.name ?? '?'}
											</strong>
											{': '}
											<span class="excerpt" lang={report.article.language} dir="auto">
												{contentText(report.article, statement)}
											</span>
										</a>
										<span class="basis">
											{source && `${t(`kind_${source.kind}`)} · `}
											<Icon name={statement.when.basis} /> {t(`basis_${statement.when.basis}`)}
											{teller && (
												<>
													{' · '}
													<bdi>{t('timeline_told_by', teller)}</bdi>
												</>
											)}
										</span>
									</li>
								);
							})}
						</ol>
					</li>
				);
			})}
		</ol>
	);
}
