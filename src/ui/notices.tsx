import type { Article } from '../article/article';
import type { ArticleReport } from '../report/report';
import { Icon } from './icon';
import type { PageState } from './page-port';
import type { Words } from './words';
import { useWords } from './words-context';

/** Languages with rules of their own; any other is read by its quotation marks alone, and that is said. */
const READ_WELL = ['id', 'en', 'ms'];
/** Below this the text is not clearly in one language. Indonesian is seldom above a half: Malay shares most of its words. */
const CLEARLY = 0.2;

/** What a reader must know before trusting this ledger. */
export function Notices({ report, cleaning }: { report: ArticleReport; cleaning?: (PageState & { outcome: 'read' })['cleaning'] }) {
	const words = useWords();
	const { t } = words;
	const { article } = report;
	const notices = [
		article.stub && t('notice_stub'),
		article.continuesAt && t('notice_continues'),
		article.cut && t('notice_cut'),
		languageNotice(article, words),
		cleaning === 'fought' && t('notice_fought'),
	].filter((notice) => typeof notice === 'string');
	if (notices.length === 0) return null;
	return (
		<ul class="notices">
			{notices.map((notice) => (
				<li key={notice}>
					<Icon name="warning" />
					<span>{notice}</span>
				</li>
			))}
		</ul>
	);
}

/** What is said of a language that is read without its grammar, or that is not clearly one; nothing of one that is read well. */
export function languageNotice(article: Pick<Article, 'language' | 'languageConfidence'>, { t, locale }: Words): string | undefined {
	const language = article.language.split('-')[0] ?? '';
	const name = languageName(article.language, locale);
	if (!READ_WELL.includes(language)) return t('notice_language', name);
	return article.languageConfidence < CLEARLY ? t('notice_language_unclear', name) : undefined;
}

function languageName(code: string, locale: string): string {
	try {
		return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
}
