import type { ArticleReport } from '../../report/report';
import { figuresOf } from '../../sources/figures';
import { Figures } from '../figures';
import { useWords } from '../words-context';

/** How much of the text is in whose voice, and how much is known at second hand. Numbers a reader can check; no score. */
export function FiguresDetail({ report }: { report: ArticleReport }) {
	const { t, count, locale } = useWords();
	// Of an article in which nothing was recognised, nothing can be said.
	if (report.statements.length === 0) return null;
	const figures = figuresOf(report.article.blocks, report.statements, report.sources);
	const spoken = Object.values(figures.charactersByKind).reduce((sum, characters) => sum + characters, 0);
	const share = figures.characters === 0 ? 1 : 1 - spoken / figures.characters;
	const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
	return (
		<Figures
			figures={[
				t('figures_newsroom', percent),
				figures.independentSources > 0 && count('figures_independent', figures.independentSources),
				figures.throughSingleRelay > 0 && count('figures_relayed', figures.throughSingleRelay),
			]}
		/>
	);
}
