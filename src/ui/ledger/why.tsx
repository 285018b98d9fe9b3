import type { ArticleReport, Statement } from '../../report/report';
import { spanText } from '../statement-text';
import type { Words } from '../words';
import { useWords } from '../words-context';

/** What a statement and its time rest on, in sentences, with the names of the rules for whoever wants to look them up. */
export function Why({ report, statement, id }: { report: ArticleReport; statement: Statement; id: string }) {
	const words = useWords();
	const rules = [statement.rule, statement.when?.rule].filter(Boolean);
	return (
		<div class="why" id={id}>
			{whySentences(report, statement, words).map((sentence) => (
				<p key={sentence} dir="auto">
					{sentence}
				</p>
			))}
			<p class="rules">
				{words.t('why_rules')} <code>{rules.join(', ')}</code>
			</p>
		</div>
	);
}

export function whySentences(report: ArticleReport, statement: Statement, words: Words): string[] {
	const { t, maybe } = words;
	const { article } = report;
	const source = report.sources.find((one) => one.id === statement.source);
	const name = source?.name ?? '?';
	const cue = statement.cue && spanText(article, statement.cue);
	const mention = statement.mention && spanText(article, statement.mention);
	const outer = report.statements.find((one) => one.id === statement.within);
	const teller = outer && report.sources.find((one) => one.id === outer.source)?.name;
	return [
		maybe(`rule_${statement.rule}`, cue ?? '', mention ?? name) ?? t(whyKey(statement.rule, cue), cue ?? '', mention ?? name),
		mention && mention !== name && t('why_mention', mention, name),
		teller && t('why_within', teller),
		statement.hedge && t('why_hedge', spanText(article, statement.hedge)),
		whyWhen(report, statement, words),
	].filter((sentence) => typeof sentence === 'string');
}

/**
 * Rules of all languages are named after the form they look for; what can be said in a sentence is the form. The first that
 * fits counts; a rule of no known form rests on its cue, or on the quotation marks alone.
 */
const FORMS = [
	[/colon/, 'why_colon'],
	[/according-to/, 'why_according_to'],
	[/relay|pointer/, 'why_relay'],
	[/passive/, 'why_passive'],
	[/act$|object|infinitive/, 'why_act'],
	[/tag|quote|content/, 'why_tag'],
] as const;

function whyKey(rule: string, cue: string | undefined) {
	const form = FORMS.find(([name]) => name.test(rule))?.[1];
	return cue || form === 'why_colon' ? (form ?? 'why_cue') : 'why_no_cue';
}

function whyWhen(report: ArticleReport, statement: Statement, { t, maybe }: Words): string {
	const { when } = statement;
	if (!when) return t('why_when_unknown');
	const text = when.text ? spanText(report.article, when.text) : '';
	const own = maybe(`rule_${when.rule}`, text);
	if (own) return own;
	if (when.basis === 'stated') return t('why_when_stated', text);
	if (when.basis === 'worked-out') return t('why_when_worked_out', text);
	if (when.basis === 'publication') return t('why_when_publication');
	if (typeof when.from === 'number') return t('why_when_carried_over', when.from + 1);
	return t('why_when_dateline', report.article.dateline ?? '');
}
