import type { ArticleReport } from '../../report/report';
import { citation } from '../citation';
import type { PagePort } from '../page-port';
import type { Words } from '../words';
import type { StatementActions } from './statement-row';

/** What the buttons of a row do. Without a live page there is nothing to show words in. */
export function statementActions(
	report: ArticleReport,
	page: PagePort | undefined,
	words: Words,
	announce: (text: string) => void,
): StatementActions {
	const { t } = words;
	return {
		...(page && {
			show: (statement) => {
				page.show(statement.id).then(
					(answer) => announce(t(answer === 'shown' ? 'said_shown' : 'said_gone')),
					() => announce(t('said_failed')),
				);
			},
		}),
		copy: (statement) => {
			navigator.clipboard.writeText(citation(report, statement, words)).then(
				() => announce(t('said_copied')),
				() => announce(t('said_failed')),
			);
		},
	};
}
