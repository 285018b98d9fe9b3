import type { DeclinedReport } from '../../report/report';
import { Icon } from '../icon';
import type { UnreachableReason } from '../page-port';
import { ProblemReport } from '../problem-report';
import { useWords } from '../words-context';

/** The page was read, and is not an article; or it is one no extension may read. Either way: why, and what can be done. */
export function NoReport({ problem }: { problem: { declined: DeclinedReport } | { unreachable: UnreachableReason; error?: string } }) {
	const { t, maybe } = useWords();
	const declined = 'declined' in problem;
	const reason = declined ? problem.declined.reason : problem.unreachable;
	const advice = maybe(`advice_${reason}`);
	return (
		<div class="no-report" data-reason={reason}>
			<Icon name={reason === 'failed' ? 'warning' : 'book'} />
			<h1>{t(declined ? 'declined_title' : reason === 'failed' ? 'failed_title' : 'unreachable_title')}</h1>
			<p>{declined ? t(`declined_${problem.declined.reason}`) : t(`unreachable_${problem.unreachable}`)}</p>
			{advice && <p class="advice">{advice}</p>}
			{reason === 'failed' && 'error' in problem && <ProblemReport details={problem.error ?? reason} />}
		</div>
	);
}
