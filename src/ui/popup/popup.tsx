import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleReport } from '../../report/report';
import { afterPaint } from '../after-paint';
import { ArticleHeader, FiguresLine } from '../article-header';
import { fetchedLater } from '../fetched-later';
import { Icon } from '../icon';
import { Ledger } from '../ledger/ledger';
import { statementActions } from '../ledger/statement-actions';
import { NoReport } from '../no-report';
import { Notices } from '../notices';
import type { PageAbout, PagePort, PageState, SiteState, UnreachableReason } from '../page-port';
import type { RemovedActions } from '../removed-view';
import { SaveMenu } from '../save-menu';
import { useStatus } from '../status';
import { Strip } from '../strip';
import { TabPanel, Tabs } from '../tabs';
import { useWords } from '../words-context';
import { SiteSwitch } from './site-switch';

const ArticleView = fetchedLater(async () => (await import('../article/article-view')).ArticleView);
const RemovedView = fetchedLater(async () => (await import('../removed-view')).RemovedView);
const ProblemReport = fetchedLater(async () => (await import('../problem-report')).ProblemReport);

/** The toolbar popup: a frame with host and title at once, then the report. */
export function Popup({ port, version }: { port: PagePort; version: string }) {
	const { t } = useWords();
	const [about, setAbout] = useState<PageAbout>();
	const [state, setState] = useState<PageState>();
	const [status, announce] = useStatus();
	const [site, setSite] = useState<SiteState>();

	const take = useCallback((answer: Promise<PageState>) => {
		void answer.then(setState);
	}, []);

	// Before the first paint, not after it: the page can be read while the frame is drawn.
	useLayoutEffect(() => {
		port.about().then(
			(page) => {
				setAbout(page);
				setSite(page.site);
			},
			() => {},
		);
		take(port.read());
	}, [port]);

	useEffect(() => {
		if (state) document.documentElement.dataset.ready = '1';
	}, [state]);

	// For bench/popup-speed.ts: after the frame that shows it, not when it is merely drawn up.
	useLayoutEffect(() => {
		return state && afterPaint(() => performance.mark('report-shown'));
	}, [state]);

	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape' && !document.querySelector(':popover-open')) void port.clearMarks();
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [port]);

	const removedActions = useMemo((): RemovedActions => {
		return {
			showRemoved: (index) => void port.showRemoved(index).then((answer) => announce(t(answer === 'shown' ? 'said_shown' : 'said_gone'))),
			restore: (index) => {
				take(port.restore(index));
				announce(t('said_restored'));
			},
			hideAgain: (index) => {
				take(port.hideAgain(index));
				announce(t('said_hidden'));
			},
		};
	}, [port]);

	// While the reader looks at the ledger.
	useEffect(() => {
		if (!state) return;
		requestIdleCallback(() => {
			ArticleView.fetch();
			RemovedView.fetch();
		});
	}, [state]);

	const report = state?.outcome === 'read' && state.report.outcome === 'article' ? state.report : undefined;
	return (
		<>
			<main>
				{!state && <Working about={about} />}
				{state?.outcome === 'unreachable' && <Unreachable reason={state.reason} version={version} details={state.details} />}
				{state?.outcome === 'read' && state.report.outcome === 'declined' && (
					<NoReport
						title={t(state.report.reason === 'too-large' ? 'unreachable_title' : 'declined_title')}
						reason={t(`declined_${state.report.reason}`)}
						icon="book"
					/>
				)}
				{state?.outcome === 'read' && report && (
					<ReportView
						report={report}
						host={about?.host ?? report.article.site.host}
						state={state}
						port={port}
						announce={announce}
						removedActions={removedActions}
					/>
				)}
			</main>
			<footer>
				{site && hasSite(site, state) && (
					<SiteSwitch site={site} onChoose={(choice) => port.setSite(choice).then(setSite, () => announce(t('said_failed')))} />
				)}
				<div class="tools">
					{report && (
						<button
							type="button"
							class="tool"
							data-action="open-reading"
							title={t('action_open_reading')}
							aria-label={t('action_open_reading')}
							onClick={() => void port.openReadingPage()}
						>
							<Icon name="book" />
						</button>
					)}
					{report && <SaveMenu report={report} announce={announce} />}
					<button
						type="button"
						class="tool"
						data-action="options"
						title={t('action_options')}
						aria-label={t('action_options')}
						onClick={() => void port.openOptions()}
					>
						<Icon name="settings" />
					</button>
				</div>
			</footer>
			<p class="status" role="status">
				{status}
			</p>
		</>
	);
}

