import { formatWhenValue } from '../dates/format-when';
import type { ArticleReport } from '../report/report';
import { escapeName } from '../sources/look-alike';
import { Figures } from './figures';
import { Icon } from './icon';
import { ProvenanceLine } from './provenance-line';
import { reportFigures } from './report-figures';
import { useWords } from './words-context';

/** Characters; more than three lines of the popup. */
const LONG_TITLE = 80;
/** Characters; the narrowest window at twice the text size holds as many of a title. */
const LONGEST_WHOLE = 12;

/** What is known of the article beside its words. `host` is the real host of the tab, whatever the page calls itself. */
export function ArticleHeader({ report, host }: { report: ArticleReport; host: string }) {
	const { t, count, locale } = useWords();
	const { article } = report;
	const { readingTime } = reportFigures(report);
	const outlet = article.site.name && article.site.name.toLowerCase() !== host.toLowerCase() ? escapeName(article.site.name) : undefined;
	const published = article.published && dayOf(article.published.value, locale);
	const modified = article.modified && article.modified.value !== article.published?.value ? article.modified : undefined;
	const updated = modified && dayOf(modified.value, locale);
	return (
		<header class="article-header">
			<p class="outlet">
				<bdi class="host">{host}</bdi>
				{outlet && <bdi>{outlet.shown}</bdi>}
			</p>
			{outlet?.suspicious && (
				<p class="note">
					<Icon name="warning" /> <span>{t('source_look_alike_outlet')}</span>
				</p>
			)}
			<h1 lang={article.language} dir="auto" data-long={article.title.length > LONG_TITLE || undefined}>
				{withWholeWords(article.title)}
			</h1>
			<ul class="facts">
				{article.authors.length > 0 && (
					<li>
						<bdi>{t('header_by', new Intl.ListFormat(locale).format(article.authors))}</bdi>
					</li>
				)}
				{published && article.published && (
					<li>
						<time dateTime={article.published.value} title={formatWhenValue(article.published.value, locale)}>
							{t('header_published', published)}
						</time>
					</li>
				)}
				{updated && (
					<li>
						<time dateTime={modified.value} title={formatWhenValue(modified.value, locale)}>
							{t('header_updated', updated)}
						</time>
					</li>
				)}
				{!published && <li>{t('header_undated')}</li>}
				{article.dateline && (
					<li>
						<bdi>{t('header_dateline', article.dateline)}</bdi>
					</li>
				)}
				<li>{count('header_minutes', readingTime)}</li>
			</ul>
			{article.firstPublishedBy && (
				<p class="first-published">
					<bdi>{t('header_first_published', escapeName(article.firstPublishedBy.name).shown)}</bdi>
				</p>
			)}
			<ProvenanceLine report={report} />
			{article.published && article.published.against.length > 0 && (
				<p class="note">
					<Icon name="warning" /> <span>{t('header_dates_differ')}</span>
				</p>
			)}
		</header>
	);
}

/** A title whose hyphened words ("Jong-un", "oleh-oleh") stay on one line, as long as a line has room for them. */
function withWholeWords(title: string) {
	return title.split(/(\s+)/).map((word, index) =>
		word.includes('-') && word.length <= LONGEST_WHOLE ? (
			<span key={index} class="whole">
				{word}
			</span>
		) : (
			word
		),
	);
}

/** The day alone: the time of day, where the page gives it, is in the title of the date. */
function dayOf(value: string, locale: string): string {
	return formatWhenValue(value.slice(0, 'YYYY-MM-DD'.length), locale);
}

/** "7 statements · 4 sources · 1 unnamed". */
export function FiguresLine({ report }: { report: ArticleReport }) {
	const { count } = useWords();
	const { statements, sources, unnamed } = reportFigures(report);
	return <Figures figures={[count('statements', statements), count('sources', sources), unnamed > 0 && count('unnamed', unnamed)]} />;
}
