import { useState } from 'preact/hooks';
import type { SiteChoice } from '../page-port';
import { useWords } from '../words-context';
import { hostOfText } from './host-of-text';
import type { OptionsPort, Sites } from './options-port';

/** Which sites are cleaned: the list that ships with us, those the reader added, those left to the click, those turned off. */
export function SitesSection({ sites, port, announce }: { sites: Sites; port: OptionsPort; announce: (text: string) => void }) {
	const { t, count } = useWords();
	const [typed, setTyped] = useState('');
	const [wrong, setWrong] = useState(false);

	const add = (event: Event) => {
		event.preventDefault();
		const host = hostOfText(typed);
		setWrong(!host);
		if (!host) return;
		port.setSite(host, 'clean').then(
			(taken) => {
				if (taken) setTyped('');
				announce(taken ? t('sites_added_one', host) : t('said_not_granted'));
			},
			() => announce(t('said_failed')),
		);
	};
	const choose = (choice: SiteChoice) => (host: string) =>
		port.setSite(host, choice).then(
			(taken) => announce(t(taken ? 'said_saved' : 'said_not_granted')),
			() => announce(t('said_failed')),
		);
	return (
		<section aria-labelledby="sites-title">
			<h2 id="sites-title">{t('sites_title')}</h2>
			<form class="add-site" onSubmit={add}>
				<label for="new-site">{t('sites_add')}</label>
				<span>
					<input
						id="new-site"
						type="text"
						inputMode="url"
						autocomplete="off"
						spellcheck={false}
						placeholder="berita.example"
						value={typed}
						aria-invalid={wrong}
						aria-describedby="new-site-note"
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
					<button type="submit" class="button">
						{t('sites_add_button')}
					</button>
				</span>
				<small id="new-site-note" role={wrong ? 'alert' : undefined}>
					{t(wrong ? 'sites_add_wrong' : 'sites_add_note')}
				</small>
			</form>
			{sites.offered.length > 0 && (
				<div class="offered">
					<h3>{t('sites_offered')}</h3>
					<p>{t('sites_offered_note')}</p>
					<ul class="columns">
						{sites.offered.map((host) => (
							<li key={host}>
								<bdi>{host}</bdi>
							</li>
						))}
					</ul>
					<button
						type="button"
						class="button"
						data-action="accept-offered"
						onClick={() =>
							port.acceptOffered(sites.offered).then(
								(taken) => announce(t(taken ? 'said_saved' : 'said_not_granted')),
								() => announce(t('said_failed')),
							)
						}
					>
						{count('sites_offered_accept', sites.offered.length)}
					</button>
				</div>
			)}
			<HostList title={t('sites_added')} hosts={sites.added} action={t('sites_remove')} onAction={choose('ask')} />
			<HostList title={t('sites_on_click')} hosts={sites.onClick} action={t('sites_turn_on')} onAction={choose('clean')} />
			<HostList title={t('sites_off')} hosts={sites.off} action={t('sites_turn_on')} onAction={choose('clean')} />
			<details>
				<summary>{count('sites_shipped', sites.shipped.length)}</summary>
				<ul class="columns">
					{sites.shipped.map((host) => (
						<li key={host}>
							<bdi>{host}</bdi>
						</li>
					))}
				</ul>
			</details>
		</section>
	);
}

interface HostListProps {
	title: string;
	hosts: string[];
	action: string;
	onAction(host: string): void;
}

function HostList({ title, hosts, action, onAction }: HostListProps) {
	if (hosts.length === 0) return null;
	return (
		<>
			<h3>{title}</h3>
			<ul class="hosts">
				{hosts.map((host) => (
					<li key={host}>
						<bdi>{host}</bdi>
						<button type="button" class="plain" onClick={() => onAction(host)}>
							{action} <span class="visually-hidden">{host}</span>
						</button>
					</li>
				))}
			</ul>
		</>
	);
}
