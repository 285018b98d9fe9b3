import { useEffect, useState } from 'preact/hooks';
import { applyAppearance } from '../appearance';
import { AppearanceForm } from '../appearance-form';
import { useStatus } from '../status';
import { useWords } from '../words-context';
import { CleaningForm } from './cleaning-choice';
import { DataSection } from './data-section';
import type { Choices, OptionsPort, Shortcut, Sites } from './options-port';
import { Promises } from './promises';
import { SitesSection } from './sites-section';

/** Keys of the screens themselves. */
const OWN_KEYS = [
	{ name: 'filter', keys: ['/'] },
	{ name: 'rows', keys: ['↑', '↓'] },
	{ name: 'show', keys: ['Enter'] },
	{ name: 'copy', keys: ['C'] },
	{ name: 'clear', keys: ['Esc'] },
] as const;

/** All settings on one page, and in plain words what is done with what. */
export function OptionsPage({ port }: { port: OptionsPort }) {
	const { t } = useWords();
	const [choices, setChoices] = useState<Choices>();
	const [sites, setSites] = useState<Sites>();
	const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
	const [status, announce] = useStatus();

	useEffect(() => {
		const load = () => {
			port.choices().then((next) => {
				applyAppearance(next.appearance);
				setChoices(next);
			});
			port.sites().then(setSites);
		};
		load();
		port.shortcuts().then(setShortcuts);
		return port.watch(load);
	}, [port]);
	useEffect(() => {
		if (choices && sites) document.documentElement.dataset.ready = '1';
	}, [choices, sites]);

	if (!choices || !sites) return <p class="visually-hidden">{t('working')}</p>;
	return (
		<>
			<main class="page">
				<h1>{t('options_title')}</h1>
				<section aria-labelledby="cleaning-title">
					<h2 id="cleaning-title">{t('behaviour_title')}</h2>
					<button
						type="button"
						role="switch"
						aria-checked={!choices.paused}
						data-action="pause"
						onClick={() => port.setPaused(!choices.paused)}
					>
						<span class="track" aria-hidden="true" />
						<span>
							{t('behaviour_on')}
							<small>{t(choices.paused ? 'behaviour_paused' : 'behaviour_running')}</small>
						</span>
					</button>
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
					{choices.allowedEverywhere && choices.cleaning !== 'every-news-page' && <p class="advice">{t('cleaning_allowed_everywhere')}</p>}
				</section>
				<SitesSection sites={sites} port={port} announce={announce} />
				<section aria-labelledby="appearance-title">
					<h2 id="appearance-title">{t('appearance')}</h2>
					<AppearanceForm
						appearance={choices.appearance}
						onChange={(appearance) => {
							setChoices({ ...choices, appearance });
							applyAppearance(appearance);
							port.saveAppearance(appearance);
						}}
					/>
					<p class="sample">{t('appearance_sample')}</p>
				</section>
				<section aria-labelledby="languages-title">
					<h2 id="languages-title">{t('languages_title')}</h2>
					<p>{t('languages_read_well')}</p>
					<p>{t('languages_other')}</p>
				</section>
				<section aria-labelledby="shortcuts-title">
					<h2 id="shortcuts-title">{t('shortcuts_title')}</h2>
					<dl class="shortcuts">
						{shortcuts.map(({ description, keys }) => (
							<div key={description}>
								<dt>{description}</dt>
								<dd>{keys ? <kbd>{keys}</kbd> : t('shortcuts_none')}</dd>
							</div>
						))}
						{OWN_KEYS.map(({ name, keys }) => (
							<div key={name}>
								<dt>{t(`shortcuts_${name}`)}</dt>
								<dd>
									{keys.map((key) => (
										<kbd key={key}>{key}</kbd>
									))}
								</dd>
							</div>
						))}
					</dl>
					<p class="advice">{t('shortcuts_change')}</p>
				</section>
				<section aria-labelledby="privacy-title">
					<h2 id="privacy-title">{t('privacy_title')}</h2>
					<Promises />
				</section>
				<DataSection port={port} announce={announce} />
			</main>
			<p class="status" role="status">
				{status}
			</p>
		</>
	);
}
