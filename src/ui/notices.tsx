import type { ArticleReport } from '../report/report';
import { Icon } from './icon';
import type { PageState } from './page-port';
import { useWords } from './words-context';

/** Languages with rules of their own; any other is read by its quotation marks alone, and that is said. */
const READ_WELL = ['id', 'en', 'ms'];
/** Below this the text is not clearly in one language. */
const CLEARLY = 0.5;

/** What a reader must know before trusting this ledger. */
export function Notices({ report, cleaning }: { report: ArticleReport; cleaning?: (PageState & { outcome: 'read' })['cleaning'] }) {
	const { t, locale } = useWords();
	const { article } = report;
	const language = article.language.split('-')[0] ?? '';
	const notices = [
		article.stub && t('notice_stub'),
		article.continuesAt && t('notice_continues'),
		(!READ_WELL.includes(language) || article.languageConfidence < CLEARLY) && t('notice_language', languageName(article.language, locale)),
		cleaning === 'fought' && t('notice_fought'),
	].filter((notice) => typeof notice === 'string');
	if (notices.length === 0) return null;
	return (
		<ul class="notices">
			{notices.map((notice) => (
				<li key={notice}>
					<Icon name="warning" /> {notice}
				</li>
			))}
		</ul>
	);
}

function languageName(code: string, locale: string): string {
	try {
		return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
}
