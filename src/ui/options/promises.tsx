import { useWords } from '../words-context';

/** What the extension never does, in plain words. Each line is held by the manifest or a test. */
export function Promises() {
	const { t } = useWords();
	return (
		<ul class="promises">
			<li>{t('never_network')}</li>
			<li>{t('never_verdict')}</li>
			<li>{t('never_correct')}</li>
			<li>{t('never_hide')}</li>
		</ul>
	);
}