/** A page no extension may read, or one that reading failed on: why, and what can be done. */
function Unreachable({ reason, version, details }: { reason: UnreachableReason; version: string; details: string | undefined }) {
	const { t, maybe } = useWords();
	const failed = reason === 'failed';
	return (
		<NoReport
			title={t(failed ? 'failed_title' : 'unreachable_title')}
			reason={t(`unreachable_${reason}`)}
			advice={maybe(`advice_${reason}`)}
			icon={failed ? 'warning' : 'book'}
		>
			{failed && <ProblemReport details={[`Says Who ${version}`, navigator.userAgent, details ?? reason].join('\n')} />}
		</NoReport>
	);
}

/** Until the report is there: what the browser already knows, and the shape of what will come. */
function Working({ about }: { about: PageAbout | undefined }) {
	const { t } = useWords();
	return (
		<div class="working" aria-busy="true">
			<p class="outlet">
				<bdi class="host">{about?.host}</bdi>
			</p>
			{about?.title && <h1 dir="auto">{about.title}</h1>}
			{about?.title ? <p class="figures">{t('working')}</p> : <h1 class="visually-hidden">{t('working')}</h1>}
			<div class="bone strip-bone" />
			<div class="bone" />
			<div class="bone" />
			<div class="bone" />
		</div>
	);
}

interface ReportViewProps {
	report: ArticleReport;
	host: string;
	state: PageState & { outcome: 'read' };
	port: PagePort;
	announce(text: string): void;
	removedActions: RemovedActions;
}

function ReportView({ report, host, state, port, announce, removedActions }: ReportViewProps) {
	const words = useWords();
	const { t, locale } = words;
	const [tab, setTab] = useState('ledger');
	const [wanted, setWanted] = useState<{ statement: string }>();
	const numbers = new Intl.NumberFormat(locale);

	const goTo = useCallback((statement: string) => {
		setTab('ledger');
		setWanted({ statement });
	}, []);
	const actions = useMemo(() => statementActions(report, port, words, announce), [report, port]);

	return (
		<>
			<ArticleHeader report={report} host={host} />
			<Strip report={report} onChoose={goTo} />
			<FiguresLine report={report} />
			<Notices report={report} cleaning={state.cleaning} />
			<Tabs
				label={t('tabs_label')}
				chosen={tab}
				onChoose={setTab}
				tabs={[
					{ id: 'ledger', label: t('tab_ledger') },
					{ id: 'article', label: t('tab_article') },
					{ id: 'removed', label: t('tab_removed'), count: numbers.format(report.article.removed.length) },
				]}
			/>
			<TabPanel id="ledger" chosen={tab}>
				{report.statements.length === 0 ? (
					<p class="empty">{t('ledger_nothing')}</p>
				) : (
					<Ledger report={report} actions={actions} {...(wanted && { wanted })} />
				)}
			</TabPanel>
			<TabPanel id="article" chosen={tab}>
				<ArticleView report={report} onChoose={goTo} />
			</TabPanel>
			<TabPanel id="removed" chosen={tab}>
				<RemovedView report={report} live={{ hidden: state.hidden, actions: removedActions }} />
			</TabPanel>
		</>
	);
}

/** Pages of the browser and files have no site to switch. */
function hasSite(site: SiteState, state: PageState | undefined): boolean {
	return site.host !== '' && !(state?.outcome === 'unreachable' && NO_SITE.has(state.reason));
}

const NO_SITE = new Set<UnreachableReason>(['browser-page', 'store', 'file']);
