import { formatWhenValue } from '../dates/format-when';
import type { RegistryRecord } from '../sources/source';
import { safeAddress } from './safe-address';
import { useWords } from './words-context';

/** Facts with who says so and as of when, as items of a list. Never a rating of ours. */
export function RecordItems({ record }: { record: RegistryRecord }) {
	const { t, locale } = useWords();
	const country = record.country && countryName(record.country, locale);
	return (
		<>
			<li>
				<bdi>{[record.name, country].filter(Boolean).join(', ')}</bdi>
			</li>
			{record.owner && <li>{t('source_owner', record.owner)}</li>}
			{record.claims.map((claim) => {
				const address = safeAddress(claim.url);
				const by = t('source_claim_by', claim.by, formatWhenValue(claim.asOf, locale));
				return (
					<li key={`${claim.by} ${claim.label}`}>
						“<bdi>{claim.label}</bdi>” —{' '}
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
		</>
	);
}

function countryName(code: string, locale: string): string {
	try {
		return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
	} catch {
		return code;
	}
}
