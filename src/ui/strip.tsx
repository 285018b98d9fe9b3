import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleReport } from '../report/report';
import { afterPaint } from './after-paint';
import { useRovingFocus } from './roving-focus';
import { familyOf, isUnnamed } from './source-kinds';
import { contentText } from './statement-text';
import { stripStretches } from './strip-stretches';
import { useWords } from './words-context';

/** Longest part of a statement read out for its stretch. */
const SPOKEN = 80;

/** From so many statements on the stretches stand without a gap: the narrowest window has no room for one. */
const DENSE = 50;

/** The article from top to bottom as one bar: each stretch in the colour of who speaks, pale where the newsroom does. */
export function Strip({ report, onChoose }: { report: ArticleReport; onChoose: (statementId: string) => void }) {
	const { t } = useWords();
	const stretches = useMemo(() => stripStretches(report), [report]);
	const statements = useMemo(() => new Map(report.statements.map((statement) => [statement.id, statement])), [report]);
	const sources = useMemo(() => new Map(report.sources.map((source) => [source.id, source])), [report]);
	const keys = stretches.flatMap((stretch, index) => (stretch.statement === undefined ? [] : [String(index)]));
	const roving = useRovingFocus(keys, 'horizontal');
	const isDense = keys.length > DENSE;
	// Hundreds of stretches wait until the first statements are in sight.
	const [isDrawn, setDrawn] = useState(!isDense);
	useEffect(() => afterPaint(() => setDrawn(true)), []);
	if (keys.length === 0) return null;
	return (
		<div class="strip" role="toolbar" data-dense={isDense ? '' : undefined} aria-label={t('strip_label')} onKeyDown={roving.onKeyDown}>
			{!isDrawn && <span class="newsroom" style={{ '--size': '1' }} />}
			{(isDrawn ? stretches : []).map((stretch, index) => {
				const statement = stretch.statement === undefined ? undefined : statements.get(stretch.statement);
				const size = { '--size': String(stretch.length) };
				if (!statement) return <span key={index} class="newsroom" style={size} />;
				const source = sources.get(statement.source);
				const said = contentText(report.article, statement);
				const label = t(
					'strip_stretch',
					source?.name ?? '?',
					t(`kind_${source?.kind ?? 'other'}`),
					said.length > SPOKEN ? `${said.slice(0, SPOKEN)}…` : said,
				);
				return (
					<button
						key={index}
						type="button"
						style={size}
						data-roving={String(index)}
						data-family={familyOf(source?.kind ?? 'other')}
						data-unnamed={source ? isUnnamed(source.naming) : true}
						tabIndex={roving.current === String(index) ? 0 : -1}
						title={label}
						aria-label={label}
						onFocus={() => roving.setCurrent(String(index))}
						onClick={() => onChoose(statement.id)}
					/>
				);
			})}
		</div>
	);
}
