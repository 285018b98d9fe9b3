import type { Article } from '../article/article';
import type { When } from '../dates/when';
import { Icon } from './icon';
import { spanText } from './statement-text';
import { whenInWords } from './when-in-words';
import { useWords } from './words-context';

/** When a statement was made. What the time rests on is told by a sign, a word and the line under the date. */
export function WhenLine({ article, when }: { article: Article; when: When | undefined }) {
	const words = useWords();
	const { t } = words;
	if (!when) return <p class="when">{t('when_unknown')}</p>;
	return (
		<p class="when" data-basis={when.basis}>
			<span>
				<Icon name={when.basis} /> <span class="date">{whenInWords(when.value, words)}</span>
			</span>
			<span class="basis">{t(`basis_${when.basis}`)}</span>
			{when.text && (
				<q lang={article.language} dir="auto">
					{spanText(article, when.text)}
				</q>
			)}
			{when.contradiction && (
				<span class="contradiction">
					<Icon name="warning" /> {t(`contradiction_${when.contradiction}`)}
				</span>
			)}
		</p>
	);
}
