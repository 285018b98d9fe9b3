import type { SiteState } from '../page-port';
import { useWords } from '../words-context';

/** Whether this site is cleaned by itself. Turning off a site the reader added takes the permission back; any other is remembered as off. */
export function SiteSwitch({ site, onChoose }: { site: SiteState; onChoose: (choice: SiteState['choice']) => void }) {
	const { t } = useWords();
	const on = site.choice === 'clean';
	const off = site.because === 'added' ? 'ask' : 'off';
	return (
		<div class="site-switch">
			<button type="button" role="switch" data-action="site-switch" aria-checked={on} onClick={() => onChoose(on ? off : 'clean')}>
				<span class="track" aria-hidden="true" />
				<span>
					{t('site_switch')}
					<small>{t(`site_because_${site.because}`)}</small>
				</span>
			</button>
		</div>
	);
}
