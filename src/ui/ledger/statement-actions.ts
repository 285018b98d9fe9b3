import type { ArticleReport, Statement } from '../../report/report';
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
			copyCitation(report, statement, words).then(
				() => announce(t('said_copied')),
				() => announce(t('said_failed')),
			);
		},
	};
}

/** Fetched when it is wanted, to keep the popup small. */
async function copyCitation(report: ArticleReport, statement: Statement, words: Words): Promise<void> {
	const { citation } = await import('../citation');
	await navigator.clipboard.writeText(citation(report, statement, words));
}
