import type { Article } from '../../article/article';
import { formatWhenValue } from '../../dates/format-when';
import type { Source } from '../../sources/source';
import { Icon } from '../icon';
import { KindSign } from '../kind-sign';
import { safeAddress } from '../safe-address';
import { spanText } from '../statement-text';
import { useWords } from '../words-context';

/** Who a source is: its name and role as the article gives them, how well it can be known, what kind it is, and what is on record. */
export function SourceHeading({ article, source }: { article: Article; source: Source }) {
	const { t } = useWords();
	return (
		<header class="source">
			<KindSign kind={source.kind} naming={source.naming} />
			<div>
				<h2 lang={article.language} dir="auto">
					{source.name}
				</h2>
				<p class="source-facts">
					{source.description && (
						<span lang={article.language} dir="auto">
							{source.description}
						</span>
					)}
					<span>{t(`kind_${source.kind}`)}</span>
					<span>{t(`naming_${source.naming}`)}</span>
				</p>
				{source.lookAlike && (
					<p class="note">
						<Icon name="warning" /> {t('source_look_alike')}
					</p>
				)}
				{source.anonymityReason && (
					<p class="note">
						{t('source_anonymity')}{' '}
						<q lang={article.language} dir="auto">
							{spanText(article, source.anonymityReason)}
						</q>
					</p>
				)}
				<OnRecord source={source} />
			</div>
		</header>
	);
}

/** Facts about the source with who says so and as of when. Never a rating of ours. */
function OnRecord({ source }: { source: Source }) {
	const { t, locale } = useWords();
	const { registry } = source;
	if (!registry) return null;
	const country = registry.country && countryName(registry.country, locale);
	return (
		<details class="on-record">
			<summary>{t('source_on_record')}</summary>
			<ul>
				<li>
					<bdi>{[registry.name, country].filter(Boolean).join(', ')}</bdi>
				</li>
				{registry.owner && <li>{t('source_owner', registry.owner)}</li>}
				{registry.claims.map((claim) => {
					const address = safeAddress(claim.url);
					const by = t('source_claim_by', claim.by, formatWhenValue(claim.asOf, locale));
					return (
						<li key={`${claim.by} ${claim.label}`}>
							<bdi>{claim.label}</bdi> —{' '}
							{address ? (
								<a href={address} target="_blank" rel="noopener noreferrer">
									{by}
								</a>
							) : (
								by
							)}
						</li>
					);
				})}
			</ul>
		</details>
	);
}

function countryName(code: string, locale: string): string {
	try {
		return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
	} catch {
		return code;
	}
}
