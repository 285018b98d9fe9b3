import type { Place } from '../../article/article';
import type { ArticleReport, Statement } from '../../report/report';
import type { PagePort } from '../page-port';
import type { Words } from '../words';
import type { StatementActions } from './statement-row';

/** What the buttons of a row do. Without a live page there is nothing to show words in. */
export function statementActions(
	report: ArticleReport,
	page: Pick<PagePort, 'show'> | undefined,
	words: Words,
	announce: (text: string) => void,
): StatementActions {
	const { t } = words;
	return {
		...(page && {
			show: (statement) => {
				page.show(placesOf(statement, report)).then(
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

function placesOf({ content }: Statement, { article }: ArticleReport): Place[] {
	return content.map((span) => ({ ...span, text: article.blocks[span.block]?.text ?? '' }));
}

/** Fetched when it is wanted, to keep the popup small. */
async function copyCitation(report: ArticleReport, statement: Statement, words: Words): Promise<void> {
	const { citation } = await import('../citation');
	await navigator.clipboard.writeText(citation(report, statement, words));
}
