import type { ArticleReport } from '../report/report';
import { escapeName } from '../sources/look-alike';
import { RecordItems } from './on-record';
import { safeAddress } from './safe-address';
import { useWords } from './words-context';

/** The agencies the article rests on, and what is on record about them and the outlet. */
export function ProvenanceLine({ report }: { report: ArticleReport }) {
	const { t, locale } = useWords();
	const agencies = report.provenance.filter(({ role }) => role === 'agency').map(({ name }) => escapeName(name).shown);
	const known = report.provenance.filter(({ registry }) => registry);
	const ownership = safeAddress(report.article.ownershipInfoUrl);
	return (
		<>
			{agencies.length > 0 && (
				<p class="first-published">
					<bdi>{t('header_agencies', new Intl.ListFormat(locale).format(agencies))}</bdi>
				</p>
			)}
			{(known.length > 0 || ownership) && (
				<details class="on-record">
					<summary>{t('header_on_record')}</summary>
					<ul>
						{known.map(({ name, registry }) => registry && <RecordItems key={name} record={registry} />)}
						{ownership && (
							<li>
								<a href={ownership} target="_blank" rel="noopener noreferrer">
									{t('header_ownership')}
								</a>
							</li>
						)}
					</ul>
				</details>
			)}
		</>
	);
}
