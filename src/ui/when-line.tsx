import type { Article } from '../article/article';
import { formatWhenValue } from '../dates/format-when';
import type { When } from '../dates/when';
import { Icon } from './icon';
import { spanText } from './statement-text';
import { useWords } from './words-context';

/** When a statement was made. What the time rests on is told by a sign, a word and the line under the date. */
export function WhenLine({ article, when }: { article: Article; when: When | undefined }) {
	const { t, locale } = useWords();
	if (!when) return <p class="when">{t('when_unknown')}</p>;
	const date = formatWhenValue(when.value, locale);
	return (
		<p class="when" data-basis={when.basis}>
			<span>
				<Icon name={when.basis} /> <span class="date">{when.basis === 'publication' ? t('when_no_later', date) : date}</span>
			</span>
			<span class="basis">{t(`basis_${when.basis}`)}</span>
			{when.text && (
				<q lang={article.language} dir="auto">
					{spanText(article, when.text)}
				</q>
			)}
			{when.contradiction && (
				<span class="contradiction">
					<Icon name="warning" />
					{t(`contradiction_${when.contradiction}`)}
				</span>
			)}
		</p>
	);
}
