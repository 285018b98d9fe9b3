import { useState } from 'preact/hooks';
import { useWords } from './words-context';

/** What went wrong as text the reader can read, copy and send to whom they like. Nothing is sent from here. */
export function ProblemReport({ details }: { details: string }) {
	const { t } = useWords();
	const [copied, setCopied] = useState(false);
	return (
		<details class="problem">
			<summary>{t('problem_details')}</summary>
			<p>{t('problem_nothing_sent')}</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
			<pre tabIndex={0}>{details}</pre>
			<button
				type="button"
				class="button"
				data-action="copy-problem"
				onClick={() => navigator.clipboard.writeText(details).then(() => setCopied(true))}
			>
				{t(copied ? 'action_copied' : 'action_copy')}
			</button>
		</details>
	);
}
