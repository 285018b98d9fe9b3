import type { Basis } from '../../dates/when';
import { Icon } from '../icon';
import { KindSign, SIGNED_KINDS } from '../kind-sign';
import { useWords } from '../words-context';

const BASES: Basis[] = ['stated', 'worked-out', 'carried-over', 'publication'];

/** What the signs of the ledger mean: kinds of source, and what a time rests on. */
export function Legend() {
	const { t, locale } = useWords();
	const { compare } = new Intl.Collator(locale);
	// By their names in the reader's language, and what is none of them last.
	const kinds = SIGNED_KINDS.toSorted((a, b) => Number(a === 'other') - Number(b === 'other') || compare(t(`kind_${a}`), t(`kind_${b}`)));
	return (
		<>
			<ul class="legend">
				{kinds.map((kind) => (
					<li key={kind}>
						<KindSign kind={kind} naming="named-person" /> {t(`kind_${kind}`)}
					</li>
				))}
				<li>
					<KindSign kind="other" naming="unnamed-group" /> {t('legend_unnamed')}
				</li>
			</ul>
			<dl class="legend-bases">
				{BASES.map((basis) => (
					<div key={basis}>
						<dt>
							<Icon name={basis} /> {t(`basis_${basis}`)}
						</dt>
						<dd>{t(`legend_${basis}`)}</dd>
					</div>
				))}
			</dl>
		</>
	);
}
