import { useEffect, useState } from 'preact/hooks';
import { applyAppearance } from '../appearance';
import { useStatus } from '../status';
import { useWords } from '../words-context';
import { CleaningForm } from './cleaning-choice';
import { Legend } from './legend';
import type { Choices, OptionsPort, Sites } from './options-port';
import { Promises } from './promises';

/** Seen once, after installation: what it does, on which sites, what it never does, and one choice. */
export function WelcomePage({ port }: { port: OptionsPort }) {
	const { t } = useWords();
	const [choices, setChoices] = useState<Choices>();
	const [sites, setSites] = useState<Sites>();
	const [status, announce] = useStatus();
	useEffect(() => {
		port.choices().then((next) => {
			applyAppearance(next.appearance);
			setChoices(next);
		});
		port.sites().then(setSites);
	}, [port]);
	useEffect(() => {
		if (choices && sites) document.documentElement.dataset.ready = '1';
	}, [choices, sites]);
	if (!choices || !sites) return <p class="visually-hidden">{t('working')}</p>;
	return (
		<>
			<main class="page">
				<img class="logo" src="/icon/128.png" width="64" height="64" alt="" />
				<h1>{t('welcome_title')}</h1>
				<p class="lead">{t('welcome_what')}</p>
				<section aria-labelledby="try-title">
					<h2 id="try-title">{t('welcome_try_title')}</h2>
					<ol>
						<li>{t('welcome_try_pin')}</li>
						<li>{t('welcome_try_open')}</li>
						<li>{t('welcome_try_click')}</li>
					</ol>
				</section>
				<section aria-labelledby="choice-title">
					<h2 id="choice-title">{t('welcome_choice_title')}</h2>
					<CleaningForm
						chosen={choices.cleaning}
						shipped={sites.shipped.length}
						onChoose={(cleaning) =>
							port.setCleaning(cleaning).then(
								(taken) => {
									setChoices({ ...choices, cleaning: taken });
									announce(t(taken === cleaning ? 'said_saved' : 'said_not_granted'));
								},
								() => announce(t('said_failed')),
							)
						}
					/>
				</section>
				<section aria-labelledby="legend-title">
					<h2 id="legend-title">{t('legend_title')}</h2>
					<Legend />
				</section>
				<section aria-labelledby="never-title">
					<h2 id="never-title">{t('never_title')}</h2>
					<Promises />
				</section>
			</main>
			<p class="status" role="status">
				{status}
			</p>
		</>
	);
}
