import type { Article } from '../../article/article';
import type { Source } from '../../sources/source';
import { Icon } from '../icon';
import { KindSign } from '../kind-sign';
import { RecordItems } from '../on-record';
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
						<span>
							<bdi lang={article.language}>{source.description}</bdi>
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
				{source.registry && (
					<details class="on-record">
						<summary>{t('source_on_record')}</summary>
						<ul>
							<RecordItems record={source.registry} />
						</ul>
					</details>
				)}
			</div>
		</header>
	);
}
