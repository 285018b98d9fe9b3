import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleReport } from '../../report/report';
import { type Appearance, applyAppearance } from '../appearance';
import { AppearanceForm } from '../appearance-form';
import { ArticleView } from '../article/article-view';
import { ArticleHeader, FiguresLine } from '../article-header';
import { Icon } from '../icon';
import { Ledger } from '../ledger/ledger';
import { statementActions } from '../ledger/statement-actions';
import { NoReport } from '../no-report';
import { Notices } from '../notices';
import type { PagePort } from '../page-port';
import { RemovedView } from '../removed-view';
import { safeAddress } from '../safe-address';
import { SaveMenu } from '../save-menu';
import { useStatus } from '../status';
import { Strip } from '../strip';
import { TabPanel, Tabs } from '../tabs';
import { useWords } from '../words-context';
import { FiguresDetail } from './figures-detail';
import type { ReadingPort } from './reading-port';
import { Timeline } from './timeline';
import { useTwinLight } from './twin-light';

/** The report in a tab of its own: made for reading, printing and looking things up. */
export function ReadingPage({ port }: { port: ReadingPort }) {
	const { t } = useWords();
	const [shown, setShown] = useState<{ report: ArticleReport; page?: Pick<PagePort, 'show'> } | 'gone'>();
	const [appearance, setAppearance] = useState<Appearance>();

	useEffect(() => {
		Promise.all([port.load(), port.appearance()]).then(
			([kept, chosen]) => {
				setAppearance(chosen);
				setShown(kept?.report.outcome === 'article' ? { ...kept, report: kept.report } : 'gone');
			},
			() => setShown('gone'),
		);
	}, [port]);
	useEffect(() => {
		if (appearance) applyAppearance(appearance);
	}, [appearance]);
	useEffect(() => {
		if (!shown) return;
		document.documentElement.dataset.ready = '1';
		if (shown !== 'gone') document.title = shown.report.article.title;
	}, [shown]);

	const change = (next: Appearance) => {
		setAppearance(next);
		port.saveAppearance(next);
	};
	if (!shown) return <p class="visually-hidden">{t('working')}</p>;
	if (shown === 'gone') return <main>{<NoReport title={t('reading_gone_title')} reason={t('reading_gone')} icon="book" />}</main>;
	return <Reading report={shown.report} page={shown.page} appearance={appearance} onAppearance={change} />;
}

interface ReadingProps {
	report: ArticleReport;
	page: Pick<PagePort, 'show'> | undefined;
	appearance: Appearance | undefined;
	onAppearance(appearance: Appearance): void;
}

function Reading({ report, page, appearance, onAppearance }: ReadingProps) {
	const words = useWords();
	const { t } = words;
	const [tab, setTab] = useState('ledger');
	const [wanted, setWanted] = useState<{ statement: string }>();
	const [status, announce] = useStatus();
	const area = useRef<HTMLDivElement>(null);
	useTwinLight(area);
	const goTo = useCallback((statement: string) => {
		setTab('ledger');
		setWanted({ statement });
	}, []);
	const actions = useMemo(() => statementActions(report, page, words, announce), [report, page]);
	const original = safeAddress(report.article.url);
	return (
		<div class="reading" ref={area}>
			<nav class="bar" aria-label={t('reading_bar')}>
				{original && (
					<a class="button" href={original} target="_blank" rel="noopener noreferrer">
						{t('reading_original')}
					</a>
				)}
				<span class="tools">
					<button
						type="button"
						class="tool"
						data-action="appearance"
						popovertarget="appearance"
						aria-label={t('appearance')}
						title={t('appearance')}
					>
						Aa
					</button>
					<button
						type="button"
						class="tool"
						data-action="print"
						aria-label={t('action_print')}
						title={t('action_print')}
						onClick={() => print()}
					>
						<Icon name="print" />
					</button>
					<SaveMenu report={report} announce={announce} />
				</span>
				<div id="appearance" class="menu" popover>
					{appearance && <AppearanceForm appearance={appearance} onChange={onAppearance} />}
				</div>
			</nav>
			<main>
				<ArticleHeader report={report} host={report.article.site.host} />
				<Strip report={report} onChoose={goTo} />
				<FiguresLine report={report} />
				<FiguresDetail report={report} />
				<Notices report={report} />
				<ArticleView report={report} onChoose={goTo} />
			</main>
			<aside aria-label={t('tab_ledger')}>
				<Tabs
					label={t('tabs_label')}
					chosen={tab}
					onChoose={setTab}
					tabs={[
						{ id: 'ledger', label: t('tab_ledger') },
						{ id: 'timeline', label: t('tab_timeline') },
						{ id: 'removed', label: t('tab_removed'), count: new Intl.NumberFormat(words.locale).format(report.article.removed.length) },
					]}
				/>
				<TabPanel id="ledger" chosen={tab} kept>
					{report.statements.length === 0 ? (
						<p class="empty">{t('ledger_nothing')}</p>
					) : (
						<Ledger report={report} actions={actions} {...(wanted && { wanted })} />
					)}
				</TabPanel>
				<TabPanel id="timeline" chosen={tab}>
					<Timeline report={report} onChoose={goTo} />
				</TabPanel>
				<TabPanel id="removed" chosen={tab}>
					<RemovedView report={report} />
				</TabPanel>
			</aside>
			<p class="status" role="status">
				{status}
			</p>
		</div>
	);
}
